import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type DocumentVersion, type Listing, shownAddress } from './document.ts'
import type { DocumentArchive } from './document-archive.ts'
import type { DocumentSymbol } from './document-symbol.ts'
import type { FetchedPage, FetchOutcome, FetchPage, PageValidators } from './fetch-page.ts'
import { isHtmlPage } from './html-page.ts'

/**
 * What came of collecting a listed document. `unchanged`: these very bytes are held under its symbol. `missing` is never absence: the documents
 * system answers alike for a document it does not have and for one that it does not give out just now.
 */
export type CollectOutcome =
  | {
      readonly kind: 'collected'
      readonly version: DocumentVersion
      readonly bytes: Uint8Array
      /** To be kept once the facts of the document are recorded, not before. */
      readonly validators: PageValidators | null
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'blocked'; readonly reason: string; readonly retryAt?: Date }
  | { readonly kind: 'failed'; readonly reason: string; readonly retryAt?: Date }

/** What collecting needs from outside. */
export interface CollectingPorts {
  readonly fetchPage: FetchPage
  readonly archive: DocumentArchive
  /** Whether a text with these bytes is held under this symbol. */
  holds(sha256: string, symbol: DocumentSymbol | null): Promise<boolean>
  now(): Date
}

/** A dropped file is read no further than this. */
const largestFile = 20_000_000

/** Fetches a listed document, unless its source already did, and keeps its bytes. */
export async function collect(listing: Listing, ports: CollectingPorts, signal: AbortSignal): Promise<CollectOutcome> {
  const outcome = await bytesOf(listing, ports, signal)
  if (outcome.kind === 'not-modified') return { kind: 'unchanged' }
  if (outcome.kind === 'missing') return { kind: 'missing' }
  if (outcome.kind !== 'fetched') return outcome
  if (listing.url.protocol !== 'file:' && isHtmlPage(outcome.body)) return { kind: 'missing' }
  return keep(listing, outcome, ports)
}

async function bytesOf(listing: Listing, { fetchPage }: CollectingPorts, signal: AbortSignal): Promise<FetchOutcome> {
  if (listing.page) return { ...listing.page, kind: 'fetched' }
  return listing.url.protocol === 'file:' ? readFile(listing.url) : fetchPage(listing.url, signal)
}

async function keep(listing: Listing, page: FetchedPage, { archive, holds, now }: CollectingPorts): Promise<CollectOutcome> {
  const { symbol, source } = listing
  const [url, fetchedAt] = [shownAddress(listing.url), now()]
  const record = { symbol, source, url, fetchedAt: fetchedAt.toISOString(), status: page.status, headers: page.headers }
  const sha256 = await archive.keep(page.body, record)
  if (await holds(sha256, listing.symbol)) return { kind: 'unchanged' }
  const { etag = null, 'last-modified': lastModified = null, 'content-type': contentType = null } = page.headers
  const version: DocumentVersion = { sha256, symbol, source, url, fetchedAt, contentType, bytes: page.body.length }
  return { kind: 'collected', version, bytes: page.body, validators: etag || lastModified ? { etag, lastModified } : null }
}

/** Reads a dropped file: only a regular file, never through a link, and only up to the limit. */
async function readFile(url: URL): Promise<FetchOutcome> {
  let file: FileHandle | undefined
  try {
    file = await open(fileURLToPath(url), constants.O_RDONLY | constants.O_NOFOLLOW)
    const { size, isFile } = await file.stat().then((stat) => ({ size: stat.size, isFile: stat.isFile() }))
    if (!isFile) return { kind: 'failed', reason: 'this is not a regular file' }
    if (size > largestFile) return { kind: 'failed', reason: `this file is larger than ${largestFile / 1_000_000} MB` }
    return { kind: 'fetched', url, status: 200, headers: {}, body: await file.readFile() }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { kind: 'failed', reason: `this file cannot be read (${code})` }
  } finally {
    await file?.close()
  }
}
