import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { addressedClass, clausesIn } from './verb-change.ts'

/** True where a span of the draft stands in a call on States, and not in a task of the Council's own bodies. */
export function isStateDuty(change: Change, { start }: Span): boolean {
  const clause = clausesIn(change.draft).findLast(({ verb }) => verb.start <= start)
  return clause?.ranks.call !== undefined && addressedClass(change.draft.folded.slice(clause.object.start, clause.object.end)) === 'call'
}
