import type { HeldText } from '../council/dossier.ts'
import { heldLineage } from '../council/held-lineage.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import { baselineOf } from '../mandate/baseline.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Watch } from './ports.ts'
import { readListing } from './read-listing.ts'

/** The mandates' prior texts and the texts that those lean on, as far as they are to be had. */
export interface PriorTexts {
  readonly priors: readonly HeldText[]
  /** Sentences: what is missing or not known. */
  readonly doubts: readonly string[]
  held(symbol: DocumentSymbol): Resolution | undefined
}

/** Finds what a text must be compared with: in the store, or else at the source. */
export async function priorTexts(watch: Watch, draft: Resolution, mandates: readonly Mandate[], signal: AbortSignal): Promise<PriorTexts> {
  const baseline = baselineOf(draft, mandates)
  if (baseline.kind === 'unknown') return { priors: [], doubts: [baseline.reason], held: () => undefined }
  const priors: HeldText[] = []
  const doubts = [...baseline.doubts]
  for (const symbol of baseline.symbols) {
    const text = await obtain(watch, symbol, signal)
    if (text) priors.push(text)
    else
      doubts.unshift(
        `${citedAs(symbol)}, the mandate’s prior text, is not held and could not be fetched. Drop it into the inbox folder to have this text compared.`,
      )
  }
  const lineage = await heldLineage(
    [draft, ...priors.map(({ resolution }) => resolution)],
    async (symbol) => (await obtain(watch, symbol, signal))?.resolution,
  )
  return { priors, doubts, held: lineage }
}

/** A text by its symbol, from the store or from the source; undefined where neither has it now. */
async function obtain(watch: Watch, symbol: DocumentSymbol, signal: AbortSignal): Promise<HeldText | undefined> {
  return (await watch.record.text(symbol)) ?? (await fetchPriorText(watch, symbol, signal))
}

/** Fetches an adopted text because a draft leans on it. It joins the store and tells nothing by itself. */
async function fetchPriorText(watch: Watch, symbol: DocumentSymbol, signal: AbortSignal): Promise<HeldText | undefined> {
  const read = await readListing(watch, { source: 'un-documents', symbol, url: watch.addressOf(symbol) }, signal)
  if (read.kind === 'read') await watch.ledger.record({ text: read.text, dossier: null, comparisons: [], alerts: [] })
  else watch.log('prior text not to be had', { symbol, outcome: read.kind })
  return read.kind === 'read' ? read.text : undefined
}
