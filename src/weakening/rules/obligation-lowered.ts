import { lawWords } from '../lexicon/law.ts'
import { wordsOf } from '../passage.ts'
import { defineRule, noOptions } from '../rule.ts'

const longestReplacement = 5

export const obligationLowered = defineRule({
  id: 'obligation-lowered',
  summary: 'A word of law becomes one that binds less: obligations, commitments; violations, situations',
  category: 'law-reference-dropped',
  severity: 'medium',
  part: 'any',
  rationale:
    'An obligation can be breached and a violation has an author; a commitment can only be disappointed, and a situation has none. Only a swap in place counts.',
  options: noOptions,
  messages: {
    lowered: {
      weakens: '“{was}” became “{now}”, which binds less in law',
      strengthens: '“{was}” became “{now}”, which binds more in law',
    },
  },

  *check(change) {
    if (change.kind !== 'edited') return
    for (const replacement of change.replacements) {
      const struck = wordsOf(change.prior.folded.slice(replacement.prior.start, replacement.prior.end))
      const inserted = wordsOf(change.draft.folded.slice(replacement.draft.start, replacement.draft.end))
      if (struck.length === 0 || inserted.length === 0 || struck.length > longestReplacement || inserted.length > longestReplacement)
        continue
      for (const { binding, loose } of lawWords) {
        const was = struck.find((word) => binding.includes(word))
        const now = inserted.find((word) => loose.includes(word))
        if (was === undefined || now === undefined || inserted.includes(was) || struck.includes(now)) continue
        yield { message: 'lowered', prior: replacement.prior, draft: replacement.draft, data: { was, now } }
        break
      }
    }
  },
})
