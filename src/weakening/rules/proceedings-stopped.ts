import { beginningOf } from '../beginning.ts'
import { consentGates } from '../lexicon/consent.ts'
import { nationalLaw } from '../lexicon/national-law.ts'
import { procedureSentences } from '../lexicon/procedure-sentences.ts'
import { standstill } from '../lexicon/standstill.ts'
import { thriftSentences } from '../lexicon/thrift-sentences.ts'
import { gained } from '../phrase-match.ts'
import { defineRule, noOptions } from '../rule.ts'
import { newParagraphSign, sentenceAdded } from '../sentence.ts'

/** Only what the Council itself decides stops its proceedings; a call to suspend executions is something else. */
const decides =
  /^(?:(?:also|further) )?(?:decides|resolves|agrees|requests|invites|asks|recommends|defers|postpones|suspends|adjourns|considers|deems|finds|believes|is of the (?:view|opinion)|takes the view|holds|regards|leaves|keeps|refers|returns|transfers|remits|concludes|shelves|rescinds|annuls|stresses that|reiterates that|declares|notes that|affirms that)\b/
const subject =
  /\bmandates?\b|\bconsideration\b|\bspecial rapporteur|\bindependent expert|\bcommission\b|\bmission\b|\bmechanism\b|\bworking group\b|\bresolution\b|\bdraft\b|\bquestion\b|\bmatter\b|\bitem\b|\bappointment\b|\brecommendations?\b|\bdecisions?\b|\binquiry\b|\bprocess\b|\bprocedures?\b|\brenewal\b|\bvote\b|\btexts?\b/

/** A panel that is postponed is a date that is moved. */
const anEvent = /\b(?:panel|workshop|seminar|meeting|event|full-day|annual day|report|study|intersessional|executions?|sentences?)\b/
const reach = 60
const mayMove: ReadonlySet<string> = new Set(['to defer consideration', 'to take no action', 'to refer elsewhere'])

export const proceedingsStopped = defineRule({
  id: 'proceedings-stopped',
  summary: 'The Council defers, suspends or takes no action',
  category: 'procedural-attack',
  severity: 'high',
  part: 'operative',
  kinds: ['edited', 'added'],
  watches: { draft: [...standstill, newParagraphSign] },
  rationale:
    'A mandate that is deferred, suspended or sent elsewhere stands on paper only. This is the half of the category that stands in the text; rival drafts, amendments and motions are seen by the calendar.',
  options: noOptions,
  messages: {
    stopped: {
      weakens: '“{phrase}” was added, which would keep the Council from acting on the mandate',
      strengthens: '“{phrase}” was taken out, which would have kept the Council from acting on the mandate',
    },
  },

  *check(change) {
    if (sentenceAdded(change, thriftSentences) || [...gained(change, consentGates)].length > 0) return
    const first = [...gained(change, standstill)].find(
      ({ phrase, span }) => !mayMove.has(phrase.name) || !anEvent.test(change.draft.folded.slice(span.start, span.end + reach)),
    )
    if (first && first.phrase.name === 'to take effect later' && !gained(change, nationalLaw).next().done) return
    if (!first || !decides.test(change.draft.folded) || !subject.test(change.draft.folded)) {
      const whole = sentenceAdded(change, procedureSentences)
      if (whole) yield { message: 'stopped', draft: whole, data: { phrase: beginningOf(change.draft.text.slice(whole.start, whole.end)) } }
      return
    }
    yield { message: 'stopped', draft: first.span, data: { phrase: change.draft.text.slice(first.span.start, first.span.end) } }
  },
})
