import { createHash } from 'node:crypto'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { FetchedPage, FetchOutcome, FetchPage } from '../documents/fetch-page.ts'
import { isHtmlPage } from '../documents/html-page.ts'
import { symbolAddress } from '../documents/symbol-address.ts'
import { WatchError } from '../watch-error.ts'

/** What the documents system has under a symbol: the document, the one that was there before, or nothing that it gives out now. */
export type Access = { readonly kind: 'document'; readonly page: FetchedPage } | { readonly kind: 'same' | 'miss' }

/**
 * The documents system as one walk asks it, symbol by symbol. A miss proves nothing by itself, as the system answers alike while it throttles: every
 * walk ends with `end`, which asks for a symbol that is known to exist, and if that is missed too, the walk counts as failed.
 */
export interface DocumentsSystem {
  /**
   * Throws `SOURCE_UNREACHABLE` where the system blocks, and `SOURCE_CHANGED_SHAPE` where it answers every symbol with the same file: both end the
   * walk. Faults of single symbols are remembered and count as misses.
   */
  ask(symbol: DocumentSymbol): Promise<Access>
  /** Throws `SOURCE_UNREACHABLE` where the walk was blind in part or in whole. `control` is asked for where the walk met no document itself. */
  end(control: DocumentSymbol | null): Promise<void>
}

/** So many symbols may share a file by mistake; a system that goes on so would have a walk find documents without end. */
const mostSymbolsOfOneFile = 3

export function documentsSystem(base: URL, fetchPage: FetchPage, signal: AbortSignal): DocumentsSystem {
  const faults: string[] = []
  let lastHit: DocumentSymbol | null = null
  let missed = false
  const symbolsOf = new Map<string, number>()

  const ask = async (symbol: DocumentSymbol): Promise<Access> => {
    const outcome = await fetchPage(symbolAddress(base, symbol), signal)
    if (signal.aborted) throw unreachable('the sweep was stopped')
    if (outcome.kind === 'blocked') throw unreachable(faults[0] ?? outcome.reason)
    if (outcome.kind === 'failed') faults.push(outcome.reason)
    const access = readAccess(outcome)
    if (access.kind === 'miss') missed = true
    else lastHit = symbol
    if (access.kind === 'document') refuseOneForAll(access.page.body)
    return access
  }

  return {
    ask,
    async end(control) {
      const known = lastHit ?? control
      if ((missed || !lastHit) && known) await checkControl(known, await fetchPage(symbolAddress(base, known), signal))
      const [fault] = faults
      if (fault !== undefined) throw unreachable(faults.length > 1 ? `${fault} (and ${faults.length - 1} more)` : fault)
    },
  }

  function refuseOneForAll(body: Uint8Array): void {
    const digest = createHash('sha256').update(body).digest('hex')
    const symbols = (symbolsOf.get(digest) ?? 0) + 1
    symbolsOf.set(digest, symbols)
    if (symbols > mostSymbolsOfOneFile)
      throw new WatchError('SOURCE_CHANGED_SHAPE', `${base.host} answers different symbols with the same file`)
  }

  async function checkControl(symbol: DocumentSymbol, outcome: FetchOutcome): Promise<void> {
    if (readAccess(outcome).kind !== 'miss') return
    const why = 'reason' in outcome ? outcome.reason : 'it answers with its page for unknown symbols, which is also how it throttles'
    throw unreachable(`${base.host} does not give out ${symbol}, which exists: ${why}`)
  }
}

function readAccess(outcome: FetchOutcome): Access {
  if (outcome.kind === 'not-modified') return { kind: 'same' }
  return outcome.kind === 'fetched' && !isHtmlPage(outcome.body) ? { kind: 'document', page: outcome } : { kind: 'miss' }
}

export function unreachable(why: string): WatchError {
  return new WatchError('SOURCE_UNREACHABLE', why)
}
