import { paragraphsByGap } from './candidates.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import type { Matching } from './matching.ts'
import { openingWord, type TextSide } from './text-side.ts'

/** What is left in one gap on both sides is the same paragraph, rewritten, where it is so like ... */
const leastInGap = 0.25
/** ... or nearly so and opens with the same verb. */
const openingBonus = 0.05
/** A gap with more paragraphs than this on either side says nothing about who became whom. */
const mostInGap = 24

/** Links what is still free between the same neighbours, the likest first. */
export function linkWithinGaps(matching: Matching, likeness: Likeness, prior: TextSide, draft: TextSide): void {
  const gaps = matching.gaps()
  const inPrior = paragraphsByGap(matching.freePrior, gaps.ofPrior)
  const inDraft = paragraphsByGap(matching.freeDraft, gaps.ofDraft)
  for (const [gap, priorParagraphs] of inPrior) {
    const draftParagraphs = inDraft.get(gap) ?? []
    if (priorParagraphs.length > mostInGap || draftParagraphs.length > mostInGap) continue
    const pairs = priorParagraphs.flatMap((p) =>
      draftParagraphs.map((d) => {
        const isSameVerb = openingWord(prior, p) === openingWord(draft, d)
        return { p, d, score: likenessOf(likeness.overlap([p], [d])) + (isSameVerb ? openingBonus : 0) }
      }),
    )
    for (const { p, d, score } of pairs.sort((one, other) => other.score - one.score || one.d - other.d || one.p - other.p)) {
      const isInPart = prior.paragraphs[p]?.part === draft.paragraphs[d]?.part
      if (score >= leastInGap && isInPart && matching.isFree([p], [d])) matching.link([p], [d], score)
    }
  }
}
