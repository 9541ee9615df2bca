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
  part: 'any',
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
    const told = new Set<string>()
    for (const replacement of change.replacements) {
      const struck = wordsOf(change.prior.folded.slice(replacement.prior.start, replacement.prior.end))
      const inserted = wordsOf(change.draft.folded.slice(replacement.draft.start, replacement.draft.end))
      if (struck.length === 0 || inserted.length === 0 || struck.length > longestReplacement || inserted.length > longestReplacement)
        continue
      for (const ladder of [modals, dutyVerbs, measures]) {
        const was = struck.find((word) => ladder.has(word))
        const now = inserted.find((word) => ladder.has(word)) ?? unlisted(ladder, inserted)
        const fall = (ladder.get(was ?? '') ?? 0) - (ladder.get(now ?? '') ?? 0)
        if (was === undefined || now === undefined || fall <= 0 || told.has(`${was} ${now}`)) continue
        if (change.part === 'preambular' && !(ladder === modals && modals.has(now))) continue
        told.add(`${was} ${now}`)
        const isQuoted = ladder === modals && describes.test(change.prior.folded.slice(0, replacement.prior.start))
        yield {
          message: 'lowered',
          prior: replacement.prior,
          draft: replacement.draft,
          severity: fall >= 1 && ladder !== measures && !isQuoted ? 'medium' : 'low',
          data: { was, now },
        }
        break
      }
    }
  },
})

/** "Elections which shall be held by secret ballot": a relative clause describes a right and lays no duty on anybody. */
const describes = /\b(?:which|who|whom|whose)\b[^,;]*$/

/** What stands in the place of a word of a ladder without standing on it: a phrase that asks only, a part for a whole. */
const unlisted = (ladder: ReadonlyMap<string, number>, inserted: readonly string[]): string | undefined =>
  ladder === modals ? asksOnly(inserted) : ladder === measures ? aPart(inserted) : inserted.find((word) => thinksAgain.test(word))

/** A verb that looks at a thing once more and does nothing to it. */
const thinksAgain = /^re-?(?:visit|view|consider|examin|think|assess|evaluat|apprais)\w*$/

/** "[All] {a number of} editors": some of them, however it is said. */
function aPart(inserted: readonly string[]): string | undefined {
  const phrase = inserted.join(' ')
  return /^(?:a|some|part|most|many|several|the majority|half)(?: [a-z]+){0,2} of(?: the| its| their)?$|^(?:a few|a certain number|a number) of$/.test(
    phrase,
  )
    ? phrase
    : undefined
}

/** "Are invited to", "would do well to": words that stand for a modal and ask only. */
function asksOnly(inserted: readonly string[]): string | undefined {
  const phrase = inserted.join(' ')
  return /^(?:is|are|be|being|would|remain|have been|has been)\b/.test(phrase) &&
    !/\b(?:required|obliged|bound|obligated|compelled|to be)\b/.test(phrase)
    ? phrase
    : undefined
}
