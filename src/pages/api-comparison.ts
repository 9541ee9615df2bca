import type { z } from 'zod'
import { nameOfText } from '../council/composition.ts'
import type { HeldComparison } from '../council/dossier.ts'
import { machineComparison } from '../machine-contract.ts'
import type { ComparisonAnswer } from './api-shapes.ts'

/** A comparison in the shape of the machine contract, with where it stands in the store. */
export function comparisonAnswer(comparison: HeldComparison): z.input<typeof ComparisonAnswer> {
  const { prior, draft, correspondences, doubts, findings, verdict } = comparison
  const sources = { prior: nameOfText(prior), draft: nameOfText(draft) }
  const compared = machineComparison(
    { prior: prior.resolution, draft: draft.resolution, correspondences, doubts },
    { findings, verdict },
    sources,
  )
  return {
    id: comparison.id,
    dossier: comparison.dossier,
    comparedAt: comparison.comparedAt.toISOString(),
    assessment: 'Assessment by rule; not a United Nations document.',
    prior: { ...compared.prior, symbol: prior.symbol },
    draft: { ...compared.draft, symbol: draft.symbol },
    verdict: compared.verdict,
    alignment: compared.alignment.map(({ redline, carriedBy, ...entry }) => ({
      ...entry,
      prior: [...entry.prior],
      draft: [...entry.draft],
      ...(redline && { redline: redline.map(({ op, text }) => ({ op, text })) }),
      ...(carriedBy && { carriedBy: [...carriedBy] }),
    })),
    findings: [...compared.findings],
    doubts: [...compared.doubts],
  }
}
