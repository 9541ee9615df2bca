import { regularSession } from '../mandate/regular-session.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { MandateTerms } from './mandate-terms.ts'

/** The Council meets in three regular sessions a year (General Assembly resolution 60/251, paragraph 10). */
const monthsOfSession = 4

/** A country mandate without a stated term runs for one year by the Council's practice. */
const monthsByPractice = 12

/** A later renewal may come one session early or late; before the first term is over nothing lapses. */
const leeway = 1

/** Bodies that stand until the Council decides otherwise, or until they have negotiated what they were to: a later text need not establish them again. */
const standing =
  /\b(?:ongoing|standing|permanent|investigative mechanism|expert mechanism|forum|advisory committee|trust fund|voluntary fund|open-ended (?:intergovernmental )?working group)\b/

/** "Until the new mechanism is operational": the clause itself says when the mandate has done its work. */
const untilAnEvent = /\buntil (?!the (?:[a-z-]+ )?session|its)/

/** A text whose title is the mandate's, or the country's, is where the mandate is renewed. */
const mandateTitle = /\bmandates? of\b|\bsituation of human rights in\b|\bspecial rapporteur\b|\bindependent expert\b|\bworking group\b/i

/**
 * True where `other` is a text in which the mandate that a clause of `one` lets run would have to be renewed: at the same session (a
 * rival), at the end of its term, or at a session that is not known. A three-year mandate that a yearly text on the same subject leaves
 * alone has not lapsed (33/9 and 35/23).
 */
export function isDueIn(terms: MandateTerms, one: Resolution, other: Resolution): boolean {
  const [from, to] = [sessionOf(one), sessionOf(other)]
  if (from === null || to === null || from === to) return true
  if (untilAnEvent.test(terms.folded)) return false
  if (terms.action === 'establishes') {
    if (to < from) return true
    if (terms.term === undefined && standing.test(terms.folded)) return false
  }
  const length = Math.max(1, Math.round((terms.term?.months ?? monthsByPractice) / monthsOfSession))
  const apart = Math.abs(to - from)
  const periods = Math.max(1, Math.round(apart / length))
  if (apart < length) return false
  return Math.abs(apart - periods * length) <= leeway || (apart > length && mandateTitle.test(other.title ?? ''))
}

/** The number of the session that a text belongs to; null where it says none. */
export function sessionOf({ masthead: { session, symbol } }: Resolution): number | null {
  if (session !== null && /^\d+$/.test(session)) return Number(session)
  return symbol === null ? null : regularSession(symbol)
}
