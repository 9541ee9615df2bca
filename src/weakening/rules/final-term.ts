import { sunset } from '../lexicon/sunset.ts'
import { gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

const renewal = /\b(?:extend|extends|renew|renews|prolong|continue|establish|appoint|mandate)\b/
const decides = /\b(?:decides|extends|renews|requests|resolves|agrees)\b/

const mechanism = /\b(?:mandate|rapporteur|expert|mission|commission|mechanism|group)\b/

/** To complete a task is to end with it, and less plainly so than to close. */
const completing = /\b(?:complet|finali[sz])/i
/** "To allow it to complete its mandate" gives the reason for the time, and says that an end is in view. */
const purpose = /^to (?:allow|enable|permit) /i
const closing = /\b(?:wind|clos|hand|transfer|phas|liquidat|terminat|dissol|archiv|bring|conclu|final|last|end)\w*/i

export const finalTerm = defineRule({
  id: 'final-term',
  summary: 'The term is said to be the last',
  category: 'non-renewal',
  severity: 'critical',
  part: 'operative',
  kinds: ['edited', 'added'],
  watches: { draft: sunset },
  rationale:
    '“A final, non-extendable period” (50/23) announces that there will be no next renewal: the mandate ends, only later. Words of transition or of conclusion in the paragraph that extends the mandate say the same.',
  options: noOptions,
  messages: {
    last: {
      weakens: '“{phrase}”: the mandate would end after this period',
      strengthens: '“{phrase}” was taken out: the mandate could be renewed again',
    },
  },

  *check(change) {
    const [first] = gained(change, sunset)
    if (!first || !decides.test(change.draft.folded) || !renewal.test(change.draft.folded) || !mechanism.test(change.draft.folded)) return
    const phrase = change.draft.text.slice(first.span.start, first.span.end)
    const completes = completing.test(phrase) && !closing.test(phrase)
    const isPurpose = completes && purpose.test(phrase)
    yield { message: 'last', draft: first.span, ...(completes && { severity: isPurpose ? 'medium' : 'high' }), data: { phrase } }
  },
})
