import type { HeldText } from '../council/dossier.ts'
import { collect } from '../documents/collect.ts'
import { type DocumentVersion, type Listing, shownAddress } from '../documents/document.ts'
import type { PageValidators } from '../documents/fetch-page.ts'
import type { Block, ExtractionOutcome } from '../extraction/block.ts'
import { parseResolution } from '../resolution/parse-resolution.ts'
import type { Watch } from './ports.ts'

/** A listed document, collected and read. */
export type ReadListing =
  | {
      readonly kind: 'read'
      readonly text: HeldText
      /** As laid out: an amendment is read again from them whenever the draft comes that it amends. */
      readonly blocks: readonly Block[]
      readonly validators: PageValidators | null
    }
  | { readonly kind: 'unreadable'; readonly version: DocumentVersion; readonly detail: string }
  | { readonly kind: 'unchanged' | 'missing' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What collecting and reading a document touches. */
export type ReadingPorts = Pick<Watch, 'collecting' | 'extract' | 'viewerOf'>

const idDigits = 16

/** Collects a listed document and reads it: bytes kept, blocks extracted, words parsed. */
export async function readListing(watch: ReadingPorts, listing: Listing, signal: AbortSignal): Promise<ReadListing> {
  const collected = await collect(listing, watch.collecting, signal)
  if (collected.kind === 'blocked' || collected.kind === 'failed') return { kind: 'failed', reason: collected.reason }
  if (collected.kind !== 'collected') return collected
  const { version, bytes, validators } = collected
  const extraction = await watch.extract(bytes)
  await watch.collecting.archive.noteReading(version.sha256, readingName(extraction))
  if (extraction.kind === 'unreadable') return { kind: 'unreadable', version, detail: extraction.detail }
  const resolution = parseResolution(extraction.blocks)
  const symbol = listing.symbol ?? (resolution.unofficial ? null : resolution.masthead.symbol)
  const text: HeldText = {
    id: version.sha256.slice(0, idDigits),
    symbol,
    source: listing.source,
    url: listing.url.protocol === 'file:' || !symbol ? shownAddress(listing.url) : watch.viewerOf(symbol).href,
    fetchedAt: version.fetchedAt,
    confidence: extraction.confidence,
    resolution,
  }
  return { kind: 'read', text, blocks: extraction.blocks, validators }
}

/** What read a document, or why nothing could, as the archive keeps it. */
export function readingName(extraction: ExtractionOutcome): string {
  return extraction.kind === 'read' ? extraction.extractor : extraction.reason
}
