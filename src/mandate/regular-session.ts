import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'

/** Number of the regular session that a symbol belongs to; null for a special session and for what is no Council text. */
export function regularSession(symbol: DocumentSymbol): number | null {
  const session = symbolParts(symbol)?.session
  return session !== undefined && /^\d+$/.test(session) ? Number(session) : null
}
