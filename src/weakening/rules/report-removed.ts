import { namedSession, reportingWords, standingReport } from '../lexicon/reporting.ts'
import { lowered, type Reason } from '../lowered.ts'
import { defineRule, noOptions } from '../rule.ts'
import { chapeauOf, isTakenBack } from '../task-list.ts'

const keptElsewhere = 0.6
const recurs = /\b(?:annual(?:ly)?|each|every|regular(?:ly)?|periodic|interactive dialogue|general assembly|mandate)\b/

/** A report to one session is given there; only one that comes again can be missed at the next. */
const isSpent = (folded: string): boolean =>
  folded.search(namedSession) >= 0 &&
  !/\b(?:annual(?:ly)?|(?:each|every) (?:year|session|regular|two|three)|regular(?:ly)?|periodic(?:ally)?|thereafter|continue to)\b/.test(
    folded,
  )

/** "To give priority to the present resolution in her annual report": the report is given anyway. */
const inReportGiven = /\bin (?:the context of )?(?:his|her|its|their|his or her|the) (?:[a-z]+ ){0,2}reports?\b/
const asksOfReportGiven = (folded: string): boolean =>
  inReportGiven.test(folded) && (!asksForReport.test(folded) || /\bin the context of (?:his|her|its|their)\b/.test(folded))
const asksForReport = /\b(?:to|and) (?:[a-z]+ly )?(?:continue to )?(?:report|submit|present|prepare|transmit)\b/

function reasonForLess(folded: string): Reason | undefined {
  if (asksOfReportGiven(folded)) return 'report-given'
  if (isSpent(folded)) return 'session-past'
  return recurs.test(folded) ? undefined : 'single-report'
}

/** What the yearly panel is about is decided anew each year. */
const themeOfDialogue = /\bthemes? (?:of|for) (?:the|its|that)\b/

export const reportRemoved = defineRule({
  id: 'report-removed',
  summary: 'A paragraph that asks for a report has no counterpart',
  category: 'reporting-reduced',
  severity: 'medium',
  part: 'operative',
  kinds: ['removed'],
  watches: { prior: [reportingWords] },
  rationale:
    'A report that nobody asks for is not written. A single study that has been delivered is done and weighs little; a report that recurs, goes to the General Assembly or is followed by a dialogue is a reporting line.',
  general: true,
  options: noOptions,
  messages: {
    removed: {
      weakens: 'The draft no longer asks for this report',
      strengthens: 'The draft asks for this report anew',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0 || !standingReport.test(change.prior.folded)) return
    if (themeOfDialogue.test(change.prior.folded) || texts.draft.shareHeld(change.prior.text) >= keptElsewhere) return
    const [task] = change.prior.paragraphs
    if (task && chapeauOf(task, texts) && !isTakenBack(task, texts)) return
    yield {
      message: 'removed',
      prior: { start: 0, end: change.prior.text.length },
      draft: null,
      ...lowered(reasonForLess(change.prior.folded)),
    }
  },
})
