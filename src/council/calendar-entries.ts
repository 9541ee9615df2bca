import type { SessionId } from '../documents/document-symbol.ts'
import type { Day } from './day.ts'
import type { DueRenewal } from './due-renewal.ts'
import { type CouncilSession, type KnownDates, regularNumber, sessionsBetween } from './session-calendar.ts'

export const calendarKinds = ['session', 'tabling-deadline', 'action', 'renewal', 'expiry'] as const
export type CalendarKind = (typeof calendarKinds)[number]

/** A dated entry of the Council's calendar. It says of itself whether its days are known or estimated. */
export interface CalendarEntry {
  /** Unique and stable over the years: `64/tabling-deadline`, `64/renewal/torture`. A moved date keeps it. */
  readonly id: string
  readonly kind: CalendarKind
  readonly session: SessionId
  /** Name of the mandate in the catalogue; null for what concerns the whole session. */
  readonly mandate: string | null
  /** `Tabling deadline, session 64`, `Torture: renewal due at session 64`. */
  readonly title: string
  /** First and last day, both included; equal for a single day. */
  readonly from: Day
  readonly to: Day
  /** True where the days, or for a renewal the session, are worked out from earlier sessions or from a usual term. */
  readonly estimated: boolean
  /** A sentence or two on what the entry rests on. */
  readonly note: string
}

export interface CalendarInput {
  /** When the mandates that matter come up again. */
  readonly renewals: readonly DueRenewal[]
  /** What is known of the sessions, by the operator and by the list of sessions. */
  readonly known: readonly KnownDates[]
  /** First and last day that matter. */
  readonly from: Day
  readonly until: Day
}

/**
 * The dated entries between two days, by day: sessions, tabling deadlines and days of action; renewals on the days of action of their session,
 * expiries on its last day. A special session has no deadline of its own. A renewal whose session is over is not in it: what became of it is not known here.
 */
export function calendarEntries({ renewals, known, from, until }: CalendarInput): readonly CalendarEntry[] {
  return sessionsBetween(from, until, known)
    .flatMap((session) => [...ofSession(session), ...renewals.flatMap((renewal) => ofRenewal(renewal, session))])
    .filter((entry) => entry.from <= until && from <= entry.to)
    .toSorted(
      (one, other) =>
        compare(one.from, other.from) ||
        calendarKinds.indexOf(one.kind) - calendarKinds.indexOf(other.kind) ||
        compare(one.title, other.title),
    )
}

function ofSession({ id, opens, closes, tablingDeadline, actionDays }: CouncilSession): readonly CalendarEntry[] {
  const of = { session: id, mandate: null }
  const isRegular = regularNumber(id) !== null
  const session: CalendarEntry = {
    ...of,
    id: `${id}/session`,
    kind: 'session',
    title: `${isRegular ? 'Session' : 'Special session'} ${id} of the Human Rights Council`,
    from: opens.day,
    to: closes.day,
    estimated: opens.estimated || closes.estimated,
    note: knownOrNot(opens.estimated || closes.estimated),
  }
  if (!isRegular) return [session]
  return [
    session,
    {
      ...of,
      id: `${id}/tabling-deadline`,
      kind: 'tabling-deadline',
      title: `Tabling deadline, session ${id}`,
      from: tablingDeadline.day,
      to: tablingDeadline.day,
      estimated: tablingDeadline.estimated,
      note: knownOrNot(tablingDeadline.estimated),
    },
    {
      ...of,
      id: `${id}/action`,
      kind: 'action',
      title: `Action on drafts, session ${id}`,
      from: actionDays.first,
      to: actionDays.last,
      estimated: actionDays.estimated,
      note: knownOrNot(actionDays.estimated),
    },
  ]
}

function knownOrNot(estimated: boolean): string {
  return estimated ? 'Estimated from earlier sessions.' : 'Known.'
}

function ofRenewal(renewal: DueRenewal, { id, closes, actionDays }: CouncilSession): readonly CalendarEntry[] {
  const { mandate, usual, expires } = renewal
  const entry = { session: id, mandate: mandate.slug }
  const due: CalendarEntry = {
    ...entry,
    id: `${id}/renewal/${mandate.slug}`,
    kind: 'renewal',
    title: `${mandate.shortName}: renewal due at session ${id}`,
    from: actionDays.first,
    to: actionDays.last,
    estimated: actionDays.estimated || (mandate.nextRenewal?.estimated ?? true),
    note: `${restsOn(renewal)} ${knownOrNot(actionDays.estimated)}`,
  }
  const runsOut: CalendarEntry = {
    ...entry,
    id: `${id}/expiry/${mandate.slug}`,
    kind: 'expiry',
    title: `${mandate.shortName}: the term runs out with session ${id}`,
    from: closes.day,
    to: closes.day,
    estimated: closes.estimated,
    note: `${restsOn(renewal)} ${knownOrNot(closes.estimated)}`,
  }
  return [...(usual === id ? [due] : []), ...(expires === id ? [runsOut] : [])]
}

function restsOn({ by, text, mandate }: DueRenewal): string {
  if (by === 'text') return `By the term of ${text}.`
  if (by === 'practice') return `${text} states no term: country mandates run for a year by practice.`
  return mandate.nextRenewal?.estimated === false ? 'As the catalogue states.' : 'By the usual term of the mandate.'
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
