import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { citations } from '../resolution/citations.ts'

/** The Council's own resolutions and decisions that a text names, in its order: `its resolution 40/16`, `A/HRC/RES/49/10`. */
export function citedSymbols(text: string): readonly DocumentSymbol[] {
  return citations(text).flatMap((citation) => {
    if (citation.kind === 'own-paragraph' || citation.symbol === null) return []
    const series = symbolParts(citation.symbol)?.series
    return series === 'RES' || series === 'DEC' ? [citation.symbol] : []
  })
}
