import type { HeldComparison } from '../council/dossier.ts'
import type { Outcome, VoteChange } from '../council/votes.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { HowAdopted } from '../language/fact.ts'
import type { Sentence } from '../language/sentence.ts'
import type { AlertSeverity } from './alert.ts'

/** From so many votes on a smaller margin is told to those who are told of what is of medium weight. */
const notableFall = 5

/** What moved since the last renewal, as something that happened: null where nothing did that anybody must know of. */
export interface VoteEvent {
  readonly kind: 'consensus-lost' | 'margin-shrank'
  readonly said: Sentence
  readonly severity: AlertSeverity
}

export function voteEvent(change: VoteChange): VoteEvent | null {
  const { prior, next, margin } = change
  const was = citedAs(prior.symbol)
  if (change.kind === 'consensus-lost')
    return {
      kind: 'consensus-lost',
      said: { kind: 'put-to-vote', before: was, now: citedAs(next.symbol) },
      severity: 'medium',
    }
  if (change.kind !== 'voted-again' || margin.before === null || margin.now === null || margin.now >= margin.before) return null
  return {
    kind: 'margin-shrank',
    said: { kind: 'margin-fell', text: was, before: margin.before, now: margin.now },
    severity: margin.before - margin.now >= notableFall ? 'medium' : 'low',
  }
}

/** True where a text is so much weaker than the one before it that a vote on the one tells nothing of a vote on the other. */
export const isAnotherText = (againstPrior: Pick<HeldComparison, 'verdict'> | null): boolean =>
  againstPrior?.verdict.severity === 'critical'

/**
 * The last renewal and this one in a few sentences: how each was adopted, and who changed sides. None where nothing can be told. Where the
 * text itself turned (`another`), a State that votes otherwise need not have changed its mind: the last result is told, and nothing read into it.
 */
export function voteSaid(change: VoteChange, another = false): readonly Sentence[] {
  const { prior, changed, kind } = change
  if (kind === 'cannot-tell' || kind === 'consensus') return []
  const last: Sentence = { kind: 'was-adopted', text: citedAs(prior.symbol), how: howOf(prior.outcome), before: false }
  if (another) return [last, { kind: 'other-substance' }]
  const before = voteEvent(change)?.said ?? last
  return changed.length > 0 ? [before, { kind: 'changed-sides', moved: changed }] : [before]
}

/** How a text was adopted, without who voted how. */
export function howOf(outcome: Outcome): HowAdopted {
  if (outcome.kind === 'not-stated') return null
  return outcome.kind === 'vote' ? outcome.counts : 'without-vote'
}
