import type { Settings } from '../../config/settings.ts'
import type { Day } from '../../council/day.ts'
import type { KnownDates } from '../../council/session-calendar.ts'
import type { DocumentSymbol, SessionId } from '../../documents/document-symbol.ts'
import type { FetchOutcome, FetchPageOptions } from '../../documents/fetch-page.ts'

/** What asking about an assumption came to, with what was found in a few words. */
export type ProbeFinding = { readonly kind: 'holds' | 'differs' | 'cannot-tell' | 'not-asked'; readonly found: string }

export const holds = (found: string): ProbeFinding => ({ kind: 'holds', found })
export const differs = (found: string): ProbeFinding => ({ kind: 'differs', found })
export const cannotTell = (found: string): ProbeFinding => ({ kind: 'cannot-tell', found })

/** What a probe asks with, and about what. */
export interface Probe {
  readonly bases: Settings['sources']
  /** Fetches politely; the same request is made once. */
  ask(url: URL, options?: FetchPageOptions): Promise<FetchOutcome>
  /** An adopted text that is known to exist. */
  readonly adopted: DocumentSymbol
  /** A session of which there are drafts, and whose outcomes are out. */
  readonly session: SessionId
  readonly today: Day
  /** Dates of sessions that the operator wrote down. */
  readonly dates: readonly KnownDates[]
}

/** Something that the product takes for granted about a site of the United Nations. */
export interface Assumption {
  readonly id: string
  readonly about: 'documents system' | 'viewer' | 'High Commissioner' | 'Digital Library'
  /** As a sentence. */
  readonly says: string
  /** Where it is written down: section of un-sources. */
  readonly source: string
  check(probe: Probe): Promise<ProbeFinding>
}

/** A refusal by the site itself: a challenge, robots.txt, a status. Undefined where we only leave it alone because it kept failing. */
export function refusal(outcome: FetchOutcome): ProbeFinding | undefined {
  return outcome.kind === 'blocked' && !/left alone/.test(outcome.reason) ? differs(outcome.reason) : undefined
}

/** What an outcome without an answer means where an answer was needed to tell. */
export function unanswered(outcome: FetchOutcome): ProbeFinding {
  if ('reason' in outcome) return cannotTell(outcome.reason)
  return cannotTell(outcome.kind === 'missing' ? `it answers ${outcome.status}` : 'it answers without a body')
}
