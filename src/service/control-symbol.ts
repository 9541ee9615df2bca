import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'

/** From this session on resolutions have a file of their own in the documents system (un-sources 1.6). */
const firstWithFiles = 12

/**
 * A symbol that the documents system surely has: the oldest text of a mandate that has a file there, as the newest may not be out yet; where the
 * catalogue names none, an adopted text that is held.
 */
export function controlSymbol(held: ReadonlySet<DocumentSymbol>, mandates: readonly Pick<Mandate, 'lineage'>[]): DocumentSymbol | null {
  return mandates.flatMap(({ lineage }) => lineage).find(isAdopted) ?? [...held].find(isAdopted) ?? null
}

function isAdopted(symbol: DocumentSymbol): boolean {
  const parts = symbolParts(symbol)
  return parts?.series === 'RES' && Number(parts.session) >= firstWithFiles
}
