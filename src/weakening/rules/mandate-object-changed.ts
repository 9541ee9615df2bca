import { watchedConduct } from '../lexicon/scope.ts'
import { gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

const mandateClause =
  /\b(?:decides|extends|renews|requests)\b[^;]{0,120}\b(?:mandate|special rapporteur|independent expert|working group)\b/

export const mandateObjectChanged = defineRule({
  id: 'mandate-object-changed',
  summary: 'The clause that names the mandate loses the conduct that it watches',
  category: 'scope-shift',
  severity: 'high',
  part: 'operative',
  kinds: ['edited'],
  watches: { prior: watchedConduct },
  rationale: '“While countering terrorism” says whose conduct the mandate examines. Without it the mandate is about terrorism.',
  options: noOptions,
  messages: {
    lost: {
      weakens: '“{phrase}” no longer stands in what the mandate is about, so it watches the State’s conduct less',
      strengthens: '“{phrase}” stands in what the mandate is about, so it watches the State’s conduct',
    },
  },

  *check(change) {
    const [first] = gained(change, watchedConduct, 'prior')
    if (first && mandateClause.test(change.prior.folded))
      yield { message: 'lost', prior: first.span, data: { phrase: change.prior.text.slice(first.span.start, first.span.end) } }
  },
})
