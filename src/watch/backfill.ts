import type { Listing } from '../documents/document.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Watch } from './ports.ts'
import { type ReadingPorts, readListing } from './read-listing.ts'

/** What became of a text of the past. `held`: it was there already, so that a run which was cut off goes on where it stopped. */
export type Backfilled =
  | { readonly kind: 'kept' | 'held' | 'missing'; readonly symbol: DocumentSymbol | null }
  | { readonly kind: 'failed'; readonly symbol: DocumentSymbol | null; readonly reason: string }

/** Takes in adopted texts of the past, one after another. They join the store and tell nothing: history alarms nobody. */
export async function* backfill(
  ports: ReadingPorts & Pick<Watch, 'ledger'>,
  listings: Iterable<Listing> | AsyncIterable<Listing>,
  signal: AbortSignal,
): AsyncIterable<Backfilled> {
  for await (const listing of listings) {
    if (signal.aborted) return
    yield await keepOne(ports, listing, signal)
  }
}

async function keepOne(ports: ReadingPorts & Pick<Watch, 'ledger'>, listing: Listing, signal: AbortSignal): Promise<Backfilled> {
  const { symbol } = listing
  const read = await readListing(ports, listing, signal)
  switch (read.kind) {
    case 'unchanged':
      return { kind: 'held', symbol }
    case 'missing':
      return { kind: 'missing', symbol }
    case 'failed':
      return { kind: 'failed', symbol, reason: read.reason }
    case 'unreadable':
      return { kind: 'failed', symbol, reason: read.detail }
    case 'read': {
      const { text } = read
      const url = text.symbol ? ports.viewerOf(text.symbol).href : text.url
      await ports.ledger.record({ text: { ...text, url }, dossier: null, comparisons: [], alerts: [] })
      return { kind: 'kept', symbol: text.symbol }
    }
  }
}
