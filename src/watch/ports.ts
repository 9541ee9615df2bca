import type { Ledger } from '../alerts/ledger.ts'
import type { WatchedSource } from '../alerts/operator-alerts.ts'
import type { OutcomeLink } from '../council/outcome-link.ts'
import type { WatchRecord } from '../council/record.ts'
import type { CouncilSession } from '../council/session-calendar.ts'
import type { CollectingPorts } from '../documents/collect.ts'
import type { Listing } from '../documents/document.ts'
import type { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import type { PageValidators } from '../documents/fetch-page.ts'
import type { ExtractionOutcome } from '../extraction/block.ts'
import type { Telling } from '../facts/telling.ts'
import type { Mandate } from '../mandate/mandate.ts'

/** A source as the operators hear of it. */
export interface LookedAt {
  readonly id: string
  /** How it is called in alarms. */
  readonly called: WatchedSource
  /** How long it may fail before anybody is told. */
  readonly patienceMs: number
}

/** `whole`: everything at once. `in-turn`: what is urgent and a part of the rest, so that the next look can come soon. */
export type Extent = 'whole' | 'in-turn'

/** A source with its options and its fetching bound, ready to be asked. */
export interface BoundSource extends LookedAt {
  /** Drafts are first seen here: while it is blind, "not seen" proves nothing. */
  readonly primary: boolean
  /** A source of the same system, asked before: while that one cannot see, this one is not asked, so that one outage is one alarm. */
  readonly follows: string | null
  list(signal: AbortSignal, extent: Extent): AsyncIterable<Listing>
  /** Told what became of each listing: the inbox files it away. */
  settled?(listing: Listing, outcome: TakenIn): Promise<void>
}

/** A source that tells facts about sessions and documents instead of listing documents. It is asked seldom, and allowed to fail. */
export interface EnrichingSource extends LookedAt {
  /** Looks where it is time, and answers how much it found; null where it is not time, or the source has nothing to tell. Throws as a source does. */
  look(signal: AbortSignal): Promise<number | null>
}

/** What became of one listed document. */
export type TakenIn =
  | { readonly kind: 'recorded' | 'known' | 'missing'; readonly symbol: DocumentSymbol | null }
  | { readonly kind: 'unreadable' | 'failed'; readonly symbol: DocumentSymbol | null; readonly reason: string }

/** What the watch remembers from sweep to sweep. */
export interface Memory {
  keepValidators(url: URL, validators: PageValidators): Promise<void>
}

/** Everything that a sweep touches. Clock, fetching and store are handed in. */
export interface Watch {
  readonly sources: readonly BoundSource[]
  readonly ledger: Ledger
  readonly record: WatchRecord
  readonly memory: Memory
  readonly collecting: CollectingPorts
  extract(bytes: Uint8Array): Promise<ExtractionOutcome>
  /** Where an adopted text is to be had by its symbol. */
  addressOf(symbol: DocumentSymbol): URL
  /** Where a person reads it. */
  viewerOf(symbol: DocumentSymbol): URL
  catalogue(): readonly Mandate[]
  /** The sessions that are watched on a day. */
  sessions(at: Date): readonly CouncilSession[]
  /** Besides those the sessions whose renewals are to be reminded of. */
  sessionsAhead(at: Date): readonly CouncilSession[]
  /** What lists of outcomes say of a session, whoever keeps them: which draft became which outcome. */
  outcomeLinks(session: SessionId): Promise<readonly OutcomeLink[]>
  /** The day it is at the Council. */
  today(at: Date): CouncilSession['opens']['day']
  telling(at: Date): Telling
  clock(): Date
  /** Documents are taken in one after another: what a dossier holds must be written before the next text joins it. */
  inTurn<T>(work: () => Promise<T>): Promise<T>
  log(event: string, details: Readonly<Record<string, unknown>>): void
}
