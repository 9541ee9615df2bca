import type { Change } from '../change.ts'
import { accessGrants } from '../lexicon/access.ts'
import type { VerbClass } from '../lexicon/verb-rung.ts'
import { verbWords } from '../lexicon/verbs.ts'
import { holds } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'
import { addressedClass, courtesy, namesOf, sharedObject, type VerbPair, verbPairs } from '../verb-change.ts'
import type { VerbClause } from '../verb-clause.ts'

/** A fall of this many ranks dilutes the duty; less is tone. */
const dilutes = 2

export const operativeVerbLowered = defineRule({
  id: 'operative-verb-lowered',
  summary: 'The operative verb goes down its ladder',
  category: 'verb-downgrade',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { prior: [verbWords], draft: [verbWords] },
  rationale:
    'Delegations bargain over the verb. Requests to United Nations organs are tasks, to States they are calls, and each class has its own ladder. Words of order (“Also”, “Further”) carry no weight, “reiterates its call” stands at the rank of the call, and treaty bodies and the General Assembly are always invited. A request that was carried out and is now noted is left alone. No document of the United Nations ranks the verbs: the ladder is our judgement.',
  options: noOptions,
  messages: {
    lowered: {
      weakens: '“{was}” became “{now}”, a weaker verb for the same request',
      strengthens: '“{was}” became “{now}”, a stronger verb for the same request',
    },
  },

  *check(change) {
    for (const pair of verbPairs(change)) {
      const fall = fallOf(pair, change.prior.folded, change.draft.folded)
      if (fall <= 0 || !isOneRequest(change, pair)) continue
      const object = change.draft.folded.slice(pair.draft.object.start, pair.draft.object.end)
      const touchesAccess = holds(accessGrants, object)
      yield {
        message: 'lowered',
        prior: pair.prior.verb,
        draft: pair.draft.verb,
        severity: fall < dilutes ? 'low' : touchesAccess && fall > dilutes ? 'high' : 'medium',
        data: namesOf(change, pair),
      }
    }
  },
})

/** Notes and recognitions stand on the lowest rungs: they ask for nothing. */
const leastAsking = 3
const asksNoMore = ({ draft: { ranks } }: VerbPair): boolean => Math.max(ranks.call ?? 0, ranks.task ?? 0) < leastAsking

/** So much of what the request governs stands where it is still asked for; more where it is only spoken of. Our judgement, tried on the real pairs. */
const standing = 0.25
const standingUnasked = 0.6
/** So many characters after the verb tell whether it governs the same words. */
const opening = 20

/** Else the request was carried out, or gave way to another sentence. */
function isOneRequest(change: Change, pair: VerbPair): boolean {
  const was = change.prior.folded.slice(pair.prior.object.start, pair.prior.object.end)
  const now = change.draft.folded.slice(pair.draft.object.start, pair.draft.object.end)
  if (asksNoMore(pair) && anOutcome.test(now) && !was.startsWith(now.slice(0, opening))) return false
  return sharedObject(change, pair) >= (asksNoMore(pair) ? standingUnasked : standing)
}

function fallOf({ prior, draft }: VerbPair, priorText: string, draftText: string): number {
  const was = priorText.slice(prior.object.start, prior.object.end)
  const now = draftText.slice(draft.object.start, draft.object.end)
  if (courtesy.test(was) || courtesy.test(now)) return 0
  const named = addressedClass(was) === 'task' || addressedClass(now) === 'task' ? 'task' : 'call'
  return becomesPraise(prior, draft, named) ? crossing : fallIn(named, prior, draft)
}

/** A request that turned into praise or into a principle asks for nothing any more (verbs.json, rules: crossing counts as four). */
const crossing = 4
const becomesPraise = (prior: VerbClause, draft: VerbClause, named: 'call' | 'task'): boolean =>
  (prior.ranks[named] ?? 0) > dilutes &&
  draft.ranks[named] === undefined &&
  (draft.ranks.affirmation !== undefined || (named === 'call' && draft.ranks.welcome !== undefined)) &&
  !(named === 'task' && tellsOfRequest.test(draft.name))

/** A task that was carried out is noted, welcomed or recalled. */
const tellsOfRequest = /^(?:recall|tak|not|welcom|acknowledg)/i

/** What was asked for has come, or is being done: the report, the panel, the steps taken. */
const anOutcome =
  /^ ?(?:its request |(?:(?!(?:to|will|would|shall|should|can|could|may|might) )[a-z]+ ){0,6}?(?:steps|efforts|progress|work|engagement|contributions?|renewal|measures taken|commitment|cooperation|reports?|panel|workshop|seminar|stud(?:y|ies)|adoption|establishment|appointment|entry into|convening|holding|outcome|launch|presentation|update|extension|continuation|ratification|accession|designation|issuance|publication))\b/

/** How far a verb falls within a class; 0 where one of the two does not stand in it. */
export function fallIn(named: VerbClass, prior: VerbPair['prior'], draft: VerbPair['draft']): number {
  const [was, now] = [prior.ranks[named], draft.ranks[named]]
  return was === undefined || now === undefined ? 0 : was - now
}
