import { placesOf } from '../text/places.ts'
import { type Audience, audiences, type Dialogue, dialogues, intervals, type ReportForm, reportForms } from './lexicon/reporting.ts'

/** What a text promises about reports: how they are given, to whom, how often, and what follows. */
export interface ReportingLine {
  /** Rank of the strongest form named; 0 where none is. */
  readonly form: number
  readonly formName: ReportForm
  /** How often the strongest form is named. */
  readonly reports: number
  readonly dialogue: number
  readonly dialogueName: Dialogue
  readonly dialogueCount: number
  readonly audiences: ReadonlySet<Audience>
  /** Undefined where no interval is stated. */
  readonly months: number | undefined
}

/** A text in which somebody reports: cheap to tell, and all else is left alone. */
export const speaksOfReports = /\b(?:report|reports|reporting|submit|present|update|updates|brief|briefing|dialogue)\b/

/** "General Assembly resolution 60/251" names no audience. */
const citation = /\b(?:general assembly|human rights council|security council) (?:resolutions?|decisions?|presidential)\b/g

export function reportingLine(text: string): ReportingLine {
  const folded = text.replace(citation, 'resolution')
  const form = reportForms.find(({ pattern }) => folded.search(pattern) >= 0)
  const dialogue = dialogues.find(({ pattern }) => folded.search(pattern) >= 0)
  return {
    form: form?.rank ?? 0,
    formName: form?.name ?? 'report',
    reports: form ? count(folded, form.pattern) : 0,
    dialogue: dialogue?.rank ?? 0,
    dialogueName: dialogue?.name ?? 'interactive dialogue',
    dialogueCount: count(folded, /\binteractive dialogues?\b/g),
    audiences: new Set(audiences.filter(({ pattern }) => folded.search(pattern) >= 0).map(({ name }) => name)),
    months: intervals.find(({ pattern }) => folded.search(pattern) >= 0)?.months,
  }
}

const count = (folded: string, pattern: RegExp): number => placesOf(pattern, folded).length
