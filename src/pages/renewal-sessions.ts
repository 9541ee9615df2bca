import { addDays, type Day } from '../council/day.ts'
import type { DueRenewal } from '../council/due-renewal.ts'
import { type CouncilSession, type KnownDates, regularNumber, sessionsBetween } from '../council/session-calendar.ts'
import type { Mandate } from '../mandate/mandate.ts'

/** How far renewals are shown. */
const daysAhead = 3 * 365

/** A session and the mandates that the Council would usually renew there. */
export interface RenewalSession {
  readonly session: CouncilSession
  readonly due: readonly DueRenewal[]
}

export interface RenewalPlan {
  /** The present or next session first, then the others of three years. */
  readonly sessions: readonly RenewalSession[]
  /** Due at an earlier session, and nobody here knows what became of it. */
  readonly outcomeNotFound: readonly Mandate[]
  /** No session is known for them. */
  readonly cannotTell: readonly Mandate[]
}

/** The renewals of the next three years, by session. */
export function renewalPlan(renewals: readonly DueRenewal[], today: Day, known: readonly KnownDates[]): RenewalPlan {
  const sessions = sessionsBetween(today, addDays(today, daysAhead), known).map((session) => ({
    session,
    due: renewals.filter(({ usual }) => usual === session.id),
  }))
  const first = Math.min(...sessions.map(({ session }) => regularNumber(session.id) ?? Number.POSITIVE_INFINITY))
  return {
    sessions,
    outcomeNotFound: renewals
      .filter(({ usual }) => usual !== null && (regularNumber(usual) ?? first) < first)
      .map(({ mandate }) => mandate),
    cannotTell: renewals.filter(({ usual }) => usual === null).map(({ mandate }) => mandate),
  }
}
