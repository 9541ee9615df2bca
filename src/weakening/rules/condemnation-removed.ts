import type { Change } from '../change.ts'
import { isDated } from '../dated.ts'
import { gistOf } from '../gist.ts'
import { complaints } from '../lexicon/complaints.ts'
import { verbWords } from '../lexicon/verbs.ts'
import { lowered } from '../lowered.ts'
import { matchesIn } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'
import { openingIn } from '../verb-change.ts'

/** From this share on, a paragraph's words are held to stand elsewhere in the draft. */
const keptElsewhere = 0.6

export const condemnationRemoved = defineRule({
  id: 'condemnation-removed',
  summary: 'A paragraph that condemns or expresses concern has no counterpart',
  category: 'condemnation-softened',
  severity: 'medium',
  part: 'any',
  kinds: ['removed'],
  watches: { prior: [verbWords] },
  rationale:
    'Silence is the last rung of the ladder. A paragraph about a dated event falls away with the event, and one whose words stand elsewhere in the draft has moved: neither is a loss. Concern at how States are examined protects nobody: its loss is no loss, and its entry no gain.',
  general: true,
  options: noOptions,
  messages: {
    removed: {
      weakens: 'The draft no longer says this; the concern has no counterpart in it',
      strengthens: 'The draft says this anew; the prior text did not express it',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0) return
    const opening = openingIn(change.prior)
    if (opening?.ranks.judgement === undefined || (opening.ranks.judgement ?? 0) < 3.5) return
    if (matchesIn(change.prior, complaints).length > 0) return
    if ([change.prior.text, gistOf(change.prior.text)].some((text) => texts.draft.holdsMostOf(text, keptElsewhere))) return
    yield {
      message: 'removed',
      prior: wholeOf(change),
      draft: null,
      ...lowered(texts.isRewritten ? 'rewritten' : isDated(change.prior.folded) ? 'dated' : undefined),
    }
  },
})

const wholeOf = (change: Change) => ({ start: 0, end: change.prior.text.length })
