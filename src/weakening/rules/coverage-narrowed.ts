import { widening } from '../lexicon/scope.ts'
import { fallsOnKeptWords, gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

export const coverageNarrowed = defineRule({
  id: 'coverage-narrowed',
  summary: 'Words that say how far a paragraph reaches are taken out',
  category: 'scope-shift',
  severity: 'low',
  part: 'any',
  kinds: ['edited'],
  watches: { prior: widening },
  rationale:
    '“Both online and offline”, “regardless of their affiliation”, “without discrimination of any kind”: such words meet an exception before it is made. The paragraph stands without them and reaches less far.',
  options: noOptions,
  messages: {
    narrowed: {
      weakens: '“{phrase}” was taken out, so that the paragraph reaches less far',
      strengthens: '“{phrase}” was added, so that the paragraph reaches further',
    },
  },

  *check(change) {
    if (change.carriedBy.length > 0) return
    for (const { span } of gained(change, widening, 'prior')) {
      if (!fallsOnKeptWords(change, span, 'prior')) continue
      yield { message: 'narrowed', prior: span, data: { phrase: change.prior.text.slice(span.start, span.end) } }
    }
  },
})
