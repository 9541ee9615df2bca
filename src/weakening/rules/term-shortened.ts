import type { MandateTerms } from '../mandate-terms.ts'
import { periodInWords, type Term } from '../period.ts'
import { cite } from '../quotation.ts'
import { defineDocumentRule, noOptions } from '../rule.ts'
import { sameMandate } from '../same-mandate.ts'

export const termShortened = defineDocumentRule({
  id: 'term-shortened',
  summary: 'The mandate is extended for a shorter period',
  category: 'term-shortened',
  severity: 'high',
  rationale:
    'A shorter term brings the next vote nearer and keeps the mandate from planning. A country mandate without a stated term runs for one year by the Council’s practice, so silence that becomes “one year” shortens nothing.',
  options: noOptions,
  messages: {
    shorter: {
      weakens: 'The term goes from {was} to {now}, so that the mandate ends or must be renewed sooner',
      strengthens: 'The term goes from {was} to {now}, so that the mandate runs longer before it must be renewed',
    },
  },

  *check({ prior, draft, touchesMandate }) {
    if (!touchesMandate) return
    for (const [was, now] of sameMandate(prior.terms.filter(hasTerm), draft.terms.filter(hasTerm))) {
      if (now.term.months >= was.term.months) continue
      yield {
        message: 'shorter',
        prior: cite(was.paragraph, was.term.span),
        draft: cite(now.paragraph, now.term.span),
        data: { was: periodInWords(was.term.months), now: periodInWords(now.term.months) },
      }
    }
  },
})

const hasTerm = (terms: MandateTerms): terms is MandateTerms & { readonly term: Term } =>
  terms.term !== undefined && terms.action !== 'ends'
