import type { Span } from '../../text/span.ts'
import type { Change } from '../change.ts'
import { force } from '../lexicon/force.ts'
import { wordsOf } from '../passage.ts'
import { fallsOnKeptWords, gained, joined } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

export const forceDropped = defineRule({
  id: 'force-dropped',
  summary: 'A duty loses the words that gave it its force',
  category: 'hedge-added',
  severity: 'medium',
  part: 'any',
  kinds: ['edited'],
  watches: { prior: force },
  rationale:
    '“Immediately and unconditionally”, “without delay”, “voluntary” before return, “independent and impartial” before investigation: each says how a duty is met, and each is negotiated. What falls away together with the duty itself is left to other rules.',
  options: noOptions,
  messages: {
    dropped: {
      weakens: '“{phrase}” was taken out, so that the duty says less about how it is to be met',
      strengthens: '“{phrase}” was added, so that the duty says more about how it is to be met',
    },
  },

  *check(change) {
    if (change.carriedBy.length > 0) return
    for (const span of joined(change.prior, gained(change, force, 'prior'))) {
      if (!fallsOnKeptWords(change, span, 'prior') && !dutyStands(change, span)) continue
      yield { message: 'dropped', prior: span, data: { phrase: change.prior.text.slice(span.start, span.end) } }
    }
  },
})

const stemLetters = 5

/** The duty that the words bound stands in the draft in another form: `reopen` as `reopening`. */
function dutyStands(change: Change, span: Span): boolean {
  const [next] = wordsOf(change.prior.folded.slice(span.end, span.end + 40))
  if (next === undefined || next.length < stemLetters) return false
  return wordsOf(change.draft.folded).some((word) => word.startsWith(next.slice(0, stemLetters)))
}
