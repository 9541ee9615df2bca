import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import { effectiveTerms } from '../mandate/terms-by-reference.ts'
import { heldLineage } from './held-lineage.ts'
import type { WatchRecord } from './record.ts'

/**
 * What a text keeps of earlier ones without repeating it, in words, as far as those are held: `49/10 keeps 2 paragraphs of 40/16; it keeps terms of
 * 31/3 through 40/16 that could not be read, as 31/3 is not held`.
 */
export async function carriedInWords(symbol: DocumentSymbol, record: Pick<WatchRecord, 'text'>): Promise<string> {
  const name = citedAs(symbol)
  const text = (await record.text(symbol))?.resolution
  if (!text) return `${name} is not held, so what it keeps of earlier texts could not be read`
  const held = await heldLineage([text], async (wanted) => (await record.text(wanted))?.resolution)
  const { carried, missing } = effectiveTerms(text, held)
  if (carried.length + missing.length === 0) return `nothing: ${name} states its terms itself`
  return [
    ...carried.map(({ chain, paragraphs }) => `${counted(paragraphs.length)} of ${named(chain)}`),
    ...missing.map(({ symbol: wanted, chain }) => `terms of ${named(chain)} that could not be read, as ${citedAs(wanted)} is not held`),
  ]
    .map((kept) => `${name} keeps ${kept}`)
    .join('; ')
}

/** `31/3 (through 40/16)` for a chain that leads there. */
function named(chain: readonly DocumentSymbol[]): string {
  const through = chain.slice(0, -1).map(citedAs)
  const last = chain.at(-1)
  return `${last ? citedAs(last) : ''}${through.length > 0 ? ` (through ${through.join(', ')})` : ''}`
}

function counted(paragraphs: number): string {
  return paragraphs === 1 ? 'one paragraph' : `${paragraphs} paragraphs`
}
