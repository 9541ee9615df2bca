import type { HeldText } from '../council/dossier.ts'
import { heldLineage } from '../council/held-lineage.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import type { Parents } from '../facts/parents.ts'
import { baselineOf } from '../mandate/baseline.ts'
import { baselineDoubts } from '../mandate/baseline-doubts.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { filled } from '../text/filled.ts'
import type { Watch } from './ports.ts'
import { readListing } from './read-listing.ts'

/** Gives a text by its symbol; undefined where it is not to be had now. */
export type Obtain = (symbol: DocumentSymbol) => Promise<HeldText | undefined>

/** Finds what a text must be compared with. */
export async function priorTexts(obtain: Obtain, draft: Resolution, mandates: readonly Mandate[]): Promise<Parents> {
  const baseline = baselineOf(draft, mandates)
  if (baseline.kind === 'unknown') return { priors: [], doubts: [baseline.reason], held: () => undefined }
  const priors: HeldText[] = []
  const doubts = [...baseline.doubts]
  for (const symbol of baseline.symbols) {
    const text = await obtain(symbol)
    if (text) priors.push(text)
    else doubts.unshift(filled(baselineDoubts.priorNotHeld, { symbol: citedAs(symbol) }))
  }
  if (priors.length === 0) return { priors, doubts, held: () => undefined }
  const lineage = await heldLineage(
    [draft, ...priors.map(({ resolution }) => resolution)],
    async (symbol) => (await obtain(symbol))?.resolution,
  )
  return { priors, doubts, held: lineage }
}

/** A text from the store, or else from the source. */
export function fromStoreOrSource(watch: Watch, signal: AbortSignal): Obtain {
  return async (symbol) => (await watch.record.text(symbol)) ?? (await fetchPriorText(watch, symbol, signal))
}

/** Fetches an adopted text because a draft leans on it. It joins the store and tells nothing by itself. */
async function fetchPriorText(watch: Watch, symbol: DocumentSymbol, signal: AbortSignal): Promise<HeldText | undefined> {
  const read = await readListing(watch, { source: 'un-documents', symbol, url: watch.addressOf(symbol) }, signal)
  if (read.kind === 'read') await watch.ledger.record({ text: read.text, dossier: null, comparisons: [], alerts: [] })
  else watch.log('prior text not to be had', { symbol, outcome: read.kind })
  return read.kind === 'read' ? read.text : undefined
}
