import { draftAlert } from '../alerts/draft-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { shortTextName, textName } from '../council/composition.ts'
import type { Dossier, HeldText } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { againstPriors } from './against-priors.ts'
import { asKnown } from './as-known.ts'
import type { Parents } from './parents.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface LateComparisonInput {
  /** The version that stands now and was compared with nothing when it came. */
  readonly text: HeldText
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly parents: Parents
}

/** What a draft amounts to, told once the prior text is held that was missing when it came; undefined while it still is missing. */
export function lateComparisonFacts({ text, dossier, parents }: LateComparisonInput, telling: Telling): Facts | undefined {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const [worst, ...alsoAgainst] = againstPriors(parents.priors, text, terms, parents.doubts)
  if (!worst) return undefined
  const { known } = dossier
  const priors = [worst, ...alsoAgainst].map(({ prior }) => shortTextName(prior))
  return {
    text,
    dossier: {
      ...asKnown(known),
      event: dossierEvent(telling.at, 'compared', text.symbol, { kind: 'compared-with', text: textName(text), priors }),
    },
    comparisons: [worst, ...alsoAgainst],
    alerts: [routed(draftAlert(worst, alertContext(dossier, known.session, telling), { alsoAgainst }), known, telling)],
  }
}
