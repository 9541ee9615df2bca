import { z } from 'zod'
import type { Listing } from '../documents/document.ts'
import { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import { symbolAddress } from '../documents/symbol-address.ts'
import { type DocumentsSystem, documentsSystem } from './documents-system.ts'
import { defineSource } from './source.ts'
import { draftsOf, missingNumbers, nextSuffix, otherSymbols } from './walked-symbols.ts'

const Options = z.object({
  /** Base address of the documents system. */
  base: z.instanceof(URL),
  sessions: z.array(SessionId),
  /** Misses in a row past the last known number that end a walk. */
  gapLimit: z.int().min(1),
  /** Symbols of which a text is held; they are not asked for. */
  held: z.set(DocumentSymbol),
  /** Drafts, without suffix, whose revisions are looked for on every walk; those of other drafts take turns. */
  watched: z.set(DocumentSymbol),
  /** Requests for what takes turns: revisions of other drafts, outcomes, addenda, corrigenda, numbers far ahead. Null for all of them. */
  mostInTurn: z.int().min(0).nullable(),
  /** On which walk each symbol was last asked for. The caller keeps it from walk to walk; a new map is a new start. */
  turns: z.instanceof(Map<DocumentSymbol, number>),
  /** A symbol known to exist, by which a walk that found nothing is checked; null where none is known. */
  control: DocumentSymbol.nullable(),
})
type Options = z.infer<typeof Options>

/**
 * Walks the symbols of a session in the documents system. On every walk: draft numbers that are missing or next, and the next revision of watched
 * drafts. In turn, so that a walk has its length whatever the session's: everything else that may be new. A document that is there is listed with
 * its bytes.
 */
export const unDocuments = defineSource<Options>({
  id: 'un-documents',
  summary: 'Drafts and outcomes of the Council in the documents system of the United Nations, found by their symbols',
  options: Options,
  async *list(options, fetchPage, signal) {
    const walk = new SymbolWalk(options, documentsSystem(options.base, fetchPage, signal))
    for (const session of options.sessions) yield* walk.newDrafts(session)
    for (const session of options.sessions) yield* walk.revisions(session)
    yield* walk.othersInTurn()
    await walk.end()
  },
})

class SymbolWalk {
  readonly #options: Options
  readonly #system: DocumentsSystem
  /** Held before, or found on this walk. */
  readonly #known: Set<DocumentSymbol>
  readonly #asked = new Set<DocumentSymbol>()

  constructor(options: Options, system: DocumentsSystem) {
    this.#options = options
    this.#system = system
    this.#known = new Set(options.held)
  }

  /** Number after number, until so many in a row past the last known one are missed. */
  async *newDrafts(session: SessionId): AsyncIterable<Listing> {
    for (;;) {
      const next = missingNumbers(session, 'L', this.#known, this.#options.gapLimit).find((symbol) => !this.#asked.has(symbol))
      if (!next) return
      yield* this.#look(next)
    }
  }

  /** The next revision of every watched draft, and of every draft that this walk found, and the one after it where that is there. */
  async *revisions(session: SessionId): AsyncIterable<Listing> {
    const { held, watched } = this.#options
    for (const draft of draftsOf(session, this.#known).filter((symbol) => watched.has(symbol) || !held.has(symbol)))
      for (let next = nextSuffix(draft, 'Rev', this.#known); !this.#asked.has(next); next = nextSuffix(draft, 'Rev', this.#known))
        yield* this.#look(next)
  }

  /** What was not asked for the longest comes first. Whatever is found may have others after it, so the order is made anew. */
  async *othersInTurn(): AsyncIterable<Listing> {
    let left = this.#options.mostInTurn ?? Number.POSITIVE_INFINITY
    for (let queue = this.#queue(); queue.length > 0 && left > 0; queue = this.#queue())
      for (const next of queue) {
        if (left === 0) return
        left -= 1
        yield* this.#look(next)
        if (this.#known.has(next)) break
      }
  }

  #queue(): readonly DocumentSymbol[] {
    const { sessions, gapLimit, turns } = this.#options
    return sessions
      .flatMap((session) => otherSymbols(session, this.#known, gapLimit))
      .filter((symbol) => !this.#asked.has(symbol))
      .toSorted((one, other) => (turns.get(one) ?? 0) - (turns.get(other) ?? 0))
  }

  /** Only a walk that could see counts as having asked: after a blind one the same symbols come first again. */
  async end(): Promise<void> {
    await this.#system.end(this.#options.control ?? [...this.#options.held].at(-1) ?? null)
    const { turns } = this.#options
    const turn = Math.max(0, ...turns.values()) + 1
    for (const symbol of this.#asked) turns.set(symbol, turn)
  }

  async *#look(symbol: DocumentSymbol): AsyncIterable<Listing> {
    this.#asked.add(symbol)
    const access = await this.#system.ask(symbol)
    if (access.kind === 'miss') return
    this.#known.add(symbol)
    if (access.kind === 'document')
      yield { source: unDocuments.id, symbol, url: symbolAddress(this.#options.base, symbol), page: access.page }
  }
}
