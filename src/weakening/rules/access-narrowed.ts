import type { Span } from '../../text/span.ts'
import { type Change, replacementsAt } from '../change.ts'
import { accessWords, otherAccess } from '../lexicon/access.ts'
import { gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

const mechanism =
  /\b(?:special rapporteur|mandate[- ]holder|commission|mission|mechanism|office of the|high commissioner|working group|experts?|special procedures|monitors|observers|it|them|him or her)\b/
const reach = 60

/** "[-Unhindered access to them is-]{+This is+} indispensable": the words stand before, and a pronoun points at them. */
const pronoun = /^\s*(?:this|it|that|these|they|which|such access)(?: (?:is|are|was|were))?\s*$/
const isPointedAt = (change: Change, span: Span): boolean =>
  replacementsAt(change, 'prior', span).some(({ draft }) => pronoun.test(change.draft.folded.slice(draft.start, draft.end)))

/** Said of any access, this is lost when it goes; for goods and services it weighs little. */
const unhindered = /\bun[a-z]+ed\b|\bwithout (?:hindrance|restriction|obstruction|impediment)/

export const accessNarrowed = defineRule({
  id: 'access-narrowed',
  summary: 'Access loses “unhindered”, “full” or the places it reaches',
  category: 'access-removed',
  severity: 'medium',
  part: 'any',
  kinds: ['edited'],
  watches: { prior: [accessWords] },
  rationale:
    '“Unhindered” is what makes access more than a guided visit (48/25 to 50/23, OP4; Sri Lanka 2013). Access to justice, education or information is another subject and is left alone. For a mechanism of the Council the loss takes a power away, for humanitarian access it dilutes a duty.',
  options: noOptions,
  messages: {
    narrowed: {
      weakens: '“{phrase}” was taken out, so that access can be given in part or with conditions',
      strengthens: '“{phrase}” was added, so that access is to be given whole',
    },
  },

  *check(change) {
    if (change.carriedBy.length > 0) return
    for (const { span } of gained(change, [accessWords], 'prior')) {
      const around = change.prior.folded.slice(Math.max(0, span.start - reach), span.end + reach)
      const isOther = otherAccess.test(change.prior.folded.slice(span.start, span.end + reach))
      if (!/\baccess\b/.test(around) || (isOther && !unhindered.test(change.prior.folded.slice(span.start, span.end)))) continue
      if (!/\baccess\b/.test(change.draft.folded)) continue
      if (isPointedAt(change, span)) continue
      yield {
        message: 'narrowed',
        prior: span,
        severity: isOther ? 'low' : mechanism.test(around) && !/\bhumanitarian\b/.test(around) ? 'high' : 'medium',
        data: { phrase: change.prior.text.slice(span.start, span.end) },
      }
    }
  },
})
