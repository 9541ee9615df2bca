import { nameOfText, shortNameOfText } from '../council/composition.ts'
import type { Dossier, HeldComparison } from '../council/dossier.ts'
import { whatDiffers } from '../council/what-differs.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Finding } from '../weakening/finding.ts'
import type { PhrasePast, RedlineView, ShownText } from './redline-view.ts'

function shown(text: HeldComparison['draft']): ShownText {
  return { name: nameOfText(text), title: text.resolution.title, url: text.url }
}

/** The redline page's view of a comparison in the store, or of one made of two texts that are. */
export function heldRedline(
  comparison: HeldComparison,
  dossier: Dossier | undefined,
  mandates: readonly Mandate[],
  pasts: ReadonlyMap<Finding, PhrasePast>,
): RedlineView {
  const { prior, draft } = comparison
  return {
    mandates: (dossier?.mandates ?? []).map((slug) => ({
      name: mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug,
      href: `/mandates/${slug}`,
    })),
    prior: shown(prior),
    draft: shown(draft),
    verdict: comparison.verdict,
    findings: comparison.findings,
    pasts,
    correspondences: comparison.correspondences,
    doubts: comparison.doubts,
    comparedAt: comparison.comparedAt,
    versions: (dossier?.comparisons ?? []).map((one) => ({
      name: `${shortNameOfText(one.draft)} against ${shortNameOfText(one.prior)}`,
      href: `/redline/${one.id}`,
      current: one.id === comparison.id,
    })),
    events: dossier?.events ?? [],
    differs: whatDiffers(prior, draft),
    unapplied: draft.composed?.unapplied ?? [],
    dossier: dossier ? { name: 'all versions', href: dossierHref(dossier) } : null,
    query: '',
  }
}

/** Where the page of a dossier is. */
export function dossierHref({ key }: Pick<Dossier, 'key'>): string {
  return `/dossiers/${key}`
}
