import { defineRule, noOptions } from '../rule.ts'
import { verbChangeOf } from '../verb-change.ts'
import { fallIn } from './operative-verb-lowered.ts'

/** The work of mandate holders and mechanisms, and what they report. */
const expertsWork =
  /^ ?(?:of |the |for |also |all |with |and |in this regard |its |to |recent |latest |annual |first |second |third |final |most |report|reports|work|working|oral|update|updates|presentation|thematic|findings|conclusions|recommendations|contribution|efforts|activities|undertaken|by|submitted|prepared|important|valuable|thereon|,|that|role|played|study|studies|comprehensive|interim|as well as ){1,14}(?:special rapporteur|independent expert|independent international|working group|commission of inquiry|commission on human rights|commission|fact-finding mission|mission|group of|high commissioner|united nations high commissioner|office of the|mechanism|special procedures|expert mechanism|mandate holder|secretary-general)/

export const reportWelcomeLowered = defineRule({
  id: 'report-welcome-lowered',
  summary: 'The work or report of the mandate holder is welcomed less',
  category: 'verb-downgrade',
  severity: 'low',
  part: 'any',
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
    if (change.kind !== 'edited') return
    for (const { prior, draft } of verbChangeOf(change).pairs) {
      if (fallIn('welcome', prior, draft) <= 0) continue
      if (!expertsWork.test(change.draft.folded.slice(draft.object.start, draft.object.end))) continue
      yield { message: 'lowered', prior: prior.verb, draft: draft.verb, data: { was: prior.name, now: draft.name } }
    }
  },
})
