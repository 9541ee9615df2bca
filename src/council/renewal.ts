import { SessionId } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { regularNumber } from './session-calendar.ts'
import type { Term } from './term.ts'

/** When a mandate comes up again: by habit, and at the latest by its text. */
export interface Renewal {
  /** The session of the same season at which the Council would usually renew; null where the text says that none is to follow. */
  readonly usual: SessionId | null
  /** The session with whose end the term runs out, or in which it does. */
  readonly expires: SessionId
  /** False where no term was stated and the Council's practice for country mandates was taken instead. */
  readonly stated: boolean
}

/** Three regular sessions a year: nine are three years, and nine months reach the second one after. */
const monthsASession = 4
/** Source: no stated term in a country mandate means one year by the Council's practice. */
const yearOfPractice: Term = { months: 12, fromEndOf: null, until: null, final: false }

/**
 * The next renewal of a mandate whose last text was adopted at a session. 52/20 runs three years from the end of session 53: it is usually renewed
 * at 61, nine sessions after its adoption, and expires with 62. Undefined where nothing can be told: no term, or a special session.
 */
export function nextRenewal(adoptedAt: SessionId, term: Term | null, countryMandate: boolean): Renewal | undefined {
  const known = term ?? (countryMandate ? yearOfPractice : null)
  const adopted = regularNumber(adoptedAt)
  if (!known || adopted === null) return undefined
  if (known.until) return { usual: known.final ? null : known.until, expires: known.until, stated: true }
  if (known.months === null) return undefined
  const sessions = Math.floor(known.months / monthsASession)
  const from = known.fromEndOf ? (regularNumber(known.fromEndOf) ?? adopted) : adopted
  return { usual: known.final ? null : later(adopted, sessions), expires: later(from, sessions), stated: term !== null }
}

function later(session: number, by: number): SessionId {
  return SessionId.parse(String(session + by))
}

/** Where a mandate stands on the Council's clock, seen from a session. `outcome-not-found`: it was due before, and nobody here knows what became of it. */
export type Standing = 'due' | 'later' | 'outcome-not-found' | 'cannot-tell'

export function standingAt(session: SessionId, { nextRenewal: due }: Mandate): Standing {
  const now = regularNumber(session)
  const then = due && /^\d+$/.test(due.session) ? Number(due.session) : null
  if (now === null || then === null) return 'cannot-tell'
  if (then === now) return 'due'
  return then > now ? 'later' : 'outcome-not-found'
}
