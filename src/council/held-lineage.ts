import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { effectiveTerms } from '../mandate/terms-by-reference.ts'
import type { Resolution } from '../resolution/resolution.ts'

/** How many texts back terms by reference are followed: the longest chain seen has six. */
const longestChain = 8

/**
 * The texts that some texts lean on by carrying terms by reference, followed back from text to text. `obtain` gives a text where it is to be
 * had; it is asked once for each. What comes back answers from memory.
 */
export async function heldLineage(
  texts: readonly Resolution[],
  obtain: (symbol: DocumentSymbol) => Promise<Resolution | undefined>,
): Promise<(symbol: DocumentSymbol) => Resolution | undefined> {
  const found = new Map<DocumentSymbol, Resolution>()
  for (const text of texts) if (text.masthead.symbol) found.set(text.masthead.symbol, text)
  const held = (symbol: DocumentSymbol) => found.get(symbol)
  const asked = new Set<DocumentSymbol>()
  for (let steps = 0; steps < longestChain; steps++) {
    const missing = [...texts, ...found.values()].flatMap((text) => effectiveTerms(text, held).missing)
    const wanted = missing.map(({ symbol }) => symbol).find((symbol) => !asked.has(symbol))
    if (!wanted) break
    asked.add(wanted)
    const text = await obtain(wanted)
    if (text) found.set(wanted, text)
  }
  return held
}
