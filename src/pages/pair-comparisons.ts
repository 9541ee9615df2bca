import { DossierKey, type HeldComparison, type HeldText } from '../council/dossier.ts'
import { heldLineage } from '../council/held-lineage.ts'
import type { WatchRecord } from '../council/record.ts'
import { heldComparison } from '../facts/held-comparison.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Verdict } from '../weakening/finding.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'

/** Two held texts compared: the verdict, and where its redline is. */
export type PairComparisons = (
  prior: HeldText,
  draft: HeldText,
  mandates: readonly Mandate[],
) => Promise<{ readonly verdict: Verdict; readonly path: string } | undefined>

/** Comparisons made for pages alone belong to no dossier; nothing of them is written. */
const noDossier = DossierKey.parse('archive')
/** A mandate has five or six texts; there are some eighty mandates. */
const mostKept = 600

export interface ComparingPorts {
  readonly record: WatchRecord
  readonly weighOptions: (mandates: readonly Mandate[]) => WeighOptions
  readonly clock: () => Date
}

/** Any two held texts compared now, whatever dossier they are of. */
export async function compareTexts(
  prior: HeldText,
  draft: HeldText,
  mandates: readonly Mandate[],
  { record, weighOptions, clock }: ComparingPorts,
): Promise<HeldComparison> {
  const held = await heldLineage([prior.resolution, draft.resolution], async (symbol) => (await record.text(symbol))?.resolution)
  return heldComparison(prior, draft, { dossier: noDossier, against: 'prior-mandate', options: weighOptions(mandates), held, at: clock() })
}

/** Verdicts on pairs of texts: from the record where it has them, else made once and kept in memory. */
export function pairComparisons(ports: ComparingPorts): PairComparisons {
  const made = new Map<string, Verdict>()
  return async (prior, draft, mandates) => {
    if (!prior.symbol || !draft.symbol) return undefined
    const id = `${draft.id}-${prior.id}`
    const kept = await ports.record.comparison(id)
    if (kept) return { verdict: kept.verdict, path: `/redline/${id}` }
    const path = `/compare?${new URLSearchParams({ prior: prior.symbol, draft: draft.symbol })}`
    const known = made.get(id)
    if (known) return { verdict: known, path }
    const { verdict } = await compareTexts(prior, draft, mandates, ports)
    if (made.size >= mostKept) made.clear()
    made.set(id, verdict)
    return { verdict, path }
  }
}
