import { type Change, isChanged } from '../change.ts'
import { author, doubtNouns, doubts, doubtWords, everybody, judgedWords } from '../lexicon/judged-acts.ts'
import { praisedConduct } from '../lexicon/praise.ts'
import { verbWords } from '../lexicon/verbs.ts'
import { defineRule, noOptions, type Observation } from '../rule.ts'
import { clausesIn, namesOf, openingIn, sharedObject, type VerbPair, verbPairs } from '../verb-change.ts'
import { fallIn } from './operative-verb-lowered.ts'

/** From judgement to praise or to a principle: at least this many ranks (verbs.json, rules). */
const crossing = 4
const dilutes = 4

/** From here on a verb judges; `notes` stands on the ladder only as what judgement can fall to. */
const leastJudgement = 3.5

export const condemnationLowered = defineRule({
  id: 'condemnation-lowered',
  summary: 'Condemnation or concern goes down its ladder',
  category: 'condemnation-softened',
  severity: 'medium',
  part: 'any',
  kinds: ['edited'],
  watches: { prior: [verbWords, judgedWords], draft: [verbWords, judgedWords] },
  rationale:
    'Condemned, deplored, regretted, noted with concern: the words say how grave the Council finds what was done. Condemnation follows events, so a step down is tone; a fall from condemnation to praise or to silence weighs more.',
  options: noOptions,
  messages: {
    lowered: {
      weakens: '“{was}” became “{now}”, a milder judgement of the same conduct',
      strengthens: '“{was}” became “{now}”, a graver judgement of the same conduct',
    },
    doubted: {
      weakens: '“{phrase}” was added, so that what is judged is no longer said to have happened',
      strengthens: '“{phrase}” was taken out, so that what is judged is said to have happened',
    },
    evened: {
      weakens: '“{phrase}” was added, so that what is judged is laid to everybody',
      strengthens: '“{phrase}” was taken out, so that what is judged is no longer laid to everybody',
    },
    unattributed: {
      weakens: '“{phrase}” was taken out, so that the text no longer says who did what it judges',
      strengthens: '“{phrase}” was added, so that the text says who did what it judges',
    },
    praised: {
      weakens: '“{was}” became “{now}”: where the text expressed a judgement, it no longer does',
      strengthens: '“{was}” became “{now}”: the text now expresses a judgement',
    },
  },

  *check(change) {
    yield* doubted(change)
    yield* shared(change)
    yield* headGone(change)
    for (const pair of verbPairs(change)) {
      const fall = judgementFall(pair)
      if (fall <= 0) continue
      yield {
        message: pair.draft.ranks.judgement === undefined ? 'praised' : 'lowered',
        prior: pair.prior.verb,
        draft: pair.draft.verb,
        severity: fall >= dilutes && sharedObject(change, pair) >= standing ? 'medium' : 'low',
        data: namesOf(change, pair),
      }
    }
  },
})

/** A condemnation that gave way to another sentence is tone: so much of what it condemned stands where it was lowered. Our judgement. */
const standing = 0.35

const nearVerb = 30
/** However far from the verb, what is doubted is a deed that it judges. */
const graveDeed =
  /^ (?:[a-z-]+,? (?:and )?){0,2}?(?:violations|abuses|killings|crimes|attacks|torture|executions|disappearances|atrocities|acts of|massacres)\b/

/** "Condemns the [reported] killings": what is condemned is no longer said to have happened. */
function* doubted(change: Change): Generator<Observation<'doubted'>> {
  if (![...doubtWords, ...doubtNouns, 'reports'].some((word) => change.words.draft.has(word))) return
  if (change.prior.folded.search(doubts) >= 0) return
  for (const match of change.draft.folded.matchAll(doubts)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!isChanged(change, 'draft', span)) continue
    const verb = clausesIn(change.draft).findLast((clause) => clause.verb.end <= span.start)
    if (!verb || (verb.ranks.judgement ?? 0) < leastJudgement) continue
    if (span.start - verb.verb.end > nearVerb && !graveDeed.test(change.draft.folded.slice(span.end, span.end + nearVerb))) continue
    yield { message: 'doubted', draft: span, severity: 'low', data: { phrase: change.draft.text.slice(span.start, span.end) } }
    return
  }
}

/** "Condemns the attacks [by government forces] {by all sides}": what was laid to somebody is laid to all, or to nobody. */
function* shared(change: Change): Generator<Observation<'evened' | 'unattributed'>> {
  const opening = openingIn(change.prior)
  if ((opening?.ranks.judgement ?? 0) < leastJudgement || (openingIn(change.draft)?.ranks.judgement ?? 0) < leastJudgement) return
  for (const { prior, draft } of change.replacements) {
    const was = author.exec(change.prior.folded.slice(Math.max(0, prior.start - byLength), prior.end))
    if (!was || author.test(change.draft.folded) || praisedConduct.test(change.prior.folded.slice(prior.start, prior.end))) continue
    const at = Math.max(0, prior.start - byLength) + was.index
    const all = everybody.exec(change.draft.folded.slice(Math.max(0, draft.start - byLength), draft.end))
    if (all) {
      const start = Math.max(0, draft.start - byLength) + all.index
      const span = { start, end: start + all[0].length }
      yield { message: 'evened', draft: span, severity: 'low', data: { phrase: change.draft.text.slice(span.start, span.end) } }
      return
    }
    const span = { start: at, end: at + was[0].length }
    yield { message: 'unattributed', prior: span, severity: 'low', data: { phrase: change.prior.text.slice(span.start, span.end) } }
    return
  }
}
const byLength = 'by the '.length

const stillGrave =
  /condemn|deplor|concern|alarm|outrag|regret|denounc|appal|abhor|reject|shock|dismay|indignat|grave|repudiat|horrif|disturb/
const headReach = 80
const headWords = 4

/** A judgement gave way to an opening that is on no ladder: "Condemns" became "Is saddened by". */
function* headGone(change: Change): Generator<Observation<'lowered'>> {
  const was = openingIn(change.prior)
  if (
    !was ||
    (was.ranks.judgement ?? 0) < leastGrave ||
    openingIn(change.draft) ||
    stillGrave.test(change.draft.folded.slice(0, headReach))
  )
    return
  if (!isChanged(change, 'prior', was.verb) || verbPairs(change).some(({ prior }) => prior.leading)) return
  const now = change.draft.text.split(' ').slice(0, headWords).join(' ')
  yield {
    message: 'lowered',
    prior: was.verb,
    draft: { start: 0, end: now.length },
    severity: 'low',
    data: { was: change.prior.text.slice(was.verb.start, was.verb.end), now },
  }
}
const leastGrave = 5

function judgementFall({ prior, draft }: VerbPair): number {
  if ((prior.ranks.judgement ?? 0) < leastJudgement) return 0
  if (draft.ranks.judgement !== undefined) return fallIn('judgement', prior, draft)
  const praises = draft.ranks.welcome !== undefined || draft.ranks.affirmation !== undefined
  return praises ? crossing : 0
}
