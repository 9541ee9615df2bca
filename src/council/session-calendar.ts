import { SessionId } from '../documents/document-symbol.ts'
import { addDays, Day, laterOf } from './day.ts'

/** What the operator knows of a session; null where a date is not known. */
export interface KnownDates {
  readonly id: SessionId
  readonly opens: Day | null
  readonly closes: Day | null
  readonly tablingDeadline: Day | null
  /** First and last day of action on drafts. */
  readonly actionDays: { readonly first: Day; readonly last: Day } | null
}

/** A session as a list of sessions has it. */
export interface ListedSession {
  readonly session: SessionId
  readonly opens: Day
  readonly closes: Day
}

/** What the operator knows, and where that is silent, what a list of sessions says. */
export function withListed(known: readonly KnownDates[], listed: readonly ListedSession[]): readonly KnownDates[] {
  const told = known.map((dates) => {
    const found = listed.find(({ session }) => session === dates.id)
    return found ? { ...dates, opens: dates.opens ?? found.opens, closes: dates.closes ?? found.closes } : dates
  })
  const others = listed.filter(({ session }) => !known.some(({ id }) => id === session))
  return [...told, ...others.map(({ session, opens, closes }) => ({ id: session, opens, closes, tablingDeadline: null, actionDays: null }))]
}

/** A date and whether it is known or only estimated from earlier sessions. */
export interface SessionDate {
  readonly day: Day
  readonly estimated: boolean
}

export interface CouncilSession {
  readonly id: SessionId
  readonly opens: SessionDate
  readonly closes: SessionDate
  readonly tablingDeadline: SessionDate
  readonly actionDays: { readonly first: Day; readonly last: Day; readonly estimated: boolean }
}

/**
 * Where the three regular sessions of a year fall, by sessions 50 to 63: session 64 is the first of 2027, and three follow one another each year.
 * Opening: last Monday of February, third of June, second of September; length as most often seen.
 */
const seasons = [
  { months: 'February to April', opens: (year: number) => mondayOf(year, 2, 'last'), days: 39 },
  { months: 'June to July', opens: (year: number) => mondayOf(year, 6, 3), days: 24 },
  { months: 'September to October', opens: (year: number) => mondayOf(year, 9, 2), days: 32 },
] as const
const reference = { session: 64, year: 2027 }

/** Session 54: deadline on 4 October 2023, close on the 13th. */
const deadlineBeforeClose = 9
/** Sessions 54 and 60: action on the last three days. */
const actionLength = 3

/** Number of a regular session; null for a special one. */
export function regularNumber(id: SessionId): number | null {
  return /^\d+$/.test(id) ? Number(id) : null
}

function seasonOf(number: number): { readonly season: (typeof seasons)[number]; readonly year: number } {
  const index = number - reference.session
  const place = ((index % 3) + 3) % 3
  const season = place === 0 ? seasons[0] : place === 1 ? seasons[1] : seasons[2]
  return { season, year: reference.year + Math.floor(index / 3) }
}

/** When a regular session falls, in words: `February to April 2028` for 67; null for a special session. */
export function periodOf(id: SessionId): string | null {
  const number = regularNumber(id)
  if (number === null) return null
  const { season, year } = seasonOf(number)
  return `${season.months} ${year}`
}

/** The dates of a session: the known ones, the others estimated. Undefined for a special session whose opening is not known. */
export function sessionDates(id: SessionId, known: readonly KnownDates[]): CouncilSession | undefined {
  const told = known.find((one) => one.id === id)
  const number = regularNumber(id)
  if (number === null) return told?.opens ? fromOpening(id, told, { day: told.opens, estimated: false }, 1) : undefined
  const { season, year } = seasonOf(number)
  const opens = told?.opens ? { day: told.opens, estimated: false } : { day: season.opens(year), estimated: true }
  return fromOpening(id, told, opens, season.days)
}

