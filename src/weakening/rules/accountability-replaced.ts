import type { Change, Replacement } from '../change.ts'
import { accountability, assistance } from '../lexicon/accountability.ts'
import { matchesOf } from '../phrase.ts'
import { defineRule, noOptions } from '../rule.ts'

export const accountabilityReplaced = defineRule({
  id: 'accountability-replaced',
  summary: 'Words of accountability give way to words of assistance in the same place',
  category: 'accountability-to-assistance',
  severity: 'high',
  part: 'any',
  rationale:
    'The sentence stays, its verb stays, and the one who was to answer becomes the one who is to be helped (45/15 and 48/21, 52/1 and 52/43). Assistance that is added beside an accountability that stands is no weakening.',
  options: noOptions,
  messages: {
    replaced: {
      weakens: '“{was}” gave way to “{now}”: assistance stands where accountability stood',
      strengthens: '“{was}” gave way to “{now}”: accountability stands where assistance stood',
    },
  },

  *check(change) {
    if (change.kind !== 'edited') return
    if (!accountability.triggers.some((word) => change.words.prior.has(word))) return
    if (!assistance.triggers.some((word) => change.words.draft.has(word))) return
    const [was] = lostMatches(change)
    if (!was) return
    const now = change.replacements.flatMap((replacement) => insertedAssistance(change, replacement))[0]
    if (!now) return
    yield {
      message: 'replaced',
      prior: was,
      draft: now,
      data: { was: change.prior.text.slice(was.start, was.end), now: change.draft.text.slice(now.start, now.end) },
    }
  },
})

/** Words of accountability that were struck, where the paragraph is left with fewer of them. */
function lostMatches(change: Change) {
  const before = matchesOf(accountability, change.prior.folded)
  const after = matchesOf(accountability, change.draft.folded)
  if (after.length >= before.length) return []
  return change.replacements.flatMap(({ prior }) => before.filter((span) => span.start < prior.end && prior.start < span.end))
}

function insertedAssistance(change: Change, { draft }: Replacement) {
  const base = draft.start
  return matchesOf(assistance, change.draft.folded.slice(draft.start, draft.end)).map(({ start, end }) => ({
    start: base + start,
    end: base + end,
  }))
}
