import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import { english } from '../language/english/words.ts'
import type { Words } from '../language/language.ts'
import { effectiveTerms } from '../mandate/terms-by-reference.ts'
import { heldLineage } from './held-lineage.ts'
import type { WatchRecord } from './record.ts'

/**
 * What a text keeps of earlier ones without repeating it, in words, as far as those are held: `49/10 keeps 2 paragraphs of 40/16; it keeps terms of
 * 31/3 through 40/16 that could not be read, as 31/3 is not held`.
 */
export async function carriedInWords(
  symbol: DocumentSymbol,
  record: Pick<WatchRecord, 'text'>,
  { chat: { keeps } }: Words = english,
): Promise<string> {
  const name = citedAs(symbol)
  const text = (await record.text(symbol))?.resolution
  if (!text) return keeps.notHeld(name)
  const held = await heldLineage([text], async (wanted) => (await record.text(wanted))?.resolution)
  const { carried, missing } = effectiveTerms(text, held)
  if (carried.length + missing.length === 0) return keeps.nothing(name)
  return [
    ...carried.map(({ chain, paragraphs }) => keeps.paragraphs(name, paragraphs.length, named(chain, keeps))),
    ...missing.map(({ symbol: wanted, chain }) => keeps.unread(name, named(chain, keeps), citedAs(wanted))),
  ].join('; ')
}

/** `31/3 (through 40/16)` for a chain that leads there. */
function named(chain: readonly DocumentSymbol[], { through }: Words['chat']['keeps']): string {
  const way = chain.slice(0, -1).map(citedAs)
  const last = chain.at(-1)
  const symbol = last ? citedAs(last) : ''
  return way.length > 0 ? through(symbol, way.join(', ')) : symbol
}
