import { z } from 'zod'
import type { Listing } from '../documents/document.ts'
import { DocumentSymbol, draftSymbol, SessionId, type SymbolParts, symbolParts } from '../documents/document-symbol.ts'
import type { FetchOutcome, FetchPage } from '../documents/fetch-page.ts'
import { isHtmlPage } from '../documents/html-page.ts'
import { symbolAddress } from '../documents/symbol-address.ts'
import { WatchError } from '../watch-error.ts'
import { defineSource } from './source.ts'

const Options = z.object({
  /** Base address of the documents system. */
  base: z.instanceof(URL),
  sessions: z.array(SessionId),
  /** Misses in a row past the last known number that end a walk. */
  gapLimit: z.int().min(1),
  /** Symbols of which a text is held. */
  held: z.set(DocumentSymbol),
  /**
   * `quick` looks for new drafts and for revisions of those that are known; `full` also for addenda, corrigenda and outcomes, and asks again for
   * every document that is held, which may have been re-issued.
   */
  depth: z.enum(['quick', 'full']),
  /** A symbol known to exist, by which a walk that found nothing is checked; null where none is known. */
  control: DocumentSymbol.nullable(),
})
type Options = z.infer<typeof Options>

/** Numbers are never walked further than this: the busiest sessions had some 90 drafts. */
const furthest = 400
const mostSuffixes = 20

/**
 * Walks the symbols of a session in the documents system: L.1, L.2 ..., their revisions, addenda and corrigenda, and the outcomes. A document
 * that is there is listed with its bytes. A miss proves nothing by itself, as the documents system answers alike while it throttles: every walk
 * ends with a symbol that is known to exist, and if that is missed too, the walk counts as failed.
 */
export const unDocuments = defineSource<Options>({
  id: 'un-documents',
  summary: 'Drafts and outcomes of the Council in the documents system of the United Nations, found by their symbols',
  options: Options,
  async *list(options, fetchPage, signal) {
    for (const session of options.sessions) yield* walkSession(session, options, fetchPage, signal)
  },
})

async function* walkSession(session: SessionId, options: Options, fetchPage: FetchPage, signal: AbortSignal): AsyncIterable<Listing> {
  const walk = new SymbolWalk(options, fetchPage, signal)
  yield* walk.numbers(session, 'L')
  yield* walk.suffixes(session, 'Rev')
  if (options.depth === 'full') {
    yield* walk.suffixes(session, 'Add')
    yield* walk.suffixes(session, 'Corr')
    for (const series of ['RES', 'DEC', 'PRST'] as const) yield* walk.numbers(session, series)
  }
  await walk.end()
}

class SymbolWalk {
  readonly #options: Options
  readonly #fetchPage: FetchPage
  readonly #signal: AbortSignal
  /** Held before, or found on this walk. */
  readonly #known: Set<DocumentSymbol>
  #lastHit: DocumentSymbol | null = null
  #missed = false
  readonly #faults: string[] = []

  constructor(options: Options, fetchPage: FetchPage, signal: AbortSignal) {
    this.#options = options
    this.#fetchPage = fetchPage
    this.#signal = signal
    this.#known = new Set(options.held)
  }

  /** Number after number, until so many in a row past the last known one are missed. */
  async *numbers(session: SessionId, series: SymbolParts['series']): AsyncIterable<Listing> {
    let last = Math.max(0, ...[...this.#known].flatMap((symbol) => ownNumber(symbol, session, series)))
    for (let number = 1; number <= Math.min(last + this.#options.gapLimit, furthest); number += 1) {
      const found = await this.#look(symbolOf(session, series, number))
      if (found) last = Math.max(last, number)
      if (found?.listing) yield found.listing
    }
  }

  /** The next Rev., Add. or Corr. of every known draft, and the one after it where that is found. */
  async *suffixes(session: SessionId, kind: 'Rev' | 'Add' | 'Corr'): AsyncIterable<Listing> {
    const numbers = new Set([...this.#known].flatMap((symbol) => ownNumber(symbol, session, 'L')))
    for (const draft of [...numbers].sort((one, other) => one - other))
      for (let number = 1; number <= mostSuffixes; number += 1) {
        const found = await this.#look(draftSymbol(session, draft, `${kind}.${number}`))
        if (!found) break
        if (found.listing) yield found.listing
      }
  }

  /** Throws where the walk was blind in part or in whole. */
  async end(): Promise<void> {
    if (this.#missed) await this.#checkControl()
    const [fault] = this.#faults
    if (fault !== undefined) throw unreachable(this.#faults.length > 1 ? `${fault} (and ${this.#faults.length - 1} more)` : fault)
  }

  /** Undefined for a miss. A quick walk does not ask for what is held. */
  async #look(symbol: DocumentSymbol): Promise<{ readonly listing: Listing | null } | undefined> {
    if (this.#options.depth === 'quick' && this.#options.held.has(symbol)) return { listing: null }
    const url = symbolAddress(this.#options.base, symbol)
    const outcome = await this.#ask(url)
    if (!outcome) return undefined
    this.#known.add(symbol)
    this.#lastHit = symbol
    return { listing: outcome.kind === 'fetched' ? { source: unDocuments.id, symbol, url, page: outcome } : null }
  }

  /** Faults of single documents are remembered and passed over; a host that blocks ends the walk. */
  async #ask(url: URL): Promise<Extract<FetchOutcome, { kind: 'fetched' | 'not-modified' }> | undefined> {
    const outcome = await this.#fetchPage(url, this.#signal)
    if (this.#signal.aborted) throw unreachable('the sweep was stopped')
    if (outcome.kind === 'blocked') throw unreachable(outcome.reason)
    if (outcome.kind === 'failed') this.#faults.push(outcome.reason)
    if (outcome.kind === 'not-modified' || (outcome.kind === 'fetched' && !isHtmlPage(outcome.body))) return outcome
    this.#missed = true
    return undefined
  }

  async #checkControl(): Promise<void> {
    const control = this.#lastHit ?? [...this.#options.held].at(-1) ?? this.#options.control
    if (!control) return
    const outcome = await this.#fetchPage(symbolAddress(this.#options.base, control), this.#signal)
    if (outcome.kind === 'not-modified' || (outcome.kind === 'fetched' && !isHtmlPage(outcome.body))) return
    const why = 'reason' in outcome ? outcome.reason : 'it answers with its page for unknown symbols, which is also how it throttles'
    throw unreachable(`${this.#options.base.host} does not give out ${control}, which exists: ${why}`)
  }
}

function symbolOf(session: SessionId, series: SymbolParts['series'], number: number): DocumentSymbol {
  return series === 'L' ? draftSymbol(session, number) : DocumentSymbol.parse(`A/HRC/${series}/${session}/${number}`)
}

/** The number of a symbol of this session and series; empty for every other symbol. */
function ownNumber(symbol: DocumentSymbol, session: SessionId, series: SymbolParts['series']): number[] {
  const parts = symbolParts(symbol)
  return parts?.session === session && parts.series === series ? [parts.number] : []
}

function unreachable(why: string): WatchError {
  return new WatchError('SOURCE_UNREACHABLE', why)
}
