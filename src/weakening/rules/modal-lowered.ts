import { dutyVerbs, ladderWords, measures, modals } from '../lexicon/ladders.ts'
import { wordsOf } from '../passage.ts'
import { defineRule, noOptions } from '../rule.ts'

/** Longer replacements rewrite the sentence; a pair of single verbs in them means nothing. */
const longestReplacement = 4

export const modalLowered = defineRule({
  id: 'modal-lowered',
  summary: '“Must” becomes “should”, “ensure” becomes “promote”, “all measures” become “appropriate measures”',
  category: 'hedge-added',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { prior: [ladderWords] },
  rationale:
    'What must be done can be claimed; what should be done can be hoped for. “To ensure” asks for a result, “to promote” for a direction. Only a swap in place counts: the words around it stand as they were.',
  options: noOptions,
  messages: {
    lowered: {
      weakens: '“{was}” became “{now}”, which binds less',
      strengthens: '“{was}” became “{now}”, which binds more',
    },
  },

  *check(change) {
    for (const replacement of change.replacements) {
      const struck = wordsOf(change.prior.folded.slice(replacement.prior.start, replacement.prior.end))
      const inserted = wordsOf(change.draft.folded.slice(replacement.draft.start, replacement.draft.end))
      if (struck.length === 0 || inserted.length === 0 || struck.length > longestReplacement || inserted.length > longestReplacement)
        continue
      for (const ladder of [modals, dutyVerbs, measures]) {
        const was = struck.find((word) => ladder.has(word))
        const now = inserted.find((word) => ladder.has(word))
        const fall = (ladder.get(was ?? '') ?? 0) - (ladder.get(now ?? '') ?? 0)
        if (was === undefined || now === undefined || fall <= 0) continue
        yield {
          message: 'lowered',
          prior: replacement.prior,
          draft: replacement.draft,
          severity: fall >= 1 && ladder !== measures ? 'medium' : 'low',
          data: { was, now },
        }
        break
      }
    }
  },
})
