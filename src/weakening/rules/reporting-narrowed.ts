import { placesOf } from '../../text/places.ts'
import type { Span } from '../../text/span.ts'
import { type Change, isChanged, keptShare, replacementsAt, type Side } from '../change.ts'
import {
  audiences,
  certainDate,
  contingent,
  dialogues,
  intervals,
  namedSession,
  reportForms,
  reportingWords,
} from '../lexicon/reporting.ts'
import { inPlace } from '../mandate-terms.ts'
import { isDelivered } from '../one-off.ts'
import { opensAlike } from '../opening.ts'
import { type Passage, paragraphAt } from '../passage.ts'
import { reportingLine, speaksOfReports } from '../reporting-line.ts'
import { defineRule, noOptions, type Observation } from '../rule.ts'
import { named } from '../told.ts'
import { clausesIn, openingIn } from '../verb-change.ts'

/** A report with an update beside it may lose the update; from this form on, what is lost is a report. */
const writtenReport = 3

/** Somebody is asked to report: "a technical report in place of the mandate" asks for something else. */
const asks =
  /\b(?:to|shall|will|and|also|annually|jointly|that) (?:(?:also|further|continue to|jointly|regularly|annually|orally|formally|periodically|prepare and|compile and) )*(?:report|reports|submit|present|provide|prepare|transmit|brief|update|issue|deliver|publish)\b|\b(?:hold|organi[sz]e|convene)\b[^;]{0,80}\binteractive dialogue\b|\bpresentation of (?:the|its|his|her|their) (?:[a-z]+ )?report\b|\breports? to the (?:human rights )?(?:council|general assembly)\b|\breport(?:s)? [^;]{0,80}\b(?:be|is|are) (?:followed|presented|submitted|considered)\b/

export const reportingNarrowed = defineRule({
  id: 'reporting-narrowed',
  summary: 'Reports become rarer, slighter, less public, or lose their dialogue or audience',
  category: 'reporting-reduced',
  severity: 'medium',
  part: 'operative',
  kinds: ['edited'],
  watches: { prior: [reportingWords], draft: [reportingWords] },
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
    undated: {
      weakens: 'What was due by “{what}” has no such date in the draft',
      strengthens: 'What had no such date in the prior text is due by “{what}”',
    },
    onRequest: {
      weakens: '“{what}” was added, so that the report waits to be asked for',
      strengthens: '“{what}” was taken out, so that the report no longer waits to be asked for',
    },
    form: {
      weakens: 'A {what} is no longer asked for; what remains says less',
      strengthens: 'A {what} is asked for, which says more than before',
    },
  },

  *check(change, _options, texts) {
    if (change.carriedBy.length > 0 || (keptShare(change) < standingWhole && isDelivered(change.prior.folded, texts))) return
    if (!speaksOfReports.test(change.prior.folded) || !asks.test(change.prior.folded)) {
      const event = undatedSession(change)
      if (event) yield event
      return
    }
    if (inPlace.test(change.prior.folded) || inPlace.test(change.draft.folded) || !goesOnReporting(change)) return
    const was = reportingLine(change.prior.folded)
    const now = reportingLine(change.draft.folded)
    for (const { name, pattern } of audiences) {
      if (!was.audiences.has(name) || now.audiences.has(name)) continue
      const span = changedMatch(change, 'prior', pattern)
      if (span && isReported(change, span)) yield { message: 'audience', prior: span, data: { what: named('audience', name) } }
    }
    if (now.dialogue < was.dialogue || now.dialogueCount < was.dialogueCount) {
      const span = dialogues.map(({ pattern }) => changedMatch(change, 'prior', pattern)).find((found) => found !== undefined)
      if (span && isReported(change, span)) yield { message: 'dialogue', prior: span, data: { what: named('dialogue', was.dialogueName) } }
    }
    const rarer = rarerInterval(change) ?? undatedReport(change)
    if (rarer) yield rarer
    const asked = audienceOnRequest(change)
    if (asked) yield asked
    if (was.form >= writtenReport && (now.form < was.form || (now.form === was.form && now.reports < was.reports))) {
      const span = reportForms.map(({ pattern }) => changedMatch(change, 'prior', pattern)).find((found) => found !== undefined)
      if (span && isReported(change, span))
        yield {
          message: 'form',
          prior: span,
          severity: now.form < writtenReport ? 'medium' : 'low',
          data: { what: named('report', was.formName) },
        }
    }
  },
})

/** A paragraph of which little stands says nothing of the report unless it still asks for one; a note of the report says that it came. Our judgement. */
const standing = 0.5
const standingWhole = 0.8
function goesOnReporting(change: Change): boolean {
  const [was, now] = [openingIn(change.prior), openingIn(change.draft)]
  if (was?.ranks.task !== undefined && now && (now.ranks.task ?? 0) < leastAsking) return false
  const kept = keptShare(change)
  if (kept < standingWhole && anEvent.test(change.prior.folded)) return false
  return kept >= standing || asks.test(change.draft.folded) || (was?.name === 'Requests' && opensAlike(change.prior, change.draft))
}