function fromOpening(id: SessionId, told: KnownDates | undefined, opens: SessionDate, days: number): CouncilSession {
  const closes = told?.closes ? { day: told.closes, estimated: false } : { day: addDays(opens.day, days), estimated: true }
  const deadline = addDays(closes.day, -deadlineBeforeClose)
  const first = addDays(closes.day, 1 - actionLength)
  return {
    id,
    opens,
    closes,
    tablingDeadline: told?.tablingDeadline
      ? { day: told.tablingDeadline, estimated: false }
      : { day: laterOf(opens.day, deadline), estimated: true },
    actionDays: told?.actionDays
      ? { ...told.actionDays, estimated: false }
      : { first: laterOf(opens.day, first), last: closes.day, estimated: true },
  }
}

function mondayOf(year: number, month: number, which: number | 'last'): Day {
  const last = which === 'last'
  const anchor = new Date(Date.UTC(year, last ? month : month - 1, last ? 0 : 1))
  const weekday = anchor.getUTCDay()
  const shift = last ? -((weekday + 6) % 7) : ((8 - weekday) % 7) + (which - 1) * 7
  return addDays(Day.parse(anchor.toISOString().slice(0, 10)), shift)
}

/** Drafts may be in the system before a session opens, and late texts come after it closed. */
const watchBefore = 14
const watchAfter = 21

/** The first day on which drafts of a session are looked for. */
export function watchedFrom({ opens }: CouncilSession): Day {
  return addDays(opens.day, -watchBefore)
}

/** The sessions whose drafts are to be looked for on a day: open ones, soon open ones and just closed ones, special sessions included. */
export function sessionsToWatch(today: Day, known: readonly KnownDates[]): readonly CouncilSession[] {
  return candidates(today, known).filter((session) => watchedFrom(session) <= today && isRecent(session, today))
}

/** Besides those the ones whose tabling deadline is at most so many days ahead: renewals are reminded of weeks before drafts are looked for. */
export function sessionsAhead(today: Day, known: readonly KnownDates[], days: number): readonly CouncilSession[] {
  return candidates(today, known).filter(
    (session) => (watchedFrom(session) <= today || session.tablingDeadline.day <= addDays(today, days)) && isRecent(session, today),
  )
}

function isRecent({ closes }: CouncilSession, today: Day): boolean {
  return today <= addDays(closes.day, watchAfter)
}

/** Every session of which a day falls between two days, both included, by opening day. */
export function sessionsBetween(from: Day, until: Day, known: readonly KnownDates[]): readonly CouncilSession[] {
  return sessionsOfYears(yearOf(from) - 1, yearOf(until) + 1, known).filter(({ opens, closes }) => opens.day <= until && from <= closes.day)
}

/** The session that is open on a day, or else the regular one that opens next. */
export function presentSession(today: Day, known: readonly KnownDates[]): CouncilSession | undefined {
  const sessions = candidates(today, known)
  const regular = sessions.filter(({ id }) => regularNumber(id) !== null)
  return sessions.find((session) => isOpen(session, today)) ?? regular.find(({ opens }) => opens.day > today)
}

/** True from the opening day to the closing day of a session, both included. */
export function isOpen({ opens, closes }: CouncilSession, today: Day): boolean {
  return opens.day <= today && today <= closes.day
}

function candidates(today: Day, known: readonly KnownDates[]): readonly CouncilSession[] {
  return sessionsOfYears(yearOf(today) - 1, yearOf(today) + 1, known)
}

/**
 * Regular sessions of some years and every session that is known, by opening day. An estimated session gives way to a known one that it would
 * overlap: two regular sessions never do.
 */
function sessionsOfYears(firstYear: number, lastYear: number, known: readonly KnownDates[]): readonly CouncilSession[] {
  const told = known.flatMap(({ id, opens }) => (opens ? (sessionDates(id, known) ?? []) : []))
  const first = reference.session + (firstYear - reference.year) * 3
  const usual = Array.from({ length: (lastYear - firstYear + 1) * 3 }, (_, index) => SessionId.parse(String(Math.max(1, first + index))))
    .flatMap((id) => sessionDates(id, known) ?? [])
    .filter((session) => !told.some((one) => one.id === session.id || (regularNumber(one.id) !== null && overlap(one, session))))
  return [...told, ...usual].toSorted((one, other) => (one.opens.day < other.opens.day ? -1 : 1))
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function overlap(one: CouncilSession, other: CouncilSession): boolean {
  return one.opens.day <= other.closes.day && other.opens.day <= one.closes.day
}
