import { SessionId } from '../documents/document-symbol.ts'
import { mandateClauses } from '../mandate/mandate-clause.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { ordinalValue } from '../resolution/session-words.ts'

/** How long a clause extends a mandate, by its own words. */
export interface Term {
  /** Null where the clause names a session instead, or no length at all. */
  readonly months: number | null
  /** `effective from the end of its fifty-third session`: the term runs from there, not from the adoption. */
  readonly fromEndOf: SessionId | null
  /** `until the sixty-sixth session`. */
  readonly until: SessionId | null
  /** `final`, `non-extendable`: no renewal is meant to follow. */
  readonly final: boolean
}

const counts = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const length =
  /\bfor (?:(?:a|an|another) )?(?<kind>(?:(?:further|final|renewable|additional|non-extendable|non-renewable|single|new|initial),? ){0,4})(?:(?:period|duration|term) of )?(?<count>[a-z]{3,6}|\d{1,2})[ -](?<unit>year|month)s?\b/i
const endOf =
  /\b(?:from|after|following|as of|of effect from) the (?:end|conclusion|close) of (?:its|the) (?<session>[a-z]+(?:-[a-z]+)?) (?:regular )?session/i
const untilSession = /\buntil (?:the end of )?(?:its|the) (?<session>[a-z]+(?:-[a-z]+)?) (?:regular )?session/i
const noMore = /\b(?:final|non-extendable|non-renewable|last)\b/i

/** The term that a clause states; null where it states none. */
export function readTerm(clause: string): Term | null {
  const stated = length.exec(clause)?.groups
  const months = stated ? monthsOf(stated.count ?? '', stated.unit ?? '') : null
  const until = sessionNamed(untilSession, clause)
  if (months === null && until === null) return null
  return { months, fromEndOf: sessionNamed(endOf, clause), until, final: noMore.test(stated?.kind ?? '') }
}

/** The term of the first clause of a text that extends or establishes a mandate and states one. */
export function termOf(resolution: Resolution): Term | null {
  for (const { action, text } of mandateClauses(resolution)) {
    const term = action === 'extends' || action === 'establishes' ? readTerm(text) : null
    if (term) return term
  }
  return null
}

/** True for a text that ends a mandate by its own words: it decides so, or gives it a term that is said to be the last. */
export function endsMandate(resolution: Resolution): boolean {
  return mandateClauses(resolution).some(({ action }) => action === 'ends') || (termOf(resolution)?.final ?? false)
}

function monthsOf(count: string, unit: string): number | null {
  const number = /^\d/.test(count) ? Number(count) : counts.indexOf(count.toLowerCase()) + 1
  if (number === 0) return null
  return /^year/i.test(unit) ? number * 12 : number
}

function sessionNamed(pattern: RegExp, clause: string): SessionId | null {
  const value = ordinalValue(pattern.exec(clause)?.groups?.session ?? '')
  return value === null ? null : SessionId.parse(String(value))
}
