import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { DossierKey } from './dossier.ts'

const idDigits = 8

/** The dossier of a draft: all versions of L.29 share `58/L.29`; a text without a draft's symbol has one of its own. `textId` is hexadecimal. */
export function dossierOfDraft(symbol: DocumentSymbol | null, textId: string): DossierKey {
  const parts = symbol ? symbolParts(symbol) : undefined
  return DossierKey.parse(parts?.series === 'L' ? `${parts.session}/L.${parts.number}` : `unofficial/${textId.slice(0, idDigits)}`)
}
