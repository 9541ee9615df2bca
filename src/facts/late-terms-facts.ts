import { changesWhatWasTold, lateTextAlert, whatChanged } from '../alerts/late-text-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { textName } from '../council/composition.ts'
import { type Dossier, gravestFirst, type HeldComparison, type HeldText } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { againstPriors } from './against-priors.ts'
import { asKnown } from './as-known.ts'
import type { Parents } from './parents.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface LateTermsInput {
  /** The version that stands now. */
  readonly text: HeldText
  /** Its comparisons with the prior texts as they were told. */
  readonly before: readonly HeldComparison[]
  /** Texts that were missing then: some whose terms it carries, or the prior text of another of its mandates. */
  readonly came: readonly DocumentSymbol[]
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly parents: Parents
}

/**
 * A draft compared again once a text is held on which it leans: the links that were doubts are followed. The new comparisons take the place of
 * those told; an alert says what changed of them, once, and where nothing did the dossier alone notes it.
 */
export function lateTermsFacts({ text, before, came, dossier, parents }: LateTermsInput, telling: Telling): Facts | undefined {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const [worst, ...alsoAgainst] = againstPriors(parents.priors, text, terms, parents.doubts)
  if (!worst) return undefined
  const late = { came, before: gravestFirst(before), now: [worst, ...alsoAgainst] as const }
  return {
    text,
    dossier: {
      ...asKnown(dossier.known),
      event: dossierEvent(telling.at, 'compared', text.symbol, { kind: 'compared-again', text: textName(text) }, whatChanged(late)),
    },
    comparisons: late.now,
    renewsComparisons: true,
    alerts: changesWhatWasTold(late)
      ? [routed(lateTextAlert(late, alertContext(dossier, dossier.known.session, telling)), dossier.known, telling)]
      : [],
  }
}
