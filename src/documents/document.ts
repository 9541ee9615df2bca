import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DocumentSymbol } from './document-symbol.ts'
import type { FetchedPage } from './fetch-page.ts'

/** What a source says exists: not yet read. */
export interface Listing {
  readonly source: string
  /** Null for a dropped file that names no symbol. */
  readonly symbol: DocumentSymbol | null
  /** Where the bytes are: an http(s) address, or a file: address for the inbox. */
  readonly url: URL
  /** The document itself, where finding out that it exists meant fetching it. */
  readonly page?: FetchedPage
}

/** An address as it may be shown and kept: of a dropped file only the name, `inbox/zero draft.docx`, never where this machine keeps it. */
export function shownAddress(url: URL): string {
  return url.protocol === 'file:' ? `inbox/${basename(fileURLToPath(url))}` : url.href
}

/** One set of bytes of a document. The same symbol re-issued with other bytes is another version. */
export interface DocumentVersion {
  /** SHA-256 of the bytes, lower-case hex: the version's identity together with the symbol. */
  readonly sha256: string
  readonly symbol: DocumentSymbol | null
  readonly source: string
  /** As `shownAddress` gives it. */
  readonly url: string
  readonly fetchedAt: Date
  readonly contentType: string | null
  readonly bytes: number
}
