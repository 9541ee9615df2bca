import type { Span } from '../../text/span.ts'
import type { Change } from '../change.ts'
import { resourcePromises } from '../lexicon/resources.ts'
import { meansPromised } from '../lexicon/thrift.ts'
import { lowered } from '../lowered.ts'
import { opensAlike } from '../opening.ts'
import { gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'
import { clausesIn } from '../verb-change.ts'

/** What States are asked to provide one another is a duty, not the means of a mandate. */
const unitedNations =
  /\b(?:secretary-general|high commissioner|office of|special rapporteur|independent expert|mandate|commission|mission|working group|mechanism|secretariat|committee)\b/

/** "Requests Member States to provide the funding necessary": whoever pays, no organ was promised it. */
const states = /^ ?(?:up)?o?n? ?(?:all |the )?(?:member states?|states?|governments?|donors?|international community|parties)\b/
function askedOfStates({ prior }: Change, { start }: Span): boolean {
  const clause = clausesIn(prior).findLast(({ verb }) => verb.end <= start)
  return clause !== undefined && states.test(prior.folded.slice(clause.object.start, clause.object.end))
}

/** The Secretary-General is asked, and asked again, for something else: only there do single posts and funds speak. */
const asksOrgan =
  /^(?:(?:also|further) )?(?:requests|decides|calls upon|urges)\b[^;]{0,40}\b(?:secretary-general|high commissioner|office|secretariat)\b/
const staysAddressed = ({ kind, prior, draft, opposite }: Change): boolean => {
  const now = kind === 'edited' ? draft : opposite
  return now !== undefined && asksOrgan.test(prior.folded) && asksOrgan.test(now.folded) && opensAlike(prior, now)
}

/** What is held once needs its means once. */
const anEvent = /\b(?:panel|workshops?|seminars?|consultations?|intersessional|forum meeting|full-day|half-day|high-level event)\b/

export const resourcesWithdrawn = defineRule({
  id: 'resources-withdrawn',
  summary: 'The promise of the resources that a task needs is taken out',
  category: 'resources-limited',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited', 'removed'],
  watches: { prior: [...resourcePromises, meansPromised] },
  rationale:
    'A paragraph that asks for “all the resources necessary” is what budget committees are shown. A changed order of words ("the assistance and all resources necessary") is drafting and left alone. A text that takes another theme and decides nothing about a mandate leaves the promise standing.',
  options: noOptions,
  messages: {
    withdrawn: {
      weakens: '“{phrase}” was taken out, so that nobody is asked to provide it any more',
      strengthens: '“{phrase}” was added, so that the task is to have what it needs',
    },
  },

  *check(change, _options, texts) {
    const [first] = gained(change, staysAddressed(change) ? [...resourcePromises, meansPromised] : resourcePromises, 'prior')
    if (!first || askedOfStates(change, first.span) || !unitedNations.test(change.prior.folded) || anEvent.test(change.prior.folded)) return
    const elsewhere = texts.changes.some((other) => other !== change && [...gained(other, resourcePromises)].length > 0)
    if (elsewhere || change.carriedBy.length > 0) return
    const goesOn = change.kind === 'removed' && texts.isRewritten && texts.draft.terms.length === 0
    yield {
      message: 'withdrawn',
      prior: first.span,
      ...lowered(goesOn ? 'rewritten' : undefined),
      data: { phrase: change.prior.text.slice(first.span.start, first.span.end) },
    }
  },
})
