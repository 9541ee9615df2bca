import type { Span } from '../../text/span.ts'
import { actExchanged, exchangeSign } from '../asked-act.ts'
import { beginningOf } from '../beginning.ts'
import { type Change, counterpart, keptShare, type Replacement } from '../change.ts'
import { accountability, answering, assistance } from '../lexicon/accountability.ts'
import { answersForWrongs } from '../lexicon/wrongs.ts'
import { isDelivered } from '../one-off.ts'
import { opensAlike } from '../opening.ts'
import { fold, type Passage, paragraphAt, wordsOf } from '../passage.ts'
import { matchesIn, matchesOf, touches } from '../phrase-match.ts'
import { cite } from '../quotation.ts'
import { defineRule, noOptions, type Observation } from '../rule.ts'
import { taskChapeau } from '../task-list.ts'
import type { Texts } from '../texts.ts'
import { openingIn } from '../verb-change.ts'

export const accountabilityReplaced = defineRule({
  id: 'accountability-replaced',
  summary: 'Words of accountability give way to words of assistance in the same place',
  category: 'accountability-to-assistance',
  severity: 'high',
  part: 'any',
  kinds: ['edited', 'added', 'removed'],
  watches: { prior: [accountability], draft: [assistance, exchangeSign] },
  rationale:
    'The sentence stays, its verb stays, and the one who was to answer becomes the one who is to be helped (45/15 and 48/21, 52/1 and 52/43). Assistance that is added beside an accountability that stands is no weakening.',
  options: noOptions,
  messages: {
    replaced: {
      weakens: '“{was}” gave way to “{now}”: assistance stands where accountability stood',
      strengthens: '“{was}” gave way to “{now}”: accountability stands where assistance stood',
    },
    displaced: {
      weakens: '“{was}” gave way to “{now}”: nobody is to answer any more for what was done',
      strengthens: '“{was}” gave way to “{now}”: somebody is now to answer for what was done',
    },
  },

  *check(change, _options, texts) {
    if (change.kind === 'removed') {
      const taken = [...placeTaken(change)]
      const seen = taken.length > 0 ? taken : [...exchanged(change, texts), ...watchGone(change, texts), ...turnedToHelp(change, texts)]
      yield* seen.slice(0, 1)
    }
    if (change.kind === 'added') yield* taskTurned(change, texts)
    if (change.kind !== 'edited' || change.carriedBy.length > 0) return
    const seen = [...swapped(change, texts)]
    yield* seen.length > 0 ? seen : exchanged(change, texts)
  },
})

type Seen = Observation<'replaced' | 'displaced'>

/** Words of accountability gave way to words of assistance, or to another act. */
function* swapped(change: Change, texts: Texts): Generator<Seen> {
  if (!touches(change, 'prior', accountability)) return
  const lost = lostMatches(change)
  if (lost.length === 0) return
  if (!touches(change, 'draft', assistance) || matchesIn(change.draft, assistance).length <= matchesIn(change.prior, assistance).length) {
    yield* displaced(change)
    return
  }
  if (keptShare(change) < leastKept && !isTask(change, texts)) return
  const gains = change.replacements.flatMap((replacement) => insertedAssistance(change, replacement))
  const swap = lost.flatMap((was) => gains.flatMap((now) => (isSwap(change, was, now) ? [{ was, now }] : [])))[0]
  if (!swap) {
    yield* displaced(change)
    return
  }
  const { was, now } = swap
  yield {
    message: 'replaced',
    prior: was,
    draft: now,
    data: { was: change.prior.text.slice(was.start, was.end), now: change.draft.text.slice(now.start, now.end) },
  }
}

/** From this share on, what was asked for stands elsewhere in the draft. */
const keptElsewhere = 0.5

/** An organ was to watch, and its paragraph gave way to one that has the same organ help a Government. */
const watching =
  /\b(?:monitor|assess|examin|report|document|receiv|investigat|follow|verif|study|studies|inquir|gather|collect|track|visit|record|identif)/

