import { inPlace, isAlive, type MandateTerms, type NamedMechanism } from '../mandate-terms.ts'
import { cite } from '../quotation.ts'
import { defineDocumentRule, noOptions } from '../rule.ts'
import { named } from '../told.ts'

/** The rungs from which a mechanism investigates on its own, and above which nothing of the kind is left. */
const investigates = 5
const keepsHolder = 3

export const mechanismReplaced = defineDocumentRule({
  id: 'mechanism-replaced',
  summary: 'A weaker mechanism stands in place of the prior one',
  category: 'mechanism-downgrade',
  severity: 'high',
  rationale:
    'Mechanisms are compared by what they may do: investigate and preserve evidence, then examine and report as a mandate holder, then a report of the Office. A special rapporteur in place of a commission of inquiry (45/19 to 48/16) ends the investigation. Thematic special rapporteur and independent expert stand level unless the text itself says that one replaces the other.',
  options: noOptions,
  messages: {
    lower: {
      weakens: 'A {now} takes the place of the {was}, a mechanism that may do less',
      strengthens: 'A {now} takes the place of the {was}, a mechanism that may do more',
    },
  },

  *check({ prior, draft, touchesMandate }) {
    if (!touchesMandate) return
    for (const was of prior.terms.filter(isAlive)) {
      if (!was.mechanism || draft.terms.some((now) => goesOn(was, now))) continue
      const now = draft.terms.find((terms) => isLower(was, terms)) ?? undefined
      if (!now) continue
      const lesser = mechanismInPlace(was, now)
      if (!lesser) continue
      yield {
        message: 'lower',
        prior: cite(was.paragraph, { start: 0, end: Math.min(160, was.paragraph.text.length) }),
        draft: cite(now.paragraph, { start: 0, end: Math.min(160, now.paragraph.text.length) }),
        severity: was.mechanism.rung.rank >= investigates || lesser.rank < keepsHolder ? 'critical' : 'high',
        data: { was: named('mechanism', was.mechanism.rung.name), now: named('mechanism', lesser.name) },
      }
      return
    }
  },
})

/** The draft renews a mechanism of the same rung or higher, and does not put another in its place. */
function goesOn(was: MandateTerms, now: MandateTerms): boolean {
  return isAlive(now) && !inPlace.test(now.folded) && (now.mechanism?.rung.rank ?? 0) >= (was.mechanism?.rung.rank ?? 0)
}

const isLower = (was: MandateTerms, now: MandateTerms): boolean => now.action !== 'ends' && mechanismInPlace(was, now) !== undefined

/** The mechanism that comes instead: the lowest named in a clause that replaces, or the one that the clause is about. */
function mechanismInPlace({ mechanism: was }: MandateTerms, now: MandateTerms): NamedMechanism['rung'] | undefined {
  if (!was) return undefined
  const replaces = inPlace.test(now.folded)
  const candidates = replaces ? now.named : now.mechanism ? [now.mechanism] : []
  return candidates
    .map(({ rung }) => rung)
    .filter(({ rank }) => rank < was.rung.rank && (replaces || was.rung.rank - rank >= 1))
    .toSorted((a, b) => a.rank - b.rank)[0]
}
