import type { HeldComparison, HeldText } from '../council/dossier.ts'
import { type ComparisonTerms, heldComparison } from './held-comparison.ts'

/** A text compared with the prior text of each of its mandates, the gravest first. `baselineDoubts` are what is not certain of those. */
export function againstPriors(
  priors: readonly HeldText[],
  text: HeldText,
  terms: Omit<ComparisonTerms, 'against'>,
  baselineDoubts: readonly string[],
): readonly HeldComparison[] {
  const compared = priors.map((prior) => heldComparison(prior, text, { ...terms, against: 'prior-mandate' }))
  return compared.map((comparison) => withDoubts(comparison, baselineDoubts))
}

function withDoubts(comparison: HeldComparison, reasons: readonly string[]): HeldComparison {
  const doubts = reasons.map((reason) => ({ side: 'prior' as const, paragraph: null, reason }))
  return { ...comparison, doubts: [...comparison.doubts, ...doubts] }
}
