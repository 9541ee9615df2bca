import { z } from 'zod'
import { agreedLanguage, dutyOfStates, particularities } from '../lexicon/formulas.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'

export const particularitiesInvoked = defineRule({
  id: 'particularities-invoked',
  summary: 'The text gains language of particularities, traditional values or levels of development',
  category: 'particularities-language',
  severity: 'low',
  part: 'any',
  rationale:
    'The Vienna formula balances particularities by “it is the duty of States, regardless of their political, economic and cultural systems”: with that half the sentence is agreed language and left alone.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, which lets the measure of a right differ from place to place',
      strengthens: '“{phrase}” was taken out, which had let the measure of a right differ from place to place',
    },
  },

  *check(change, { also }) {
    if (agreedLanguage.test(change.draft.folded)) return
    if (change.draft.folded.search(dutyOfStates) >= 0) return
    const [first] = gained(change, [...particularities, ...literalPhrases(also)])
    if (!first) return
    yield { message: 'added', draft: first.span, data: { phrase: change.draft.text.slice(first.span.start, first.span.end) } }
  },
})
