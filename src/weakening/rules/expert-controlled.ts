import { z } from 'zod'
import { controlled, expertControl } from '../lexicon/expert-control.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'

export const expertControlled = defineRule({
  id: 'expert-controlled',
  summary: 'A mandate holder’s work is put under the eye of those it concerns',
  category: 'expert-control',
  severity: 'medium',
  part: 'operative',
  rationale:
    'Papers shared before publication, comments that must be sought, a code that must be strictly observed: each gives a say in the findings to those they concern. 114 of 530 resolutions recall the Code of Conduct in the preamble; only operative text that names the mandate holder speaks.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, which gives others a hold on the mandate holder’s work',
      strengthens: '“{phrase}” was taken out, which had given others a hold on the mandate holder’s work',
    },
  },

  *check(change, { also }) {
    if (!controlled.test(change.draft.folded)) return
    const [first] = gained(change, [...expertControl, ...literalPhrases(also)])
    if (!first) return
    yield { message: 'added', draft: first.span, data: { phrase: change.draft.text.slice(first.span.start, first.span.end) } }
  },
})
