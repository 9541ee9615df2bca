import { actExchanged, exchangeSign } from '../asked-act.ts'
import { beginningOf } from '../beginning.ts'
import { isDated } from '../dated.ts'
import { protectedMatters } from '../lexicon/protected-matters.ts'
import { lowered, type Reason } from '../lowered.ts'
import { isDelivered } from '../one-off.ts'
import { defineRule, noOptions } from '../rule.ts'

/** From this share on, the act stands elsewhere in the draft. */
const keptElsewhere = 0.5

export const anotherActAsked = defineRule({
  id: 'another-act-asked',
  summary: 'The same verb and the same addressee, and another act is asked for',
  category: 'task-deleted',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { draft: [exchangeSign] },
  rationale:
    'A paragraph that opens as it did, to the same addressee, looks kept; what was asked for is gone from it all the same. Told from the parts of the sentence and not from any word. What was to be done once and was due, and what another paragraph of the draft asks for, is no loss.',
  general: true,
  options: noOptions,
  messages: {
    exchanged: {
      weakens: '“{was}” gave way to “{now}”: the same addressee is asked for something else',
      strengthens: '“{was}” gave way to “{now}”: the same addressee is asked for something that the prior text did not ask for',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0) return
    const exchanged = actExchanged(change)
    if (!exchanged || isDelivered(change.prior.folded, texts)) return
    const was = change.prior.text.slice(exchanged.was.start, exchanged.was.end)
    if (texts.draft.shareHeld(was) >= keptElsewhere) return
    yield {
      message: 'exchanged',
      prior: exchanged.was,
      draft: exchanged.now,
      ...lowered(reasonForLess(change.prior.folded, texts.isRewritten)),
      data: { was: beginningOf(was), now: beginningOf(change.draft.text.slice(exchanged.now.start, exchanged.now.end)) },
    }
  },
})

function reasonForLess(folded: string, isRewritten: boolean): Reason | undefined {
  if (isRewritten) return 'rewritten'
  if (isDated(folded)) return 'dated'
  return protectedMatters.test(folded) ? undefined : 'names-nobody'
}
