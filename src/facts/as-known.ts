import type { Facts } from '../alerts/ledger.ts'
import type { Dossier } from '../council/dossier.ts'

/** What facts say of a dossier that is known and that they leave as it stands, but for their event. */
export const asKnown = ({ key, session, title, mandates, state }: Dossier): Omit<NonNullable<Facts['dossier']>, 'event'> => ({
  key,
  session,
  title,
  mandates,
  state,
  amendment: null,
})