/** The words stand in what an organ of the United Nations is asked to do, in what the Council decides, or in a task of a list. */
function isReported(change: Change, { start }: Span): boolean {
  if ((paragraphAt(change.prior, start)?.depth ?? 0) > 0) return true
  const clause = clausesIn(change.prior).findLast(
    ({ verb, ranks, leading }) => verb.end <= start && (leading || (ranks.task ?? 0) >= leastAsking),
  )
  return (
    clause !== undefined &&
    (clause.ranks.task ?? 0) >= leastAsking &&
    !ofStates.test(change.prior.folded.slice(clause.object.start, clause.object.end))
  )
}

/** Below this rank a verb notes what was reported. */
const leastAsking = 3
/** What is held once is reported once, unless the sentence stands for the next. */
const anEvent = /^(?!.*\bannual)[^;]{0,220}\b(?:panel discussion|workshop|seminar|intersessional)\b/
/** What States report is no report of the mandate. */
const ofStates =
  /^ ?(?:up)?o?n? ?(?:the |all |its |member |other |relevant )*(?:states?|governments?|authorities|parties|countries|international community)\b/

/** An interval that was struck, with the longer one in its place; what stands elsewhere in the paragraph is another report's. */
function rarerInterval(change: Change): Observation<'interval'> | undefined {
  const was = changedInterval(change, 'prior')
  const now = was && changedInterval(change, 'draft')
  if (!was || !now || now.months <= was.months) return undefined
  return { message: 'interval', prior: was.span, draft: now.span, data: { what: wordsAt(change.prior, was.span) } }
}

function changedInterval(change: Change, side: Side): { readonly months: number; readonly span: Span } | undefined {
  for (const { pattern, months } of intervals) {
    const span = changedMatch(change, side, pattern)
    if (span) return { months, span }
  }
  return undefined
}

/** A session or an interval that was struck, with words in its place that name none: `at a future session`, `when requested`. */
function undatedReport(change: Change): Observation<'undated'> | undefined {
  const span = changedInterval(change, 'prior')?.span
  return span ? (undated(change, span) ?? noLongerRecurring(change, span)) : undatedSession(change)
}

/** "To report [-every year -]to the Council": the rhythm went, and no session came in its place. An "annual report" keeps its rhythm elsewhere. */
function noLongerRecurring(change: Change, span: Span): Observation<'undated'> | undefined {
  const { folded } = change.draft
  const isAdverb = !/^ (?:[a-z]+ )?(?:reports?|updates?|discussion|debate|meeting|panel)/.test(
    change.prior.folded.slice(span.end, span.end + 24),
  )
  if (!isAdverb || intervals.some(({ pattern }) => folded.search(pattern) >= 0) || folded.search(namedSession) >= 0) return undefined
  return isReported(change, span) ? { message: 'undated', prior: span, data: { what: wordsAt(change.prior, span) } } : undefined
}

/** "Decides to continue its consideration under the same agenda item" schedules nothing but the agenda. */
const keepsOnAgenda = /\bsame agenda item\b|\bremain seized\b|\bcontinue (?:its )?consideration\b/

/** A panel or a report that was to be held or given at a session with a number. */
function undatedSession(change: Change): Observation<'undated'> | undefined {
  if (keepsOnAgenda.test(change.prior.folded) || !goesOnReporting(change)) return undefined
  const span = changedMatch(change, 'prior', namedSession)
  return span && isReported(change, span) ? undated(change, span) : undefined
}

/** A date that went, with no other in the draft's new words: `annually` and a later session are dates too. */
function undated(change: Change, span: Span): Observation<'undated'> | undefined {
  const replaced = replacementsAt(change, 'prior', span)[0]
  if (!replaced || changedInterval(change, 'draft') || changedMatch(change, 'draft', namedSession)) return undefined
  const { start, end } = replaced.draft
  const now = change.draft.folded.slice(start, end)
  if (!/[a-z]/.test(now) || certainDate.test(now) || now.split(' ').length > longestDate) return undefined
  return { message: 'undated', prior: span, draft: replaced.draft, data: { what: wordsAt(change.prior, span) } }
}

/** What stands in a date's place says when; more words say something else. */
const longestDate = 12

/** A report that somebody must first ask for, where it was to be given unasked. */
function audienceOnRequest(change: Change): Observation<'onRequest'> | undefined {
  const span = changedMatch(change, 'draft', contingent)
  if (!span || replacementsAt(change, 'draft', span).some(({ prior }) => prior.end - prior.start > 1)) return undefined
  const clause = change.draft.folded.slice(Math.max(0, span.start - reportReach), span.start)
  const next = change.draft.folded.slice(span.end, span.end + reportReach)
  if (!/\b(?:report|reports|update|brief|submit|present)\b/.test(clause) || !/\b(?:council|assembly|report|session|update)\b/.test(next))
    return undefined
  return { message: 'onRequest', draft: span, data: { what: wordsAt(change.draft, span) } }
}

const reportReach = 60

const wordsAt = ({ text }: Passage, { start, end }: Span): string => text.slice(start, end)

/** The first match whose words were struck, or inserted. */
function changedMatch(change: Change, side: Side, pattern: RegExp): Span | undefined {
  return placesOf(pattern, change[side].folded).find((span) => isChanged(change, side, span))
}