function* watchGone(change: Change, texts: Texts): Generator<Seen> {
  const acts = actExchanged(change)
  const [paragraph] = change.opposite?.paragraphs ?? []
  if (!acts || !change.opposite || !paragraph || change.carriedBy.length > 0 || isDelivered(change.prior.folded, texts)) return
  const [was, now] = [textAt(change.prior, acts.was), textAt(change.opposite, acts.now)]
  const [help] = helps(fold(now))
  if (!help || helps(fold(was)).length > 0 || !watching.test(fold(was)) || texts.draft.shareHeld(was) >= keptElsewhere) return
  yield {
    message: 'replaced',
    prior: acts.was,
    draft: cite(paragraph),
    severity: 'medium',
    data: { was: beginningOf(was), now: now.slice(help.start, help.end) },
  }
}

/** The same addressee was to find out or to answer for what was done, and is now asked for something else. */
function* exchanged(change: Change, texts: Texts): Generator<Seen> {
  const acts = actExchanged(change)
  const nowIn = change.kind === 'edited' ? change.draft : change.opposite
  const [paragraph] = nowIn?.paragraphs ?? []
  if (!acts || !nowIn || !paragraph || change.carriedBy.length > 0 || isDelivered(change.prior.folded, texts)) return
  const [was, now] = [textAt(change.prior, acts.was), textAt(nowIn, acts.now)]
  if (!answers(was) || helps(fold(was)).length > 0 || answers(now) || matchesOf(accountability, fold(now)).length > 0) return
  if (texts.draft.shareHeld(was) >= keptElsewhere) return
  yield {
    message: 'displaced',
    prior: acts.was,
    draft: change.kind === 'edited' ? acts.now : cite(paragraph),
    severity: 'medium',
    exact: true,
    data: { was: beginningOf(was), now: beginningOf(now) },
  }
}

/** Of a call from here on a court, a trial or a name is asked for, and not wished. */
const leastCall = 6

