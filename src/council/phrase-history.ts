import { type DocumentSymbol, type SessionId, symbolParts } from '../documents/document-symbol.ts'
import { Day } from './day.ts'
import { sessionDates } from './session-calendar.ts'

/** An adopted text that holds a phrase. `adoptedOn` is as printed (`31 March 2022`); null where the text does not say. */
export interface PhraseBearer {
  readonly symbol: DocumentSymbol
  readonly adoptedOn: string | null
}

/** Where a phrase stood before, in resolutions, decisions and President's statements. `count` is all of them, the first included. */
export interface PhraseHistory {
  readonly firstSeen: { readonly symbol: DocumentSymbol; readonly year?: number } | null
  /** The next ones after the first, at most five. */
  readonly alsoIn: readonly DocumentSymbol[]
  readonly count: number
}

const mostNamed = 5

/** Oldest session first; texts of the day's own session and of later ones are no past. A special session without a date stands last. */
export function phraseHistory(bearers: readonly PhraseBearer[], before: Day | null): PhraseHistory {
  const past = bearers
    .flatMap((bearer) => {
      const parts = symbolParts(bearer.symbol)
      return parts ? [{ ...bearer, number: parts.number, day: sessionDay(parts.session, bearer.adoptedOn) }] : []
    })
    .filter(({ day }) => before === null || (day !== null && day < before))
    .toSorted(
      (one, other) => compare(one.day ?? '9999', other.day ?? '9999') || one.number - other.number || compare(one.symbol, other.symbol),
    )
  const symbols = [...new Set(past.map(({ symbol }) => symbol))]
  const [first] = past
  if (!first) return { firstSeen: null, alsoIn: [], count: 0 }
  const day = printedDay(first.adoptedOn) ?? first.day
  return {
    firstSeen: { symbol: first.symbol, ...(day && { year: Number(day.slice(0, 4)) }) },
    alsoIn: symbols.slice(1, 1 + mostNamed),
    count: symbols.length,
  }
}

/** Where a session stands among the others: the usual opening day of a regular one, for a special one the day that its text prints. */
export function sessionDay(session: SessionId, printed: string | null): Day | null {
  return sessionDates(session, [])?.opens.day ?? printedDay(printed)
}

function printedDay(printed: string | null): Day | null {
  const moment = printed !== null && /^\d{1,2} [A-Z][a-z]{2,8} \d{4}$/.test(printed) ? Date.parse(`${printed} UTC`) : Number.NaN
  return Number.isNaN(moment) ? null : Day.parse(new Date(moment).toISOString().slice(0, 10))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
