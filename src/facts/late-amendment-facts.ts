import { lateAmendmentAlert } from '../alerts/late-amendment-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { shortTextName, textName } from '../council/composition.ts'
import { type Dossier, gravest, type HeldText, priorComparisons } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { againstPriors } from './against-priors.ts'
import { asKnown } from './as-known.ts'
import type { Parents } from './parents.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface LateAmendmentInput {
  /** A draft as amended that could not be compared with a prior text when it was made. */
  readonly asAmended: HeldText
  /** The draft. */
  readonly draft: HeldText
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly parents: Parents
}

/** What an amendment would make of the draft against the prior text, told once that text is held, where it is another verdict than the draft's own. */
export function lateAmendmentFacts({ asAmended, draft, dossier, parents }: LateAmendmentInput, telling: Telling): Facts | undefined {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const [worst, ...alsoAgainst] = againstPriors(parents.priors, asAmended, terms, parents.doubts)
  if (!worst) return undefined
  const priors = [worst, ...alsoAgainst].map(({ prior }) => shortTextName(prior))
  const asTabled = gravest(priorComparisons(dossier.known, draft))?.verdict.severity ?? 'none'
  const isNews = worst.verdict.severity !== asTabled
  const alert = lateAmendmentAlert({ worst, alsoAgainst, asTabled }, alertContext(dossier, dossier.known.session, telling))
  return {
    text: asAmended,
    dossier: {
      ...asKnown(dossier.known),
      event: dossierEvent(telling.at, 'compared', null, { kind: 'compared-with', text: textName(asAmended), priors }),
    },
    comparisons: [worst, ...alsoAgainst],
    alerts: isNews ? [routed(alert, dossier.known, telling)] : [],
  }
}
