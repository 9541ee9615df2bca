import { textName } from '../council/composition.ts'
import type { HeldComparison, HeldText } from '../council/dossier.ts'
import type { VoteChange } from '../council/votes.ts'
import type { HowAdopted } from '../language/fact.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Adoption } from '../resolution/resolution.ts'
import { oneLine } from '../text/one-line.ts'
import type { Alert, AlertKind, AlertSeverity } from './alert.ts'
import { type AlertContext, common, nameOf } from './draft-alert.ts'
import { redlineLinks, sourceLinks } from './links.ts'
import { shownChanges } from './quoted-changes.ts'
import { parentByParent, shownAgainst } from './several-parents.ts'
import { worse } from './severity-order.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'
import { doubtsOf, doubtsOfText } from './uncertainty.ts'
import { isAnotherText, voteEvent, voteSaid } from './vote-words.ts'

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
  const all = againstPrior ? [againstPrior, ...(adopted.alsoAgainst ?? [])] : []
  const isAnother = isAnotherText(againstPrior)
  const vote = adopted.votes && !isAnother ? voteEvent(adopted.votes) : null
  return {
    ...common(context),
    key: `adopted:${context.dossier.key}:${nameOf(text)}`,
    kind: kindOf(adopted),
    severity: worse(againstPrior?.verdict.severity ?? severityBefore, vote?.severity ?? 'none'),
    ...told({
      headline: { kind: 'adopted', subject: subjectOf(context.mandates, context.dossier.title), how },
      inShort: { kind: 'adopted', name: textName(text), how },
      documents:
        all.length > 0
          ? { kind: 'against', draft: textName(text), others: all.map(({ prior }) => textName(prior)) }
          : { kind: 'one', draft: textName(text), others: [] },
      body: [
        ...adoptedOn(text),
        ...(adopted.votes ? voteSaid(adopted.votes, isAnother) : []),
        ...wordsOnTheWay(adopted),
        ...parentByParent(all, context.mandates),
      ],
      doubts: all.length > 0 ? doubtsOf(...all) : doubtsOfText(text),
    }),
    ...shownAgainst(all),
    links: [...redlineLinks(all, context.publicUrl), ...sourceLinks(text)],
  }
}

function kindOf({ text, wordsOf }: Adopted): AlertKind {
  if (wordsOf?.composed?.kind === 'orally-revised') return 'adopted-as-revised'
  return text.resolution.adoption?.how.kind === 'vote' ? 'adopted-by-vote' : 'adopted'
}

/** How a text was adopted, as far as it says. */
export function howAdopted(adoption: Adoption | null): HowAdopted {
  if (adoption?.how.kind === 'without-vote') return 'without-vote'
  if (adoption?.how.kind !== 'vote') return null
  const { inFavour, against, abstaining } = adoption.how.counts
  return { inFavour, against, abstaining }
}

function adoptedOn({ resolution }: HeldText): readonly Sentence[] {
  const day = resolution.adoption?.on
  return day ? [{ kind: 'adopted-on', day: oneLine(day) }] : []
}

function wordsOnTheWay({ sinceVersion, wordsOf }: Adopted): readonly Sentence[] {
  if (wordsOf) return [{ kind: 'words-of', text: textName(wordsOf) }]
  if (!sinceVersion) return []
  const text = textName(sinceVersion.prior)
  if (hasSameWords(sinceVersion)) return [{ kind: 'words-of', text }]
  const { weakened, strengthened } = shownChanges(sinceVersion.findings, 0).more
  return [{ kind: 'since-version', text, weakened, stronger: strengthened }]
}

/** True where a comparison found no word changed and no paragraph moved. */
export function hasSameWords({ correspondences }: Pick<HeldComparison, 'correspondences'>): boolean {
  return correspondences.every(({ relation, moved }) => relation === 'unchanged' && !moved)
}