/** Words of help and favour, which say nothing by themselves. */
const kindly = /\b(?:support|assist|help|strengthen|train|advis|encourag|dialogue|efforts|accompan|partner|cooperat)[a-z]*\b/
const kindlyIn = (folded: string): Span | undefined => {
  const match = kindly.exec(folded)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** A call to hold somebody to account gave way to a paragraph that helps, praises or supports those who were called upon. */
function* turnedToHelp(change: Change, texts: Texts): Generator<Seen> {
  const { prior, opposite, carriedBy } = change
  const [paragraph] = opposite?.paragraphs ?? []
  const help = opposite && (helps(opposite.folded)[0] ?? kindlyIn(opposite.folded))
  if (!opposite || !paragraph || !help || helps(prior.folded).length > 0 || carriedBy.length > 0 || texts.isRewritten) return
  if ((openingIn(prior)?.ranks.call ?? 0) < leastCall || !answers(prior.text) || paragraph.part !== 'operative') return
  if (matchesOf(accountability, opposite.folded).length > 0 || texts.draft.shareHeld(prior.text) >= keptElsewhere) return
  yield {
    message: 'replaced',
    prior: { start: 0, end: prior.text.length },
    draft: cite(paragraph, help),
    severity: 'medium',
    data: { was: beginningOf(prior.text), now: opposite.text.slice(help.start, help.end) },
  }
}

const answers = (act: string): boolean => answersForWrongs(fold(act)) || matchesOf(answering, fold(act)).length > 0

const textAt = ({ text }: Passage, { start, end }: Span): string => text.slice(start, end)

/** What strengthens an organ of the United Nations helps no State. */
const ofOrgan =
  /^ of (?:the |its )?(?:[a-z]+ ){0,3}?(?:office|high commissioner|commission|mission|mechanism|special rapporteur|independent expert|group|secretariat)\b/
const organReach = 60
const strengthensOrgan = (folded: string, start: number, end: number): boolean =>
  /capa/.test(folded.slice(start, end)) && ofOrgan.test(folded.slice(end, end + organReach))
const helps = (folded: string): readonly Span[] =>
  matchesOf(assistance, folded).filter(({ start, end }) => !strengthensOrgan(folded, start, end))

/** A call to hold to account is gone, and a call of the same form that only helps stands in its place. */
function* placeTaken({ prior, opposite, carriedBy }: Change) {
  const [was] = matchesOf(answering, prior.folded)
  const [now] = opposite && helps(prior.folded).length === 0 ? helps(opposite.folded) : []
  const [paragraph] = opposite?.paragraphs ?? []
  if (!was || !now || !opposite || !paragraph || carriedBy.length > 0 || matchesOf(accountability, opposite.folded).length > 0) return
  if (!opensAlike(prior, opposite) || prior.paragraphs[0]?.part !== 'operative') return
  yield {
    message: 'replaced' as const,
    prior: was,
    draft: cite(paragraph, now),
    data: { was: prior.text.slice(was.start, was.end), now: opposite.text.slice(now.start, now.end) },
  }
}

/** In a sentence that stands, an act of holding to account that became any other act: `to [-end impunity-]{+modernize the courts+}`. */
const standing = 0.5
const anAct =
  /^(?:to |and |,| )*(?:[a-z]+ly )?(?:combat|fight|end|address|eliminate|eradicate|tackle|ensure|bring|hold|prosecute|punish|investigate|establish|identify|collect|preserve|document|pursue|seek|guarantee|provide|secure|obtain)\b/
const mostWords = 24

function* displaced(change: Change) {
  if (keptShare(change) < standing || change.part !== 'operative') return
  for (const { prior, draft } of change.replacements) {
    const [was, now] = [change.prior.folded.slice(prior.start, prior.end), change.draft.folded.slice(draft.start, draft.end)]
    const words = wordsOf(now)
    if (words.length < 2 || words.length > mostWords || !anAct.test(was) || matchesOf(answering, was).length === 0) continue
    if (matchesOf(accountability, now).length > 0) continue
    yield {
      message: 'displaced' as const,
      prior,
      draft,
      data: { was: change.prior.text.slice(prior.start, prior.end).trim(), now: change.draft.text.slice(draft.start, draft.end).trim() },
    }
    return
  }
}

/** Less likeness is chance, unless both stand in a list of tasks. */
const leastKept = 0.3
const isTask = ({ prior, draft }: Change, texts: Texts): boolean =>
  prior.paragraphs.every(({ parent }) => taskChapeau.test(texts.prior.paragraph(parent)?.text ?? '')) &&
  draft.paragraphs.every(({ parent }) => taskChapeau.test(texts.draft.paragraph(parent)?.text ?? ''))

/** So far apart, in characters, the two halves of one rewriting may stand. */
const nearby = 60

function isSwap(change: Change, was: Span, now: Span): boolean {
  const place = counterpart(change, 'prior', was)
  return now.start <= place.end + nearby && place.start <= now.end + nearby
}

/** A new task of assistance in a list from which a task of accountability went. */
function* taskTurned(change: Change, texts: Texts) {
  const [task] = change.draft.paragraphs
  const [help] = matchesOf(assistance, change.draft.folded)
  const chapeau = texts.draft.paragraph(task?.parent ?? null)
  if (!chapeau || !taskChapeau.test(chapeau.text) || !help || matchesOf(accountability, change.draft.folded).length > 0) return
  const gone = texts.changes.find(
    (other) =>
      other.prior.paragraphs.some(({ parent }) => taskChapeau.test(texts.prior.paragraph(parent)?.text ?? '')) &&
      other.carriedBy.length === 0 &&
      other.kind !== 'added' &&
      lostMatches(other).length > 0,
  )
  const [place] = gone ? lostMatches(gone) : []
  const source = gone && place && paragraphAt(gone.prior, place.start)
  if (!source) return
  yield {
    message: 'replaced' as const,
    prior: cite(source),
    draft: { start: 0, end: change.draft.text.length },
    data: { was: gone.prior.text.slice(place.start, place.end), now: change.draft.text.slice(help.start, help.end) },
  }
}

/** Words of accountability that were struck, where the paragraph is left with fewer of them. */
function lostMatches(change: Change) {
  const before = matchesOf(accountability, change.prior.folded)
  const after = matchesOf(accountability, change.draft.folded)
  if (after.length >= before.length) return []
  return change.replacements.flatMap(({ prior }) => before.filter((span) => span.start < prior.end && prior.start < span.end))
}

function insertedAssistance(change: Change, { draft }: Replacement): readonly Span[] {
  const base = draft.start
  return matchesOf(assistance, change.draft.folded.slice(draft.start, draft.end))
    .map(({ start, end }) => ({ start: base + start, end: base + end }))
    .filter(({ start, end }) => !strengthensOrgan(change.draft.folded, start, end))
}
