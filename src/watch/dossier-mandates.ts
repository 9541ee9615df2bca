import type { Dossier } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { type MandateMatch, matchMandate } from '../mandate/match-mandate.ts'
import type { Resolution } from '../resolution/resolution.ts'
import type { Watch } from './ports.ts'

/** The mandates that a dossier is already known to concern. */
export function namedBy(known: Dossier | undefined, catalogue: readonly Mandate[]): readonly Mandate[] {
  return catalogue.filter(({ slug }) => known?.mandates.includes(slug))
}

/** The mandates that a text is about by its own words. */
export async function matchedMandates(watch: Watch, resolution: Resolution): Promise<MandateMatch> {
  const titles = new Map<DocumentSymbol, string | null>()
  for (const { lineage, nextRenewal } of watch.catalogue()) {
    const last = lineage.at(-1)
    if (last && nextRenewal?.session === resolution.masthead.session)
      titles.set(last, (await watch.record.text(last))?.resolution.title ?? null)
  }
  return matchMandate(resolution, watch.catalogue(), (symbol) => titles.get(symbol) ?? null)
}
