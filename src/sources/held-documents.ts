import { z } from 'zod'
import { DocumentSymbol } from '../documents/document-symbol.ts'
import { symbolAddress } from '../documents/symbol-address.ts'
import { WatchError } from '../watch-error.ts'
import { documentsSystem } from './documents-system.ts'
import { defineSource } from './source.ts'
import { unDocuments } from './un-documents.ts'

const Options = z.object({
  /** Base address of the documents system. */
  base: z.instanceof(URL),
  /** Symbols of which a text is held, and which may still change. */
  held: z.array(DocumentSymbol),
  /** How many are asked for, those not asked for the longest first; null for all. */
  most: z.int().min(0).nullable(),
  /** On which look each symbol was last asked for. The caller keeps it from look to look; a new map is a new start. */
  turns: z.instanceof(Map<DocumentSymbol, number>),
  /** Symbols that were no longer given out when last asked for. The caller keeps it too. */
  gone: z.instanceof(Set<DocumentSymbol>),
  control: DocumentSymbol.nullable(),
})

/**
 * Asks the documents system again for what is held: a document may be issued once more under its symbol, with other bytes. What was given out before
 * and is not any more is told as a source that shows less than before; it is never taken for deleted.
 */
export const heldDocuments = defineSource<z.infer<typeof Options>>({
  id: 'held-documents',
  summary: 'Documents that are held, asked for again to see whether they were issued anew',
  options: Options,
  async *list({ base, held, most, turns, gone, control }, fetchPage, signal) {
    const system = documentsSystem(base, fetchPage, signal)
    const rank = (symbol: DocumentSymbol): number => (gone.has(symbol) ? -1 : (turns.get(symbol) ?? 0))
    const asked = held.toSorted((one, other) => rank(one) - rank(other)).slice(0, most ?? held.length)
    const missed: DocumentSymbol[] = []
    for (const symbol of asked) {
      const access = await system.ask(symbol)
      if (access.kind === 'miss') missed.push(symbol)
      else gone.delete(symbol)
      if (access.kind === 'document') yield { source: unDocuments.id, symbol, url: symbolAddress(base, symbol), page: access.page }
    }
    if (asked.length > 0) await system.end(control)
    const turn = Math.max(0, ...turns.values()) + 1
    for (const symbol of asked) turns.set(symbol, turn)
    for (const symbol of missed) gone.add(symbol)
    for (const symbol of gone) if (!held.includes(symbol)) gone.delete(symbol)
    if (gone.size > 0) throw new WatchError('SOURCE_CHANGED_SHAPE', `${base.host} no longer gives out ${listed([...gone])}`)
  },
})

const mostNamed = 3

function listed(symbols: readonly DocumentSymbol[]): string {
  const more = symbols.length - mostNamed
  return `${symbols.slice(0, mostNamed).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
