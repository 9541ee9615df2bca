import { amendmentAlert, weighedAmendmentAlert } from '../alerts/amendment-alert.ts'
import { byDirection } from '../alerts/changes-in-short.ts'
import type { Facts } from '../alerts/ledger.ts'
import { textName, type UnappliedInstruction } from '../council/composition.ts'
import { type DossierEvent, gravest, type HeldAmendment, type HeldComparison, type HeldText, priorComparisons } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { revisionAfter } from '../council/version-chain.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Sentence } from '../language/sentence.ts'
import { againstPriors } from './against-priors.ts'
import type { HeldDraft } from './composed-text.ts'
import { heldComparison } from './held-comparison.ts'
import type { Parents } from './parents.ts'
import { staleAmendment } from './stale-amendments.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface AmendmentInput {
  readonly text: HeldText & { readonly symbol: DocumentSymbol }
  readonly amendment: HeldAmendment
  readonly dossier: DossierSoFar
}

/** That an amendment was tabled: it belongs to the dossier of the draft that it amends. What it would change is told once it is weighed. */
export function amendmentFacts({ text, amendment, dossier }: AmendmentInput, telling: Telling): Facts {
  const { symbol, amends, sponsors } = amendment
  const supersededBy = revisionAfter(dossier.known?.versions ?? [], amends)?.symbol
  return {
    text,
    dossier: {
      ...standing(dossier, text.resolution.masthead.session),
      event: dossierEvent(telling.at, 'amended', symbol, { kind: 'amendment-tabled', amendment: symbol, amends, by: sponsors }),
      amendment,
      furtherEvents: supersededBy ? [{ dossier: dossier.key, event: staleAmendment(amendment, supersededBy, telling.at) }] : [],
    },
    comparisons: [],
    alerts: [],
  }
}

/** An amendment that is in the store, with the draft that it amends. */
export interface WeighedInput {
  readonly amendment: HeldAmendment
  readonly draft: HeldDraft
  /** The draft with the amendment worked into it. */
  readonly asAmended: HeldText
  readonly unapplied: readonly UnappliedInstruction[]
  readonly dossier: DossierSoFar
  readonly parents: Parents
}

/** What an amendment would change: of the draft that it amends, and against the prior texts. The text as amended is a version of the dossier. */
export function weighedAmendmentFacts(input: WeighedInput, telling: Telling): Facts {
  const { amendment, draft, asAmended, unapplied, dossier, parents } = input
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const sinceDraft = heldComparison(draft, asAmended, { ...terms, against: 'previous-version' })
  const withPriors = againstPriors(parents.priors, asAmended, terms, parents.doubts)
  const alert = weighedAmendmentAlert(
    {
      amendment,
      unapplied,
      sinceDraft,
      asAmended: withPriors[0]?.verdict.severity ?? null,
      asTabled: (dossier.known && gravest(priorComparisons(dossier.known, draft))?.verdict.severity) ?? null,
      supersededBy: revisionAfter(dossier.known?.versions ?? [], amendment.amends)?.symbol ?? null,
    },
    alertContext(dossier, draft.resolution.masthead.session, telling),
  )
  return {
    text: asAmended,
    dossier: {
      ...standing(dossier, draft.resolution.masthead.session),
      event: appliedEvent(amendment, sinceDraft, telling.at),
      amendment: null,
    },
    comparisons: [...withPriors, sinceDraft],
    alerts: [routed(alert, dossier.known, telling)],
  }
}

/** An amendment that cannot be weighed, and why: told word for word, once. */
export function unweighedAmendmentFacts(amendment: HeldAmendment, why: Sentence, dossier: DossierSoFar, telling: Telling): Facts {
  const alert = amendmentAlert(amendment, why, alertContext(dossier, dossier.known?.session ?? null, telling))
  return { text: null, dossier: null, comparisons: [], alerts: [routed(alert, dossier.known, telling)] }
}

/** The dossier as it is: an amendment changes nothing of it until it is adopted. */
function standing({ key, title, mandates, known }: DossierSoFar, session: HeldText['resolution']['masthead']['session']) {
  return { key, session, title, mandates: mandates.map(({ slug }) => slug), state: known?.state ?? ('tabled' as const) }
}

function appliedEvent({ symbol }: HeldAmendment, { draft, findings }: HeldComparison, at: Date): DossierEvent {
  const { weakened, restored } = byDirection(findings)
  const amounts = { weaker: weakened.length, stronger: restored.length }
  return dossierEvent(at, 'amended', symbol, { kind: 'would-change', text: textName(draft), ...amounts })
}
