import { compareResolutions } from '../comparison/compare-resolutions.ts'
import type { DossierKey, HeldComparison, HeldText } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { weigh } from '../weakening/weigh.ts'
import type { WeighOptions } from '../weakening/weigh-options.ts'

export interface ComparisonTerms {
  readonly dossier: DossierKey
  readonly against: HeldComparison['against']
  readonly options: WeighOptions
  /** Texts of the lineage, by which terms carried by reference are followed. */
  held(symbol: DocumentSymbol): Resolution | undefined
  readonly at: Date
}

/** Two held texts compared and weighed, as the store keeps it. */
export function heldComparison(prior: HeldText, draft: HeldText, { dossier, against, options, held, at }: ComparisonTerms): HeldComparison {
  const comparison = compareResolutions(prior.resolution, draft.resolution, held)
  return {
    id: `${draft.id}-${prior.id}`,
    dossier,
    against,
    prior,
    draft,
    correspondences: comparison.correspondences,
    ...weigh(comparison, options),
    doubts: comparison.doubts,
    comparedAt: at,
  }
}
