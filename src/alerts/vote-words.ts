import type { HeldComparison } from '../council/dossier.ts'
import { outcomeInWords, type VoteChange } from '../council/votes.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { AlertSeverity } from './alert.ts'
import { listed } from './where.ts'

/** From so many votes on a smaller margin is told to those who are told of what is of medium weight. */
const notableFall = 5

/** What moved since the last renewal, as something that happened: null where nothing did that anybody must know of. */
export interface VoteEvent {
  readonly kind: 'consensus-lost' | 'margin-shrank'
  readonly sentence: string
  readonly severity: AlertSeverity
}

export function voteEvent(change: VoteChange): VoteEvent | null {
  const { prior, next, margin } = change
  const was = citedAs(prior.symbol)
  if (change.kind === 'consensus-lost')
    return {
      kind: 'consensus-lost',
      sentence: `${was} was adopted without a vote; ${citedAs(next.symbol)} was put to one.`,
      severity: 'medium',
    }
  if (change.kind !== 'voted-again' || margin.before === null || margin.now === null || margin.now >= margin.before) return null
  return {
    kind: 'margin-shrank',
    sentence: `The margin fell from ${margin.before} (${was}) to ${margin.now}.`,
    severity: margin.before - margin.now >= notableFall ? 'medium' : 'low',
  }
}

/** True where a text is so much weaker than the one before it that a vote on the one tells nothing of a vote on the other. */
export const isAnotherText = (againstPrior: Pick<HeldComparison, 'verdict'> | null): boolean =>
  againstPrior?.verdict.severity === 'critical'

/**
 * The last renewal and this one in a few sentences: how each was adopted, and who changed sides. Empty where nothing can be told. Where the
 * text itself turned (`another`), a State that votes otherwise need not have changed its mind: the last result is told, and nothing read into it.
 */
export function voteInWords(change: VoteChange, another = false): string {
  const { prior, changed, kind } = change
  if (kind === 'cannot-tell' || kind === 'consensus') return ''
  const last = `${citedAs(prior.symbol)} was adopted ${prior.outcome.kind === 'vote' ? `by ${outcomeInWords(prior.outcome)}` : 'without a vote'}.`
  if (another) return `${last} That was on a text of other substance, so the two votes are not compared.`
  const before = voteEvent(change)?.sentence ?? last
  const moved = changed.map(({ state, from, to }) => `${state} (${from}, now ${to})`)
  return moved.length > 0 ? `${before} Changed sides: ${listed(moved)}.` : before
}
