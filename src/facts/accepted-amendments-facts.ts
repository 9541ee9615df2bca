import type { Facts } from '../alerts/ledger.ts'
import { revisionAlert } from '../alerts/revision-alert.ts'
import { type Dossier, type HeldText, presentComparison } from '../council/dossier.ts'
import { againstPriors } from './against-priors.ts'
import type { HeldDraft } from './composed-text.ts'
import { heldComparison } from './held-comparison.ts'
import type { Parents } from './parents.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface AcceptedInput {
  /** The draft with the accepted amendments worked in. */
  readonly text: HeldText
  readonly draft: HeldDraft
  /** `Amendments A/HRC/90/L.30 and A/HRC/90/L.31 to ... entered as accepted by Ana (unofficial).` */
  readonly sentence: string
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly parents: Parents
}

/** What a draft says with the amendments that the Council accepted: a version of the dossier, compared with the draft and with the prior texts. */
export function acceptedAmendmentsFacts({ text, draft, sentence, dossier, parents }: AcceptedInput, telling: Telling): Facts {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const [againstPrior = null, ...alsoAgainst] = againstPriors(parents.priors, text, terms, parents.doubts)
  const sinceVersion = heldComparison(draft, text, { ...terms, against: 'previous-version' })
  const verdictBefore = presentComparison(dossier.known)?.verdict ?? null
  const alert = revisionAlert(
    { sinceVersion, againstPrior, alsoAgainst, verdictBefore },
    alertContext(dossier, dossier.known.session, telling),
  )
  const { key, session, title, mandates, state } = dossier.known
  return {
    text,
    dossier: {
      key,
      session,
      title,
      mandates,
      state: state === 'adopted' ? state : 'revised',
      event: { at: telling.at, kind: 'amended', symbol: draft.symbol, sentence },
      amendment: null,
    },
    comparisons: [...(againstPrior ? [againstPrior] : []), ...alsoAgainst, sinceVersion],
    alerts: [routed(alert, dossier.known, telling)],
  }
}
