import type { Change } from '../change.ts'
import { isDated } from '../dated.ts'
import { gistOf } from '../gist.ts'
import { servesStates } from '../lexicon/complaints.ts'
import { protectedMatters } from '../lexicon/protected-matters.ts'
import { standingReport } from '../lexicon/reporting.ts'
import { verbWords } from '../lexicon/verbs.ts'
import { lowered, type Reason } from '../lowered.ts'
import { defineRule, noOptions } from '../rule.ts'
import type { Texts } from '../texts.ts'
import { addressedClass, clausesIn } from '../verb-change.ts'
import type { VerbClause } from '../verb-clause.ts'

const keptElsewhere = 0.55

/** A United Nations organ that was asked for one act has done it by the next text; a State that was asked for one may not have. */
const oneAct =
  /\bto (?:[a-z]+ly )?(?:designate|appoint|nominate|convene|organi[sz]e|hold|prepare|conduct|undertake|commission|compile|draft|develop|establish|dispatch|send|finali[sz]e|launch|create)\b/
/** Setting a mandate going, and asking for views while a study was being written, happen once, whoever is asked. */
const onceOnly =
  /^ ?the (?:[a-z]+ )?(?:operationali[sz]ation|launch|establishment|appointment)\b|\bto seek (?:the )?(?:views|inputs?|contributions)\b|\bwhen preparing\b/
const isDone = (object: string): boolean =>
  onceOnly.test(object) || (addressedClass(object) === 'task' && oneAct.test(object.slice(0, 260)))

export const dutyRemoved = defineRule({
  id: 'duty-removed',
  summary: 'An operative paragraph that asks something of States or organs has no counterpart',
  category: 'task-deleted',
  severity: 'medium',
  part: 'operative',
  kinds: ['removed'],
  watches: { prior: [verbWords] },
  rationale:
    'A call that is not repeated is a call that nobody need answer. Requests that were carried out, dated events, text kept by reference and text that stands elsewhere in the draft are no losses.',
  general: true,
  options: noOptions,
  messages: {
    removed: {
      weakens: 'The draft no longer asks for this; no paragraph of it does',
      strengthens: 'The draft asks for this anew; the prior text did not',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0) return
    const [paragraph] = change.prior.paragraphs
    if (!paragraph || paragraph.depth > 0) return
    const clauses = clausesIn(change.prior)
    const asks = clauses.find(({ ranks, leading }) => ranks.call !== undefined && ranks.call >= 3.5 && (leading || ranks.call >= 6))
    if (!asks || isDone(change.prior.folded.slice(asks.object.start, asks.object.end)) || standingReport.test(change.prior.folded)) return
    if (servesStates.test(change.prior.folded) && addressedClass(change.prior.folded.slice(asks.object.start, asks.object.end)) === 'task')
      return
    const asked = change.prior.text.slice(asks.verb.start, asks.object.end)
    if ([change.prior.text, asked, gistOf(asked)].some((text) => texts.draft.holdsMostOf(text, keptElsewhere))) return
    yield {
      message: 'removed',
      prior: { start: asks.verb.start, end: asks.object.end },
      draft: null,
      ...lowered(reasonForLess(change, asks, texts)),
    }
  },
})

/** From this share on another paragraph asks for part of it in other words. */
const partlyKept = 0.4

/** A call on States that protects somebody counts in full, in a text that is not about something else by now, where no other paragraph takes up a part of it. */
function reasonForLess({ prior }: Change, asks: VerbClause, texts: Texts): Reason | undefined {
  if (texts.isRewritten) return 'rewritten'
  if (isDated(prior.folded)) return 'dated'
  if (!bindsStates(prior.folded, asks)) return 'asks-no-state'
  const held = texts.draft.shareHeld(gistOf(prior.text.slice(asks.verb.start, asks.object.end)))
  return held >= partlyKept ? 'partly-asked' : undefined
}

/** Above encouragement. */
const urges = 5

/** A call on States that protects somebody; what organs of the United Nations are asked, and what is paid or considered, weighs less. */
function bindsStates(folded: string, { ranks, object }: VerbClause): boolean {
  const asked = folded.slice(object.start, object.end)
  return (ranks.call ?? 0) > urges && protectedMatters.test(folded) && addressedClass(asked) === 'call' && !isVoluntary.test(asked)
}

const isVoluntary = /^[^;]{0,120}?\bto (?:consider|contribute|provide (?:financial|voluntary)|support|donate)\b/
