import type { Facts } from '../alerts/ledger.ts'
import { type Heard, type HeardMeaning, heardAlert, whatWasHeard } from '../alerts/procedural-alerts.ts'
import type { Dossier, DossierState } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { asKnown } from './as-known.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface HeardInput {
  readonly heard: Heard
  readonly meaning: HeardMeaning
  readonly dossier: DossierSoFar & { readonly known: Dossier }
}

/** What somebody heard in the room of a draft: a vote that was called leaves the dossier open, a rejection or a withdrawal ends it. */
export function heardFacts({ heard, meaning, dossier }: HeardInput, telling: Telling): Facts {
  const { session, state } = dossier.known
  const alert = heardAlert(heard, meaning, alertContext(dossier, session, telling))
  const next: DossierState = heard.kind === 'vote-called' ? state : heard.kind
  return {
    text: null,
    dossier: {
      ...asKnown(dossier.known),
      state: next,
      event: dossierEvent(telling.at, heard.kind, meaning.draft, { ...whatWasHeard(heard), text: null, by: meaning.heardBy }),
    },
    comparisons: [],
    alerts: [routed(alert, dossier.known, telling)],
  }
}
