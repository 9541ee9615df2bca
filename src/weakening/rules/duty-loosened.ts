import type { Span } from '../../text/span.ts'
import { type Change, counterpart, isChanged, replacementsAt } from '../change.ts'
import { looseners } from '../lexicon/looseners.ts'
import { lowered } from '../lowered.ts'
import { overlaps, type Passage } from '../passage.ts'
import { gained, type PhraseMatch } from '../phrase-match.ts'
import { putVerbSign, verbsPut } from '../put-verb.ts'
import { defineRule, noOptions } from '../rule.ts'
import { clausesIn } from '../verb-change.ts'

export const dutyLoosened = defineRule({
  id: 'duty-loosened',
  summary: 'Doing a thing becomes considering it, or trying it',
  category: 'hedge-added',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { draft: [...looseners, putVerbSign] },
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
    const loosened = [...gained(change, looseners)].filter(
      (match) => loosensKeptVerb(change, match) && !isNoun(change, match) && isAsked(change, match.span),
    )
    for (const { span } of loosened) yield { ...seen(change, span), ...lowered(isUnderNewDuty(change, span) ? 'wider-duty' : undefined) }
    for (const { span, goesOn, known } of verbsPut(change)) {
      if (loosened.some((match) => overlaps(match.span, span))) continue
      yield { ...seen(change, span), ...lowered(goesOn ? 'goes-on' : known ? undefined : 'by-place-alone') }
    }
  },
})

const seen = (change: Change, span: Span) => ({
  message: 'loosened' as const,
  draft: span,
  data: { phrase: change.draft.text.slice(span.start, span.end).trim() },
})

/** "To {+cooperate fully, including by considering+} responding": a wider duty was put over the one that was loosened. */
function isUnderNewDuty(change: Change, { start }: Span): boolean {
  const [run] = replacementsAt(change, 'draft', { start, end: start + 1 })
  const before = run ? change.draft.folded.slice(run.draft.start, start) : ''
  return /\bincluding (?:by |through )?(?:[a-z]+ ?)?$/.test(before) && before.split(' ').length >= leastNewDuty
}
const leastNewDuty = 4

/** What is noted or condemned is no duty: "notes that arms continue to [contribute to] undermining". */
function isAsked({ draft }: Change, { start }: Span): boolean {
  const clause = clausesIn(draft).findLast(({ verb }) => verb.end <= start)
  return !clause || Math.max(clause.ranks.call ?? 0, clause.ranks.task ?? 0, clause.ranks.affirmation ?? 0) >= leastAsking
}

const leastAsking = 2

/** "Its important work to ensure", "to consider an age dimension": a noun, or a thing considered and no act. */
function isNoun({ draft: { folded } }: Change, { span }: PhraseMatch): boolean {
  const words = folded.slice(span.start, span.end)
  if (/^(?:work|attempt|aim)\b/.test(words))
    return !/(?:\bto|\band|\bor|[a-z]ly|,) $/.test(folded.slice(Math.max(0, span.start - 14), span.start))
  return (
    /\bconsider$/.test(words) &&
    /^(?:,| (?:an?|the|all|any|their|its|his|her|this|these|such)\b)/.test(folded.slice(span.end, span.end + 8))
  )
}

const sharedLetters = 3
const reach = 30

/** The verb that the phrase governs stood in the prior text without it: `ratify` before `consider ratifying`. */
function loosensKeptVerb(change: Change, match: PhraseMatch): boolean {
  const governed = governedBy(change.draft, match)
  if (!governed) return false
  if (!isChanged(change, 'draft', governed)) return true
  const stem = change.draft.folded.slice(governed.start, governed.start + sharedLetters)
  const { start, end } = counterpart(change, 'draft', match.span)
  return wordsIn(change.prior, { start: Math.max(0, start - reach), end: end + reach }).some(
    (word) => change.prior.folded.startsWith(stem, word.start) && isChanged(change, 'prior', word),
  )
}

/** The word that names the act: the phrase's last, or the next where the phrase only leads to it. */
function governedBy(draft: Passage, { phrase, span }: PhraseMatch): Span | undefined {
  const last = wordsIn(draft, span).at(-1)
  const leads =
    !last || leading.test(draft.folded.slice(last.start, last.end)) || phrase.triggers.includes(draft.folded.slice(last.start, last.end))
  const governed = leads
    ? wordsIn(draft, { start: span.end, end: span.end + 40 }).find((word) => !passedOver.test(draft.folded.slice(word.start, word.end)))
    : last
  return governed && governed.end - governed.start >= sharedLetters ? governed : undefined
}

const leading = /^(?:to|of|for|in|at|towards)$/
const passedOver = /^(?:to|the|fully|in)$/

function wordsIn({ folded }: Passage, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, start)
  return Array.from(folded.slice(from, end).matchAll(/[a-z][a-z'-]*/g), ({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
  }))
}
