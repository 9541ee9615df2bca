import type { Span } from '../../text/span.ts'
import { type Change, type Replacement, replacementsAt } from '../change.ts'
import { deadline, deadlineWords, force, someDay } from '../lexicon/force.ts'
import { lowered } from '../lowered.ts'
import { wordsOf } from '../passage.ts'
import { fallsOnKeptWords, gained, joined } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'
import { isStateDuty } from '../state-duty.ts'

export const forceDropped = defineRule({
  id: 'force-dropped',
  summary: 'A duty loses the words that gave it its force',
  category: 'hedge-added',
  severity: 'medium',
  part: 'any',
  kinds: ['edited'],
  watches: { prior: [...force, deadlineWords] },
  rationale:
    '“Immediately and unconditionally”, “without delay”, “voluntary” before return, “independent and impartial” before investigation: each says how a duty is met, and each is negotiated. What falls away together with the duty itself is left to other rules.',
  options: noOptions,
  messages: {
    dropped: {
      weakens: '“{phrase}” was taken out, so that the duty says less about how it is to be met',
      strengthens: '“{phrase}” was added, so that the duty says more about how it is to be met',
    },
  },

  *check(change) {
    if (change.carriedBy.length > 0) return
    const day = deadlineGone(change)
    if (day) yield { message: 'dropped', prior: day.prior, draft: day.draft, data: { phrase: textAt(change, day.prior) } }
    for (const span of joined(change.prior, gained(change, force, 'prior'))) {
      if (!fallsOnKeptWords(change, span, 'prior') && !dutyStands(change, span)) continue
      if (isRestated(change, span) || bindsOneAct(change, span)) continue
      yield {
        message: 'dropped',
        prior: span,
        ...lowered(goesWithClause(change, span) ? 'clause-goes' : undefined),
        data: { phrase: change.prior.text.slice(span.start, span.end) },
      }
    }
  },
})

const textAt = ({ prior }: Change, { start, end }: Span): string => prior.text.slice(start, end).trim()

/** In a longer replacement a sentence went, and its date with it. */
const longestDay = 90

/** "[By the end of the year] {in due course}": a duty of States that was due on a day is due some day. */
function deadlineGone(change: Change): Replacement | undefined {
  if (change.part !== 'operative') return undefined
  return change.replacements.find(({ prior, draft }) => {
    if (prior.end - prior.start > longestDay || draft.end - draft.start > longestDay) return false
    const now = change.draft.folded.slice(draft.start, draft.end)
    return (
      deadline.test(change.prior.folded.slice(prior.start, prior.end)) && someDay.test(now) && !/\d/.test(now) && isStateDuty(change, draft)
    )
  })
}

/** "The [-report-]{+full report+}[- in full-]": the same force in another form. */
function isRestated(change: Change, span: Span): boolean {
  const [word = ''] = wordsOf(change.prior.folded.slice(span.start, span.end)).toReversed()
  const stem = word.replace(/ly$/, '')
  return stem.length >= leastStem && (change.words.draft.has(stem) || change.words.draft.has(`${stem}ly`))
}
const leastStem = 4

/** An expert is appointed once: by the time of the next text that was done, with or without delay. */
const oneAct = /\bto (?:[a-z]+ly )?(?:appoint|designate|nominate|establish|convene|dispatch|deploy|operationalize),? ?(?:the |an? )?$/
const reach = 40
const bindsOneAct = (change: Change, { start }: Span): boolean => oneAct.test(change.prior.folded.slice(Math.max(0, start - reach), start))

/** In a longer stretch that goes, a clause goes, and its words of force with it. */
const longestCut = 12
const goesWithClause = (change: Change, span: Span): boolean =>
  replacementsAt(change, 'prior', span).every(({ prior }) => wordsOf(change.prior.folded.slice(prior.start, prior.end)).length > longestCut)

const stemLetters = 5

/** The duty that the words bound stands in the draft in another form: `reopen` as `reopening`. */
function dutyStands(change: Change, span: Span): boolean {
  const [next] = wordsOf(change.prior.folded.slice(span.end, span.end + 40))
  if (next === undefined || next.length < stemLetters) return false
  return wordsOf(change.draft.folded).some((word) => word.startsWith(next.slice(0, stemLetters)))
}
