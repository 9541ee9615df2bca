import type { Span } from '../text/span.ts'
import { type Change, isChanged } from './change.ts'
import { savingClauses } from './lexicon/national-law.ts'
import { matchesOf } from './phrase-match.ts'

/** How near to a limit its saving clause must stand to bear on it, in characters. */
const reach = 70
/** A clause that follows at once ("national law and their international obligations") bears on the limit even where it is old. */
const atOnce = 8

/** The clause beside a span of the draft that keeps the duty under international law, in the draft's own words; undefined where there is none. */
export function savingClauseNear(change: Change, span: Span): string | undefined {
  const start = Math.max(0, span.start - reach)
  const stretch = change.draft.folded.slice(start, span.end + reach)
  for (const clause of savingClauses) {
    for (const found of matchesOf(clause, stretch)) {
      const place = { start: start + found.start, end: start + found.end }
      const follows = place.start >= span.end && place.start - span.end <= atOnce
      if (follows || isChanged(change, 'draft', place)) return change.draft.text.slice(place.start, place.end).trim()
    }
  }
  return undefined
}
