import type { Facts } from '../alerts/ledger.ts'
import { revisionAlert } from '../alerts/revision-alert.ts'
import { type Dossier, type HeldText, presentComparison } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import type { Sentence } from '../language/sentence.ts'
import { againstPriors } from './against-priors.ts'
import { asKnown } from './as-known.ts'
import type { HeldDraft } from './composed-text.ts'
import { heldComparison } from './held-comparison.ts'
import type { Parents } from './parents.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface EnteredInput {
  /** The draft as it was heard in the room, or with accepted amendments worked in. */
  readonly text: HeldText
  /** The document that was revised or amended. */
  readonly draft: HeldDraft
  readonly kind: 'orally-revised' | 'amended'
  readonly said: Sentence
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly parents: Parents
}

/** What an operator entered: a version of the dossier, marked as unofficial, compared with the draft and with the prior texts. */
export function enteredFacts({ text, draft, kind, said, dossier, parents }: EnteredInput, telling: Telling): Facts {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const [againstPrior = null, ...alsoAgainst] = againstPriors(parents.priors, text, terms, parents.doubts)
  const sinceVersion = heldComparison(draft, text, { ...terms, against: 'previous-version' })
  const verdictBefore = presentComparison(dossier.known)?.verdict ?? null
  const context = alertContext(dossier, dossier.known.session, telling)
  const alert = revisionAlert({ sinceVersion, againstPrior, alsoAgainst, verdictBefore }, context)
  return {
    text,
    dossier: {
      ...asKnown(dossier.known),
      state: dossier.known.state === 'adopted' ? 'adopted' : 'revised',
      event: dossierEvent(telling.at, kind, draft.symbol, said),
    },
    comparisons: [...(againstPrior ? [againstPrior] : []), ...alsoAgainst, sinceVersion],
    alerts: [routed(alert, dossier.known, telling)],
  }
}
