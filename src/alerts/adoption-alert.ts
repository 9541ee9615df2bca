import type { HeldComparison, HeldText } from '../council/dossier.ts'
import type { VoteChange } from '../council/votes.ts'
import { betweenDraftAndAdopted } from '../council/what-differs.ts'
import { english } from '../language/english.ts'
import type { Adoption } from '../resolution/resolution.ts'
import { oneLine } from '../text/one-line.ts'
import type { Alert, AlertKind, AlertSeverity } from './alert.ts'
import type { HeadlineParts, InShortParts } from './alert-parts.ts'
import { type AlertContext, common, nameOf } from './draft-alert.ts'
import { sourceLinks } from './links.ts'
import { shownChanges } from './quoted-changes.ts'
import { parentByParent, priorNames, redlineLinks, shownAgainst } from './several-parents.ts'
import { worse } from './severity-order.ts'
import { subjectOf } from './subject.ts'
import { doubtsOf, doubtsOfText } from './uncertainty.ts'
import { isAnotherText, voteEvent, voteInWords } from './vote-words.ts'
import { headlineIn, inShortIn } from './worded.ts'

/** An adopted text, by what it is compared with. */
export interface Adopted {
  readonly text: HeldText
  /** With the mandate's prior text; null where none is held. */
  readonly againstPrior: HeldComparison | null
  readonly alsoAgainst?: readonly HeldComparison[]
  /** With the dossier's last version; null where the dossier has none. */
  readonly sinceVersion: HeldComparison | null
  /** The version whose words the adopted text has, where it is another than the last document: a draft as amended, what was heard in the room. */
  readonly wordsOf?: HeldText
  /** How it was adopted beside the text before it; absent where that is not held. */
  readonly votes?: VoteChange
  /** The dossier's verdict until now, which stands where the adopted text itself was not compared. */
  readonly severityBefore: AlertSeverity
}

/** What became of a draft: how it was adopted, what the vote was, and whether its words changed on the way. */
export function adoptionAlert(adopted: Adopted, context: AlertContext): Alert {
  const { text, againstPrior, severityBefore } = adopted
  const how = howAdopted(text.resolution.adoption)
  const headline: HeadlineParts = { kind: 'adopted', subject: subjectOf(context.mandates, context.dossier.title), how }
  const inShort: InShortParts = { kind: 'adopted', name: nameOf(text), how }
  const all = againstPrior ? [againstPrior, ...(adopted.alsoAgainst ?? [])] : []
  const isAnother = isAnotherText(againstPrior)
  const vote = adopted.votes && !isAnother ? voteEvent(adopted.votes) : null
  return {
    ...common(context),
    key: `adopted:${context.dossier.key}:${nameOf(text)}`,
    kind: kindOf(adopted),
    severity: worse(againstPrior?.verdict.severity ?? severityBefore, vote?.severity ?? 'none'),
    headline: headlineIn(headline, english),
    inShort: inShortIn(inShort, english),
    documents: all.length > 0 ? `${nameOf(text)} against ${priorNames(all)}` : nameOf(text),
    body: [
      adoptedOn(text),
      adopted.votes && voteInWords(adopted.votes, isAnother),
      wordsOnTheWay(adopted),
      parentByParent(all, context.mandates),
    ]
      .filter(Boolean)
      .join(' '),
    ...shownAgainst(all),
    doubts: all.length > 0 ? doubtsOf(...all) : doubtsOfText(text),
    where: null,
    links: [...redlineLinks(all, context.publicUrl), ...sourceLinks(text)],
    parts: {
      headline,
      inShort,
      ...(all.length > 0 && {
        documents: { kind: 'against', draft: nameOf(text), others: all.map(({ prior }) => nameOf(prior)) },
      }),
    },
  }
}

function kindOf({ text, wordsOf }: Adopted): AlertKind {
  if (wordsOf?.composed?.kind === 'orally-revised') return 'adopted-as-revised'
  return text.resolution.adoption?.how.kind === 'vote' ? 'adopted-by-vote' : 'adopted'
}

function howAdopted(adoption: Adoption | null): (HeadlineParts & { kind: 'adopted' })['how'] {
  if (adoption?.how.kind === 'without-vote') return 'without-vote'
  if (adoption?.how.kind !== 'vote') return null
  const { inFavour, against, abstaining } = adoption.how.counts
  return { inFavour, against, abstaining }
}

function adoptedOn({ resolution }: HeldText): string {
  const day = resolution.adoption?.on
  return day ? `Adopted on ${oneLine(day)}.` : ''
}

function wordsOnTheWay({ sinceVersion, wordsOf }: Adopted): string {
  if (wordsOf) return `Its words are those of ${nameOf(wordsOf)}.`
  if (!sinceVersion) return ''
  const { weakened, strengthened } = shownChanges(sinceVersion.findings, 0).more
  if (hasSameWords(sinceVersion)) return `Its words are those of ${nameOf(sinceVersion.prior)}.`
  const since = `Since ${nameOf(sinceVersion.prior)} (${betweenDraftAndAdopted})`
  if (weakened + strengthened === 0) return `${since}: nothing of substance changed.`
  return `${since}: ${weakened} weakened, ${strengthened} stronger.`
}

/** True where a comparison found no word changed and no paragraph moved. */
export function hasSameWords({ correspondences }: Pick<HeldComparison, 'correspondences'>): boolean {
  return correspondences.every(({ relation, moved }) => relation === 'unchanged' && !moved)
}
