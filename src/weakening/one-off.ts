import { ordinalValue } from '../resolution/session-words.ts'
import { sessionOf } from './mandate-cycle.ts'
import type { Texts } from './texts.ts'

/** What is over once it is done: a meeting is held, a study written, an expert appointed. */
const doneOnce =
  /\b(?:designat|appoint|nominat|conven|organi[sz]|hold|prepar|conduct|commission|compil|draft|dispatch|finali[sz]|launch|seek|circulat|elaborat|produc|translat)(?:e|es|ing)?\b|\b(?:stud(?:y|ies)|panel|workshops?|seminars?|symposium|conference|consultations?|compilation|questionnaire|guidelines|intersessional|expert meeting|summary report)\b/

/** What goes on beyond the session at which it is reported on. */
const goesOn =
  /\b(?:monitor|follow(?:ing)? up|track|continue to|annual(?:ly)?|biennial(?:ly)?|yearly|regular(?:ly)?|periodic(?:ally)?|thereafter|ongoing|(?:each|every) (?:regular )?(?:year|session|two|three|four|five)|until)\b/

/** "Its fifty-fourth session", "the fifty-first and fifty-second sessions". */
const ordinal = '[a-z]+(?:-[a-z]+)?'
const sessions = new RegExp(`\\b(?:its|the|their) (${ordinal})((?:(?:,| and|,? or) ${ordinal}){0,3}) (?:regular )?sessions?\\b`, 'g')

/** How far before its session the body that meets is named. */
const reach = 60

/** True for a request for something that is done once, all of whose sessions have come by the time of the draft: it was carried out, or had its day. */
export function isDelivered(folded: string, { draft }: Texts): boolean {
  const now = sessionOf(draft.resolution)
  if (now === null || !doneOnce.test(folded) || goesOn.test(folded)) return false
  const due = sessionsOfCouncil(folded)
  return due.length > 0 && due.every((session) => session <= now)
}

/** The numbers of the Council's sessions that a text names; the Assembly counts its own. */
function sessionsOfCouncil(folded: string): readonly number[] {
  return [...folded.matchAll(sessions)].flatMap(({ index, 1: first = '', 2: others = '' }) => {
    if (/\bassembly\b[^,;]*$/.test(folded.slice(Math.max(0, index - reach), index))) return []
    return [first, ...others.split(/,| and | or /)].flatMap((word) => ordinalValue(word.trim()) ?? [])
  })
}
