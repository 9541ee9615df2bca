import type { Facts } from '../alerts/ledger.ts'
import { listedAdoptionAlert } from '../alerts/listed-adoption-alert.ts'
import { type Dossier, presentComparison } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import type { OutcomeLink } from '../council/outcome-link.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { asKnown } from './as-known.ts'
import { alertContext, routed, type Telling } from './telling.ts'

/** What a list of outcomes tells of a draft whose adopted text is not held: the dossier is over, and its first message shows it. */
export function listedAdoptionFacts(link: OutcomeLink, known: Dossier, mandates: readonly Mandate[], telling: Telling): Facts {
  const context = alertContext({ key: known.key, title: known.title, mandates, known }, known.session, telling)
  const alert = listedAdoptionAlert(link, presentComparison(known)?.verdict.severity ?? 'none', context)
  return {
    text: null,
    dossier: {
      ...asKnown(known),
      state: 'adopted',
      event: dossierEvent(telling.at, 'adopted', link.outcome, { kind: 'adopted-by-list', text: link.outcome }),
    },
    comparisons: [],
    alerts: [routed(alert, known, telling)],
  }
}
