import { type Change, otherSide, type Replacement, type Side } from './change.ts'
import { isEmpty, wordsOf } from './passage.ts'
import type { Texts } from './texts.ts'
import { clausesIn } from './verb-change.ts'

/** An edit of no more content words than this is wording. Our judgement, tried on the real pairs. */
const mostWordsOfForm = 6

/** Words that a renewal updates as a matter of course: sessions, dates, numbers, words of order, articles. */
const ofForm =
  /^(?:[\d/().,-]+|s-\d+\/\d+|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|[a-z]+(?:ieth|teenth)|first|second|third|january|february|march|april|may|june|july|august|september|october|november|december|session|sessions|resolution|resolutions|decision|also|further|again|and|the|of|a|an|in|its|his|her|their|or|to|at|on|by|for|this|that|as|human|rights|council|general|assembly|it|he|she|mandate|holder|special|rapporteur|entitled|said|present|current|previous|most|recent|annual)$/

/** True for a change of the operative part that does more than bring citations, sessions and wording up to date. */
export function changesSubstance(change: Change, { isShortRenewal }: Texts): boolean {
  if (change.part === 'preambular' || change.carriedBy.length > 0) return false
  if (isShortRenewal && change.kind === 'removed') return false
  if (change.kind !== 'edited') return asksOrJudges(change, change.kind === 'added' ? 'draft' : 'prior')
  if (!asksOrJudges(change, 'draft') && !asksOrJudges(change, 'prior')) return false
  return contentWords(change, 'prior') > mostWordsOfForm || contentWords(change, 'draft') > mostWordsOfForm
}

/** A whole paragraph counts where it asks, decides or judges; one that thanks, notes or keeps the matter on the agenda does not. */
function asksOrJudges(change: Change, side: Side): boolean {
  if (/\bremain seized\b|\bcontinue (?:its )?consideration\b/.test(change[side].folded)) return false
  return clausesIn(change[side]).some(({ ranks }) => (ranks.call ?? 0) > 2 || (ranks.task ?? 0) > 2 || ranks.judgement !== undefined)
}

function contentWords(change: Change, side: Side): number {
  return change.replacements.reduce((count, replacement) => {
    if (namesTheMandate(change, side, replacement)) return count
    const { start, end } = replacement[side]
    return count + wordsOf(change[side].folded.slice(start, end)).filter((word) => !ofForm.test(word)).length
  }, 0)
}

/** "The Special Rapporteur [on the right of everyone to ...]": a name given in full changes nothing. */
function namesTheMandate(change: Change, side: Side, replacement: Replacement): boolean {
  const { start, end } = replacement[side]
  if (!isEmpty(replacement[otherSide[side]]) || !/^ ?(?:on|in|of) /.test(change[side].folded.slice(start, end))) return false
  return /\b(?:special rapporteur|independent expert|working group|commission|mission|mechanism)$/.test(
    change[side].folded.slice(0, start).trimEnd(),
  )
}
