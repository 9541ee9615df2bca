import { adoptionAlert, hasSameWords, howAdopted } from '../alerts/adoption-alert.ts'
import type { Facts } from '../alerts/ledger.ts'
import { isAnotherText, voteEvent } from '../alerts/vote-words.ts'
import { textName } from '../council/composition.ts'
import { type Dossier, type HeldComparison, type HeldText, presentComparison } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { adoptedText, inOrderOfAdoption, type VoteChange, voteChange } from '../council/votes.ts'
import { foldedTitle } from '../resolution/folded-title.ts'
import { againstPriors } from './against-priors.ts'
import { heldComparison } from './held-comparison.ts'
import type { Parents } from './parents.ts'
import { alertContext, type DossierSoFar, routed, type Telling } from './telling.ts'

/** An adopted text that ends a dossier, and what it is compared with. */
export interface AdoptionInput {
  readonly text: HeldText
  readonly dossier: DossierSoFar & { readonly known: Dossier }
  readonly parents: Parents
  /** The last version of the draft that is held as a document, or how the text itself was issued before. */
  readonly lastVersion: HeldText | undefined
  /** What an amendment or the room would have made of it: its words may be those of one of these. */
  readonly composed: readonly HeldText[]
}

/**
 * The dossier that an adopted text ends: of its session, with its title, and not ended already. Draft and adopted title differ by their number
 * alone (un-sources 5.2); where two dossiers bear one title (rival texts), those of its own mandates come first.
 */
export function dossierAdopted(text: HeldText, mandates: readonly string[], dossiers: readonly Dossier[]): Dossier | undefined {
  const title = foldedTitle(text.resolution.title)
  const session = text.resolution.masthead.session
  const open = dossiers.filter((dossier) => dossier.session === session && (dossier.state === 'tabled' || dossier.state === 'revised'))
  const sameTitle = open.filter((dossier) => title !== '' && dossier.versions.some((version) => foldedTitle(version.title) === title))
  const sameMandate = sameTitle.filter((dossier) => dossier.mandates.some((slug) => mandates.includes(slug)))
  const [first, ...others] = sameMandate.length > 0 ? sameMandate : sameTitle
  return others.length === 0 ? first : undefined
}

/** What the adoption of a draft tells: the vote, what the adopted text amounts to, and whether its words changed since the last version. */
export function adoptionFacts({ text, dossier, parents, lastVersion, composed }: AdoptionInput, telling: Telling): Facts {
  const terms = { dossier: dossier.key, options: telling.weighOptions(dossier.mandates), held: parents.held, at: telling.at }
  const withPriors = againstPriors(parents.priors, text, terms, parents.doubts)
  const [againstPrior = null, ...alsoAgainst] = withPriors
  const since = (version: HeldText): HeldComparison => heldComparison(version, text, { ...terms, against: 'previous-version' })
  const sinceVersion = lastVersion ? since(lastVersion) : null
  const sinceComposed = sinceVersion && !hasSameWords(sinceVersion) ? composed.map(since).find(hasSameWords) : undefined
  const severityBefore = presentComparison(dossier.known)?.verdict.severity ?? 'none'
  const session = text.resolution.masthead.session
  const votes = votesSince(parents.priors, text)
  const moved = votes && !isAnotherText(againstPrior) ? voteEvent(votes) : null
  const adopted = { text, againstPrior, alsoAgainst, sinceVersion, severityBefore }
  const alert = adoptionAlert(
    { ...adopted, ...(sinceComposed && { wordsOf: sinceComposed.prior }), ...(votes && { votes }) },
    alertContext(dossier, session, telling),
  )
  return {
    text,
    dossier: {
      key: dossier.key,
      session,
      title: dossier.title,
      mandates: dossier.mandates.map(({ slug }) => slug),
      state: 'adopted',
      event: dossierEvent(telling.at, 'adopted', text.symbol, {
        kind: 'became',
        text: textName(text),
        how: howAdopted(text.resolution.adoption),
      }),
      amendment: null,
      furtherEvents: moved ? [{ dossier: dossier.key, event: dossierEvent(telling.at, moved.kind, text.symbol, moved.said) }] : [],
    },
    comparisons: [...withPriors, sinceVersion, sinceComposed].filter((one) => one != null),
    alerts: [routed(alert, dossier.known, telling)],
  }
}

/** How a text was adopted beside the prior text that was adopted last. */
function votesSince(priors: readonly HeldText[], text: HeldText): VoteChange | undefined {
  const before = inOrderOfAdoption(priors.flatMap(({ symbol, resolution }) => (symbol ? [adoptedText(symbol, resolution)] : []))).at(-1)
  return before && text.symbol ? voteChange(before, adoptedText(text.symbol, text.resolution)) : undefined
}
