import { type Change, isChanged } from '../change.ts'
import { verbWords } from '../lexicon/verbs.ts'
import { defineRule, noOptions, type Observation } from '../rule.ts'
import { clausesIn, namesOf, sharedObject, type VerbPair, verbPairs } from '../verb-change.ts'
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
  watches: { prior: [verbWords], draft: [verbWords] },
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
    praised: {
      weakens: '“{was}” became “{now}”: where the text expressed a judgement, it no longer does',
      strengthens: '“{was}” became “{now}”: the text now expresses a judgement',
    },
  },

  *check(change) {
    yield* doubted(change)
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

const doubtWords = ['reported', 'alleged', 'purported', 'claimed', 'perceived', 'so-called', 'apparent', 'reportedly', 'allegedly']
const doubts = new RegExp(`\\b(?:${doubtWords.join('|')})\\b`, 'g')
const nearVerb = 30

/** "Condemns the [reported] killings": what is condemned is no longer said to have happened. */
function* doubted(change: Change): Generator<Observation<'doubted'>> {
  if (!doubtWords.some((word) => change.words.draft.has(word))) return
  for (const match of change.draft.folded.matchAll(doubts)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (!isChanged(change, 'draft', span)) continue
    const verb = clausesIn(change.draft).findLast((clause) => clause.verb.end <= span.start)
    if (!verb || (verb.ranks.judgement ?? 0) < leastJudgement || span.start - verb.verb.end > nearVerb) continue
    yield { message: 'doubted', draft: span, severity: 'low', data: { phrase: change.draft.text.slice(span.start, span.end) } }
    return
  }
}

function judgementFall({ prior, draft }: VerbPair): number {
  if ((prior.ranks.judgement ?? 0) < leastJudgement) return 0
  if (draft.ranks.judgement !== undefined) return fallIn('judgement', prior, draft)
  const praises = draft.ranks.welcome !== undefined || draft.ranks.affirmation !== undefined
  return praises ? crossing : 0
}
