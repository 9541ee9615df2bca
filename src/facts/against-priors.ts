import { gravestFirst, type HeldComparison, type HeldText } from '../council/dossier.ts'
import { englishVerdict } from '../weakening/english-verdict.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'
import { textsOf } from '../weakening/texts.ts'
import { verdictOf } from '../weakening/verdict.ts'
import { summaryIn } from '../weakening/verdict-words.ts'
import { type ComparisonTerms, heldComparison } from './held-comparison.ts'

/**
 * A text compared with the prior text of each of its mandates, the gravest first. `baselineDoubts` are what is not certain of those. In a merger
 * each prior task must be found in the text; what the text has from one parent is no gain against another.
 */
export function againstPriors(
  priors: readonly HeldText[],
  text: HeldText,
  terms: Omit<ComparisonTerms, 'against'>,
  baselineDoubts: readonly string[],
): readonly HeldComparison[] {
  const compared = priors.map((prior) => heldComparison(prior, text, { ...terms, against: 'prior-mandate' }))
  return gravestFirst(
    compared.map((comparison) => {
      const others = compared.filter((other) => other !== comparison)
      return withDoubts(withoutGainsFrom(others, comparison), baselineDoubts)
    }),
  )
}

function withoutGainsFrom(others: readonly HeldComparison[], comparison: HeldComparison): HeldComparison {
  const findings = comparison.findings.filter((finding) => !others.some((other) => isTakenOver(finding, other)))
  if (findings.length === comparison.findings.length) return comparison
  return { ...comparison, findings, verdict: verdictWithout(comparison, findings) }
}

/** The verdict on what is left. To take in another mandate is no mere renewal, even where nothing else changed. */
function verdictWithout(comparison: HeldComparison, findings: readonly Finding[]): Verdict {
  const { prior, draft } = comparison
  const verdict = verdictOf(textsOf({ ...comparison, prior: prior.resolution, draft: draft.resolution }), findings)
  if (!verdict.rollover) return verdict
  const told = { kind: 'from-other-prior' } as const
  return { ...verdict, rollover: false, summary: summaryIn(told, englishVerdict), told }
}

/** True for a gain of a whole paragraph that another parent had. */
function isTakenOver({ direction, prior, draft }: Finding, other: HeldComparison): boolean {
  if (direction === 'weakens' || prior !== null || draft === null) return false
  return other.correspondences.some((entry) => entry.prior.length > 0 && entry.draft.some(({ label }) => label === draft.paragraph))
}

function withDoubts(comparison: HeldComparison, reasons: readonly string[]): HeldComparison {
  const doubts = reasons.map((reason) => ({ side: 'prior' as const, paragraph: null, reason }))
  return { ...comparison, doubts: [...comparison.doubts, ...doubts] }
}
