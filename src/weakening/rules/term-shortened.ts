import type { Paragraph } from '../../resolution/resolution.ts'
import type { Span } from '../../text/span.ts'
import { type Change, replacementsAt } from '../change.ts'
import { isAlive, type MandateTerms } from '../mandate-terms.ts'
import { fold } from '../passage.ts'
import { type Term, termOf, unstatedTermOf } from '../period.ts'
import { cite } from '../quotation.ts'
import { defineDocumentRule, noOptions, type Observation } from '../rule.ts'
import { sameMandate } from '../same-mandate.ts'
import type { Texts } from '../texts.ts'
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
    reviewed: {
      weakens: '“{phrase}” was added, so that the term is open to question before it ends',
      strengthens: '“{phrase}” was taken out, so that the term is no longer open to question before it ends',
    },
  },

  *check(texts) {
    const { prior, draft, touchesMandate, changes } = texts
    if (!touchesMandate) return
    yield* supportShortened(changes, new Set([...prior.terms, ...draft.terms].map(({ paragraph }) => paragraph)))
    yield* leftUnstated(texts)
    yield* reviewedEarly(texts)
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
function* leftUnstated({ prior, draft, changes }: Texts): Generator<Observation<'shorter'>> {
  for (const [was, now] of sameMandate(prior.terms, draft.terms)) {
    if (!hasTerm(was) || now.term !== undefined || !isAlive(now) || unstatedTermOf(was.folded)) continue
    const span = unstatedTermOf(now.folded) ?? untilOf(changes, was, now)
    if (!span) continue
    yield {
      message: 'shorter',
      prior: cite(was.paragraph, was.term.span),
      draft: cite(now.paragraph, span),
      severity: 'medium',
      data: { was: lasting(was.term.months), now: { kind: 'quoted' as const, words: now.paragraph.text.slice(span.start, span.end) } },
    }
  }
}

/** To look at a mandate again while its term still runs. */
const review = /\b(?:review\w*|reassess\w*|reconsider\w*|evaluat\w*|stocktaking|confirm\w*|reconfirm\w*)\b/
const early = /\b(?:after|mid-term|midway|halfway|first|each|every|annual(?:ly)?|within|earlier|before|interim)\b/

/** "{, subject to a review after the first year}": the term that is stated may be cut short. */
function* reviewedEarly({ changes, draft: { terms } }: Texts): Generator<Observation<'reviewed'>> {
  for (const { kind, draft, prior, replacements } of changes) {
    if (kind !== 'edited' || !review.test(draft.folded) || review.test(prior.folded)) continue
    const clause = terms.find((now) => now.paragraph === draft.paragraphs[0] && isAlive(now))
    if (!clause) continue
    for (const { draft: span } of replacements) {
      const added = draft.folded.slice(span.start, span.end)
      if (!review.test(added) || !early.test(added) || added.length > longestReview) continue
      const phrase = draft.text.slice(span.start, span.end).replace(/^[\s,]+|[\s,;]+$/g, '')
      yield { message: 'reviewed', prior: null, draft: cite(clause.paragraph, span), severity: 'medium', data: { phrase } }
    }
  }
}
const longestReview = 140

/** An end told by an event, in the place of a period told by a number: "until the close of its next regular session". */
const untilEvent = /\b(?:until|till|up to|through(?:out)?|pending|ending|expiring|as long as|to the end of|no later than)\b[^,;]{3,90}/

function untilOf(changes: readonly Change[], was: MandateTerms & { readonly term: Term }, now: MandateTerms): Span | undefined {
  const change = changes.find(({ kind, draft }) => kind === 'edited' && draft.paragraphs[0] === now.paragraph)
  if (!change || change.prior.paragraphs[0] !== was.paragraph) return undefined
  for (const { draft } of replacementsAt(change, 'prior', was.term.span)) {
    const found = untilEvent.exec(change.draft.folded.slice(draft.start, draft.end))
    if (found) return { start: draft.start + found.index, end: draft.start + found.index + found[0].length }
  }
  return undefined
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
