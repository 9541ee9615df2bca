import type { Change } from '../change.ts'
import { counterpart } from '../change.ts'
import { looseners } from '../lexicon/looseners.ts'
import { wordsOf } from '../passage.ts'
import { gained, type PhraseMatch } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'

export const dutyLoosened = defineRule({
  id: 'duty-loosened',
  summary: 'Doing a thing becomes considering it, or trying it',
  category: 'hedge-added',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { draft: looseners },
  rationale:
    '“To consider ratifying” is met by a meeting, “to endeavour to release” by an attempt; the prior text asked for the act. A new act that comes with its own “consider” was never a duty and is left alone.',
  options: noOptions,
  messages: {
    loosened: {
      weakens: 'The duty itself became “{phrase}”, which an attempt or a reflection meets',
      strengthens: '“{phrase}” was taken out, so that the act itself is now asked for',
    },
  },

  *check(change) {
    for (const match of gained(change, looseners)) {
      if (loosensKeptVerb(change, match)) {
        yield { message: 'loosened', draft: match.span, data: { phrase: change.draft.text.slice(match.span.start, match.span.end) } }
      }
    }
  },
})

const sharedLetters = 3
const reach = 30

/** The verb that the phrase governs stood in the prior text without it: `take` before `consider taking`. */
function loosensKeptVerb(change: Change, { phrase, span }: PhraseMatch): boolean {
  const [last = ''] = wordsOf(change.draft.folded.slice(span.start, span.end)).slice(-1)
  const [next = ''] = wordsOf(change.draft.folded.slice(span.end, span.end + 40)).filter((word) => !/^(?:to|the|fully|in)$/.test(word))
  const governed = phrase.triggers.includes(last) || ['to', 'of', 'for', 'in', 'at', 'towards'].includes(last) ? next : last
  const there = counterpart(change, 'draft', span)
  const stretch = change.prior.folded.slice(Math.max(0, there.start - reach), there.end + reach)
  return (
    governed.length >= sharedLetters && wordsOf(stretch).some((word) => word.slice(0, sharedLetters) === governed.slice(0, sharedLetters))
  )
}
