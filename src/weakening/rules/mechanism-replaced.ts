import { isAlive } from '../mandate-terms.ts'
import { cite } from '../quotation.ts'
import { defineDocumentRule, noOptions } from '../rule.ts'
import { successorOf } from '../succession.ts'
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
    'Mechanisms are compared by what they may do: investigate and preserve evidence, then examine and report as a mandate holder, then a report of the Office. A special rapporteur in place of a commission of inquiry (45/19 to 48/16) ends the investigation. Thematic special rapporteur and independent expert stand level unless the text itself says that one replaces the other. What takes over may also be no mechanism at all: a clause that names the mechanism, does not let it run, and gives its work another shape or other hands (a workshop, an envoy, a desk) puts less in its place, whatever it is called.',
  options: noOptions,
  messages: {
    lower: {
      weakens: 'A {now} takes the place of the {was}, a mechanism that may do less',
      strengthens: 'A {now} takes the place of the {was}, a mechanism that may do more',
    },
    otherForm: {
      weakens: 'The draft does not let the {mechanism} run; it gives its work another form or other hands',
      strengthens: 'The draft lets the {mechanism} run; the prior text gave its work another form or other hands',
    },
  },

  *check(texts) {
    if (!texts.touchesMandate) return
    for (const was of texts.prior.terms.filter(isAlive)) {
      const successor = successorOf(was, texts)
      if (!was.mechanism || !successor) continue
      const { paragraph, rung } = successor
      const name = named('mechanism', was.mechanism.rung.name)
      yield {
        message: rung ? 'lower' : 'otherForm',
        prior: cite(was.paragraph, { start: 0, end: Math.min(160, was.paragraph.text.length) }),
        draft: cite(paragraph, { start: 0, end: Math.min(160, paragraph.text.length) }),
        severity: was.mechanism.rung.rank >= investigates || (rung?.rank ?? 0) < keepsHolder ? 'critical' : 'high',
        data: rung ? { was: name, now: named('mechanism', rung.name) } : { mechanism: name },
      }
      return
    }
  },
})
