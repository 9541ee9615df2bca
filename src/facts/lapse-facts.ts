import type { Facts } from '../alerts/ledger.ts'
import { cannotTellAlert, draftName, lapseKey, missingRenewalAlert, seenAfterAllAlert } from '../alerts/missing-renewal-alert.ts'
import type { Dossier, DossierState } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import type { CannotTell, MissingRenewal, MissingStage } from '../council/missing-renewals.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { asKnown } from './as-known.ts'
import { routed, type Telling } from './telling.ts'

const states: Readonly<Record<Exclude<MissingStage, 'reminder'>, DossierState>> = {
  'not-seen-yet': 'not-seen-yet',
  listed: 'superseded',
  lapsed: 'lapsed',
  expired: 'lapsed',
}

/** What a renewal that is due and was not tabled tells. A reminder before the deadline opens no dossier: most drafts come in the last days. */
export function lapseFacts(missing: MissingRenewal, telling: Telling): Facts {
  const { mandate, session, stage, said } = missing
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
            state: states[stage],
            event: dossierEvent(telling.at, stage, null, ...said),
            amendment: null,
          },
    comparisons: [],
    alerts: [routed(missingRenewalAlert(missing, telling.publicUrl, telling.at), undefined, telling)],
  }
}

/** What a source that is blind after the deadline tells of the renewals that are due: no dossier and no alarm, one quiet word. */
export function cannotTellFacts(unknown: CannotTell, since: Date, telling: Telling): Facts {
  const alert = cannotTellAlert(unknown, since, telling.publicUrl, telling.at)
  return { text: null, dossier: null, comparisons: [], alerts: [routed(alert, undefined, telling)] }
}

/** What a draft tells of the alarm that it was missing: whoever had the alarm hears that it is over. */
export function seenAfterAllFacts(lapse: Dossier, mandate: Mandate, draft: Dossier, telling: Telling): Facts {
  const alert = seenAfterAllAlert(lapse, mandate, draft, telling.publicUrl, telling.at)
  return {
    text: null,
    dossier: {
      ...asKnown(lapse),
      state: 'superseded',
      event: dossierEvent(telling.at, 'linked', null, { kind: 'seen-after-all', text: draftName(draft) }),
    },
    comparisons: [],
    alerts: [routed(alert, lapse, telling)],
  }
}
