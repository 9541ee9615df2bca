import type { Facts } from '../alerts/ledger.ts'
import { lapseKey, missingRenewalAlert } from '../alerts/missing-renewal-alert.ts'
import type { MissingRenewal } from '../council/missing-renewals.ts'
import { routed, type Telling } from './telling.ts'

/** What a renewal that is due and was not tabled tells. A reminder before the deadline opens no dossier: most drafts come in the last days. */
export function lapseFacts(missing: MissingRenewal, telling: Telling): Facts {
  const { mandate, session, stage, sentence } = missing
  return {
    text: null,
    dossier:
      stage === 'reminder'
        ? null
        : {
            key: lapseKey(mandate.slug, session.id),
            session: session.id,
            title: mandate.title,
            mandates: [mandate.slug],
            state: 'not-seen-yet',
            event: { at: telling.at, kind: 'not-seen-yet', symbol: null, sentence },
            amendment: null,
          },
    comparisons: [],
    alerts: [routed(missingRenewalAlert(missing, telling.publicUrl, telling.at), undefined, telling)],
  }
}
