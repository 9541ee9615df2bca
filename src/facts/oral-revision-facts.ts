import type { Facts } from '../alerts/ledger.ts'
import { revisionAlert } from '../alerts/revision-alert.ts'
import { type Dossier, type HeldText, presentComparison } from '../council/dossier.ts'
import { againstPriors } from './against-priors.ts'
import type { HeldDraft } from './composed-text.ts'
import { heldComparison } from './held-comparison.ts'
import type { Parents } from './parents.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

export interface OralRevisionInput {
  readonly text: HeldText
  readonly heardBy: string
  /** The document that was revised. */
  readonly draft: HeldDraft
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly parents: Parents
}

/** What was read out in the room: a version of the dossier, marked as unofficial, with what it changes. */
export function oralRevisionFacts({ text, heardBy, draft, dossier, parents }: OralRevisionInput, telling: Telling): Facts {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const [againstPrior = null, ...alsoAgainst] = againstPriors(parents.priors, text, terms, parents.doubts)
  const sinceVersion = heldComparison(draft, text, { ...terms, against: 'previous-version' })
  const verdictBefore = presentComparison(dossier.known)?.verdict ?? null
  const context = alertContext(dossier, dossier.known.session, telling)
  const alert = revisionAlert({ sinceVersion, againstPrior, alsoAgainst, verdictBefore }, context)
  const { key, session, title, mandates, state } = dossier.known
  return {
    text,
    dossier: {
      key,
      session,
      title,
      mandates,
      state: state === 'adopted' ? state : 'revised',
      event: {
        at: telling.at,
        kind: 'orally-revised',
        symbol: draft.symbol,
        sentence: `Oral revision of ${draft.symbol} entered as heard by ${heardBy} (unofficial).`,
      },
      amendment: null,
    },
    comparisons: [...(againstPrior ? [againstPrior] : []), ...alsoAgainst, sinceVersion],
    alerts: [routed(alert, dossier.known, telling)],
  }
}
