import type { Span } from '../../text/span.ts'
import { type Change, isChanged, type Side } from '../change.ts'
import { audiences, dialogues, intervals, reportForms, reportingWords } from '../lexicon/reporting.ts'
import { inPlace } from '../mandate-terms.ts'
import { reportingLine, speaksOfReports } from '../reporting-line.ts'
import { defineRule, noOptions } from '../rule.ts'

/** A report with an update beside it may lose the update; from this form on, what is lost is a report. */
const writtenReport = 3

/** Somebody is asked to report: "a technical report in place of the mandate" asks for something else. */
const asks =
  /\b(?:to|shall|will|and|also|annually|jointly|that) (?:(?:also|further|continue to|jointly|regularly|annually|orally|formally|periodically|prepare and|compile and) )*(?:report|reports|submit|present|provide|prepare|transmit|brief|update|issue|deliver|publish)\b|\bpresentation of (?:the|its|his|her|their) (?:[a-z]+ )?report\b|\breports? to the (?:human rights )?(?:council|general assembly)\b|\breport(?:s)? [^;]{0,80}\b(?:be|is|are) (?:followed|presented|submitted|considered)\b/

export const reportingNarrowed = defineRule({
  id: 'reporting-narrowed',
  summary: 'Reports become rarer, slighter, less public, or lose their dialogue or audience',
  category: 'reporting-reduced',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { prior: [reportingWords] },
  rationale:
    'A report is the moment at which a mandate is heard. Sessions roll forward with each renewal and say nothing; an interactive dialogue that a special rapporteur has by the programme of work anyway still needs its words where they stood. Standing decisions go on although a later text does not repeat them.',
  options: noOptions,
  messages: {
    audience: {
      weakens: 'The report no longer goes to {what}',
      strengthens: 'The report now also goes to {what}',
    },
    dialogue: {
      weakens: 'The report is no longer followed by {what}',
      strengthens: 'The report is now followed by {what}',
    },
    interval: {
      weakens: 'Reports come less often than before: the prior text says “{what}”',
      strengthens: 'Reports come more often than before: the draft says “{what}”',
    },
    form: {
      weakens: 'A {what} is no longer asked for; what remains says less',
      strengthens: 'A {what} is asked for, which says more than before',
    },
  },

  *check(change) {
    if (change.carriedBy.length > 0) return
    if (!speaksOfReports.test(change.prior.folded) || !asks.test(change.prior.folded)) return
    if (inPlace.test(change.prior.folded) || inPlace.test(change.draft.folded)) return
    const was = reportingLine(change.prior.folded)
    const now = reportingLine(change.draft.folded)
    for (const { name, pattern } of audiences) {
      if (!was.audiences.has(name) || now.audiences.has(name)) continue
      const span = changedMatch(change, 'prior', pattern)
      if (span) yield { message: 'audience', prior: span, data: { what: name } }
    }
    if (now.dialogue < was.dialogue || now.dialogueCount < was.dialogueCount) {
      const span = dialogues.map(({ pattern }) => changedMatch(change, 'prior', pattern)).find((found) => found !== undefined)
      if (span)
        yield { message: 'dialogue', prior: span, data: { what: `${/^[aeiou]/.test(was.dialogueName) ? 'an' : 'a'} ${was.dialogueName}` } }
    }
    if (was.months !== undefined && (now.months ?? 0) > was.months) {
      const span = intervals.map(({ pattern }) => changedMatch(change, 'prior', pattern)).find((found) => found !== undefined)
      const rarer = intervals.map(({ pattern }) => changedMatch(change, 'draft', pattern)).find((found) => found !== undefined)
      if (span)
        yield {
          message: 'interval',
          prior: span,
          ...(rarer && { draft: rarer }),
          data: { what: change.prior.text.slice(span.start, span.end) },
        }
    }
    if (was.form >= writtenReport && (now.form < was.form || (now.form === was.form && now.reports < was.reports))) {
      const span = reportForms.map(({ pattern }) => changedMatch(change, 'prior', pattern)).find((found) => found !== undefined)
      if (span) yield { message: 'form', prior: span, severity: now.form < writtenReport ? 'medium' : 'low', data: { what: was.formName } }
    }
  },
})

/** The first match whose words were struck, or inserted. */
function changedMatch(change: Change, side: Side, pattern: RegExp): Span | undefined {
  for (const match of change[side].folded.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (isChanged(change, side, span)) return span
  }
  return undefined
}
