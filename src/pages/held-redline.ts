import type { Dossier, HeldComparison, TextName } from '../council/dossier.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { RedlineView, ShownText } from './redline-view.ts'

const shortName = (text: Pick<TextName, 'symbol'>): string => (text.symbol ? citedAs(text.symbol) : 'dropped text')

function shown(text: HeldComparison['draft']): ShownText {
  return { name: text.symbol ?? 'dropped text', title: text.resolution.title, url: text.url }
}

/** The redline page's view of a comparison in the store. */
export function heldRedline(comparison: HeldComparison, dossier: Dossier | undefined, mandates: readonly Mandate[]): RedlineView {
  return {
    mandates: (dossier?.mandates ?? []).map((slug) => ({
      name: mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug,
      href: `/mandates/${slug}`,
    })),
    prior: shown(comparison.prior),
    draft: shown(comparison.draft),
    verdict: comparison.verdict,
    findings: comparison.findings,
    correspondences: comparison.correspondences,
    doubts: comparison.doubts,
    comparedAt: comparison.comparedAt,
    versions: (dossier?.comparisons ?? []).map(({ id, prior, draft }) => ({
      name: `${shortName(draft)} against ${shortName(prior)}`,
      href: `/redline/${id}`,
      current: id === comparison.id,
    })),
    events: dossier?.events ?? [],
  }
}
