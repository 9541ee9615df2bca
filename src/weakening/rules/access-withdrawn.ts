import type { Span } from '../../text/span.ts'
import type { Change } from '../change.ts'
import { accessGrants } from '../lexicon/access.ts'
import { gained, holds, matchesOf } from '../phrase.ts'
import { defineRule, noOptions } from '../rule.ts'
import type { Texts } from '../texts.ts'
import { verbChangeOf } from '../verb-change.ts'

const keptElsewhere = 0.6
const clauseReach = 80

export const accessWithdrawn = defineRule({
  id: 'access-withdrawn',
  summary: 'A call for access, visits, private meetings or answers is gone',
  category: 'access-removed',
  severity: 'high',
  part: 'operative',
  rationale:
    'A mechanism that cannot come in, meet people in private or get answers works from afar. The call is compared over the whole draft: one that stands in another paragraph has moved.',
  options: noOptions,
  messages: {
    withdrawn: {
      weakens: 'The draft no longer asks for this access or cooperation',
      strengthens: 'The draft asks for this access or cooperation anew',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0) return
    if (change.kind === 'removed') {
      const span = paragraphOnAccess(change)
      if (span && texts.draft.shareHeld(change.prior.text).share < keptElsewhere) {
        yield { message: 'withdrawn', prior: span, draft: null, severity: severityOf(change, span, texts) }
      }
      return
    }
    if (change.kind !== 'edited') return
    const grants = accessGrants.slice(0, 3)
    for (const { span } of gained(change, grants, 'prior')) {
      const clause = { start: span.start, end: Math.min(change.prior.text.length, span.end + clauseReach) }
      if (texts.draft.shareHeld(change.prior.text.slice(clause.start, clause.end)).share >= keptElsewhere) continue
      yield { message: 'withdrawn', prior: span, severity: 'medium' }
    }
  },
})

/** The call of a removed paragraph that is about access; undefined for praise of cooperation and for paragraphs about something else. */
function paragraphOnAccess(change: Change): Span | undefined {
  if (!holds(accessGrants, change.prior.folded)) return undefined
  const call = verbChangeOf(change).prior.find(
    ({ ranks, object }) =>
      (ranks.call ?? 0) >= 3.5 &&
      accessGrants.some((grant) => matchesOf(grant, change.prior.folded.slice(object.start, object.end)).length > 0),
  )
  return call && { start: call.verb.start, end: call.object.end }
}

const strong = accessGrants.slice(0, 4)

const severityOf = (change: Change, span: Span, _texts: Texts): 'high' | 'medium' =>
  holds(strong, change.prior.folded.slice(span.start, span.end)) ? 'high' : 'medium'
