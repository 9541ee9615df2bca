import type { Paragraph } from '../../resolution/resolution.ts'
import type { Change } from '../change.ts'
import type { MandateTerms } from '../mandate-terms.ts'
import { fold } from '../passage.ts'
import { type Term, termOf, unstatedTermOf } from '../period.ts'
import { cite } from '../quotation.ts'
import { defineDocumentRule, noOptions, type Observation } from '../rule.ts'
import { sameMandate } from '../same-mandate.ts'
import { lasting } from '../told.ts'

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

  *check({ prior, draft, touchesMandate, changes }) {
    if (!touchesMandate) return
    yield* supportShortened(changes, new Set([...prior.terms, ...draft.terms].map(({ paragraph }) => paragraph)))
    yield* leftUnstated(prior.terms, draft.terms)
    for (const [was, now] of sameMandate(prior.terms.filter(hasTerm), draft.terms.filter(hasTerm))) {
      if (now.term.months >= was.term.months) continue
      yield {
        message: 'shorter',
        prior: cite(was.paragraph, was.term.span),
        draft: cite(now.paragraph, now.term.span),
        data: { was: lasting(was.term.months), now: lasting(now.term.months) },
      }
    }
  },
})

const hasTerm = (terms: MandateTerms): terms is MandateTerms & { readonly term: Term } =>
  terms.term !== undefined && terms.action !== 'ends'

/** "For a period of three years" became "for a short interim period": how long is left open, and it is meant to be little. */
function* leftUnstated(prior: readonly MandateTerms[], draft: readonly MandateTerms[]): Generator<Observation<'shorter'>> {
  for (const [was, now] of sameMandate(prior, draft)) {
    const span = unstatedTermOf(now.folded)
    if (!hasTerm(was) || now.term !== undefined || !span || unstatedTermOf(was.folded)) continue
    yield {
      message: 'shorter',
      prior: cite(was.paragraph, was.term.span),
      draft: cite(now.paragraph, span),
      severity: 'medium',
      data: { was: lasting(was.term.months), now: { kind: 'quoted' as const, words: now.paragraph.text.slice(span.start, span.end) } },
    }
  }
}

const decides = /^(?:(?:also|further) )?(?:decides|requests|resolves)\b/
const organ = /\b(?:mandate|capacity|office|special rapporteur|secretariat|mission|mechanism|support)\b/

/** A period within one paragraph that decides about a mandate's means: "to strengthen, for a period of two years, the capacity of the Office". */
function* supportShortened(changes: readonly Change[], clauses: ReadonlySet<Paragraph>): Generator<Observation<'shorter'>> {
  for (const { kind, prior, draft } of changes) {
    const [was, now] = [prior.paragraphs[0], draft.paragraphs[0]]
    if (kind !== 'edited' || !was || !now || clauses.has(was) || clauses.has(now)) continue
    if (!decides.test(prior.folded) || !decides.test(draft.folded) || !organ.test(prior.folded)) continue
    const [before, after] = [termOf(fold(was.text)), termOf(fold(now.text))]
    if (!before || !after || after.months >= before.months) continue
    const data = { was: lasting(before.months), now: lasting(after.months) }
    yield { message: 'shorter', prior: cite(was, before.span), draft: cite(now, after.span), severity: 'medium', data }
  }
}
