import { verbWords } from '../lexicon/verbs.ts'
import { defineRule, noOptions } from '../rule.ts'
import { type VerbPair, verbPairs } from '../verb-change.ts'
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
    praised: {
      weakens: '“{was}” became “{now}”: where the text expressed a judgement, it no longer does',
      strengthens: '“{was}” became “{now}”: the text now expresses a judgement',
    },
  },

  *check(change) {
    for (const pair of verbPairs(change)) {
      const fall = judgementFall(pair)
      if (fall <= 0) continue
      yield {
        message: pair.draft.ranks.judgement === undefined ? 'praised' : 'lowered',
        prior: pair.prior.verb,
        draft: pair.draft.verb,
        severity: fall >= dilutes ? 'medium' : 'low',
        data: { was: pair.prior.name, now: pair.draft.name },
      }
    }
  },
})

function judgementFall({ prior, draft }: VerbPair): number {
  if ((prior.ranks.judgement ?? 0) < leastJudgement) return 0
  if (draft.ranks.judgement !== undefined) return fallIn('judgement', prior, draft)
  const praises = draft.ranks.welcome !== undefined || draft.ranks.affirmation !== undefined
  return praises ? crossing : 0
}
