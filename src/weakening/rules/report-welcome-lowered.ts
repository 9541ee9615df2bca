import { verbWords } from '../lexicon/verbs.ts'
import { defineRule, noOptions } from '../rule.ts'
import { verbPairs } from '../verb-change.ts'
import { fallIn } from './operative-verb-lowered.ts'

const experts =
  /\b(?:special rapporteurs?|independent experts?|independent international|working group|commission (?:of|on)|the commission|fact-finding mission|the mission|group of|high commissioner|office of the|mechanism|special procedures|expert mechanism|mandate[- ]holders?|secretary-general)\b/
const work =
  /\b(?:reports?|work|updates?|presentation|findings|conclusions|recommendations|contributions?|efforts|activities|role|stud(?:y|ies)|papers?|visits?|engagement|appointment)\b/
const states = /\b(?:governments?|authorit(?:y|ies)|states?|cooperation)\b/
const reach = 130

/** The work of mandate holders and mechanisms, and what they report; the cooperation of a Government with them is the Government's. */
function isExpertsWork(object: string): boolean {
  const opening = object.slice(0, reach).split(/[;:,]/, 1)[0] ?? ''
  const holder = experts.exec(opening)
  if (!holder) return false
  const before = opening.slice(0, holder.index)
  return (work.test(before) || holder.index < 12) && !states.test(before)
}

export const reportWelcomeLowered = defineRule({
  id: 'report-welcome-lowered',
  summary: 'The work or report of the mandate holder is welcomed less',
  category: 'verb-downgrade',
  severity: 'low',
  part: 'any',
  kinds: ['edited'],
  watches: { prior: [verbWords], draft: [verbWords] },
  rationale:
    'The sign follows the object: “Welcomes” turned into “Takes note” of an expert’s report withdraws support from the expert; of a Government’s step it is criticism, and no weakening. Falls of this kind are common (51/7 to 54/18, 33/9 to 35/23, 47/10 to 50/8), so they weigh little.',
  options: noOptions,
  messages: {
    lowered: {
      weakens: '“{was}” became “{now}” for the mandate holder’s work, which is less support',
      strengthens: '“{was}” became “{now}” for the mandate holder’s work, which is more support',
    },
  },

  *check(change) {
    for (const { prior, draft } of verbPairs(change)) {
      if (fallIn('welcome', prior, draft) <= 0) continue
      if (!isExpertsWork(change.draft.folded.slice(draft.object.start, draft.object.end))) continue
      yield { message: 'lowered', prior: prior.verb, draft: draft.verb, data: { was: prior.name, now: draft.name } }
    }
  },
})
