import { at } from './at.ts'
import { paragraphsByGap } from './candidates.ts'
import { type Likeness, likenessOf } from './likeness.ts'
import type { Matching } from './matching.ts'
import type { TextSide } from './text-side.ts'

/** What is left between the same neighbours on both sides is the same paragraph, rewritten, where so much is kept ... */
const leastInGap = 0.25
/** ... or so much where one paragraph changed places with a neighbour ... */
const leastNearby = 0.35
/** ... or where the two begin so much alike, however they go on. */
const leastOpening = 0.5
/** How many gaps away a neighbour's place is. */
const reach = 1
/** A gap with more paragraphs than this on either side says nothing about who became whom. */
const mostInGap = 24

interface Pair {
  readonly prior: number
  readonly draft: number
  readonly likeness: number
  readonly score: number
}

/** Links what is still free between the same neighbours, the likest first. */
export function linkWithinGaps(matching: Matching, likeness: Likeness, prior: TextSide, draft: TextSide): void {
  const gaps = matching.gaps()
  const inPrior = paragraphsByGap(matching.freePrior, gaps.ofPrior)
  const pairs = matching.freeDraft.flatMap((draftParagraph) => {
    const gap = at(gaps.ofDraft, draftParagraph)
    return distances.flatMap((distance) => {
      const near = inPrior.get(gap + distance) ?? []
      if (near.length > mostInGap) return []
      return near.flatMap((priorParagraph): Pair[] => {
        if (prior.paragraphs[priorParagraph]?.part !== draft.paragraphs[draftParagraph]?.part) return []
        const whole = likenessOf(likeness.overlap([priorParagraph], [draftParagraph]))
        const opening = likeness.ofOpenings(priorParagraph, draftParagraph)
        if (opening < leastOpening && whole < (distance === 0 ? leastInGap : leastNearby)) return []
        return [{ prior: priorParagraph, draft: draftParagraph, likeness: whole, score: whole + opening }]
      })
    })
  })
  for (const pair of pairs.sort((one, other) => other.score - one.score || one.draft - other.draft || one.prior - other.prior)) {
    if (matching.isFree([pair.prior], [pair.draft])) matching.link([pair.prior], [pair.draft], pair.likeness)
  }
}

const distances = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
