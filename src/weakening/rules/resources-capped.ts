import { z } from 'zod'
import { adjunctSigns, adjunctsBy } from '../adjunct.ts'
import { resourceCaps } from '../lexicon/resources.ts'
import { gained, literalPhrases } from '../phrase-match.ts'
import { defineRule } from '../rule.ts'
import { isStateDuty } from '../state-duty.ts'

export const resourcesCapped = defineRule({
  id: 'resources-capped',
  summary: 'A task must be met within existing resources, or from voluntary contributions',
  category: 'resources-limited',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { draft: [...resourceCaps, adjunctSigns.resources] },
  rationale:
    'A task without money of its own is done late or not at all. Only 12 of 530 resolutions say “within existing resources”, so the phrase is rare and its insertion is meant. In a duty of States it is a way out of the duty, of which another rule speaks.',
  options: z.strictObject({ also: z.array(z.string().min(3)).default([]) }),
  messages: {
    added: {
      weakens: '“{phrase}” was added, so that the task has no resources of its own',
      strengthens: '“{phrase}” was taken out, which had limited the resources for the task',
    },
  },

  *check(change, { also }) {
    const [first] = gained(change, [...resourceCaps, ...literalPhrases(also)])
    const span = first?.span ?? adjunctsBy(change, 'resources')[0]?.span
    if (span && !isStateDuty(change, span))
      yield { message: 'added', draft: span, data: { phrase: change.draft.text.slice(span.start, span.end) } }
  },
})
