import { type Nameable, shortTextName } from '../council/composition.ts'
import type { Dossier, HeldComparison } from '../council/dossier.ts'
import { type Reaction, saidOfFinding } from '../council/reaction.ts'
import { whatDiffers } from '../council/what-differs.ts'
import type { Words } from '../language/language.ts'
import { voiceOf } from '../language/voice.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Finding } from '../weakening/finding.ts'
import { textsOf } from './compare-versions.ts'
import { nameIn } from './edition.ts'
import type { PhrasePast, RedlineView, ShownText } from './redline-view.ts'

function shown(text: HeldComparison['draft'], words: Words): ShownText {
  return { name: nameIn(text, { words }), symbol: text.symbol, title: text.resolution.title, url: text.url }
}

/** What a redline page is made of. */
export interface RedlineParts {
  readonly comparison: HeldComparison
  readonly dossier: Dossier | undefined
  readonly mandates: readonly Mandate[]
  readonly pasts: ReadonlyMap<Finding, PhrasePast>
  /** What people did with the dossier in chat. */
  readonly reactions: readonly Reaction[]
  readonly address: RedlineView['address']
}

/** The redline page's view of a comparison in the store, or of one made of two texts that are; texts without a symbol are named in a language. */
export function heldRedline({ comparison, dossier, mandates, pasts, reactions, address }: RedlineParts, words: Words): RedlineView {
  const { prior, draft } = comparison
  const short = (text: Nameable) => voiceOf(words).text(shortTextName(text))
  return {
    mandates: (dossier?.mandates ?? []).map((slug) => ({
      name: mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug,
      slug,
    })),
    prior: shown(prior, words),
    draft: shown(draft, words),
    priorOrder: prior.resolution.paragraphs.map(({ label }) => label),
    verdict: comparison.verdict,
    findings: comparison.findings,
    pasts,
    contested: new Set(comparison.findings.filter((finding) => saidOfFinding(reactions, comparison.id, finding))),
    correspondences: comparison.correspondences,
    doubts: comparison.doubts,
    comparedAt: comparison.comparedAt,
    versions: (dossier?.comparisons ?? []).map((one) => ({
      name: `${short(one.prior)} ▸ ${short(one.draft)}`,
      path: `/redline/${one.id}`,
      current: one.id === comparison.id,
    })),
    texts: dossier ? textsOf(dossier) : [],
    chosen: { prior: prior.id, draft: draft.id },
    events: dossier?.events ?? [],
    differs: whatDiffers(prior, draft),
    unapplied: draft.composed?.unapplied ?? [],
    dossier: dossier ? dossierPath(dossier) : null,
    address,
  }
}

/** Where the page of a dossier is, within an edition. */
export function dossierPath({ key }: Pick<Dossier, 'key'>): string {
  return `/dossiers/${key}`
}
