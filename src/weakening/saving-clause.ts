import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { savingClauses } from './lexicon/national-law.ts'
import { matchesOf } from './phrase.ts'

/** How near to a limit its saving clause must stand to bear on it, in characters. */
const reach = 90

/** The clause near a span of the draft that keeps the duty under international law, in the draft's own words; undefined where there is none. */
export function savingClauseNear(change: Change, span: Span): string | undefined {
  const start = Math.max(0, span.start - reach)
  const stretch = change.draft.folded.slice(start, span.end + reach)
  for (const clause of savingClauses) {
    const [found] = matchesOf(clause, stretch)
    if (found) return change.draft.text.slice(start + found.start, start + found.end).trim()
  }
  return undefined
}
