import { at } from './at.ts'
import { paragraphsByGap } from './candidates.ts'
import { type Features, type Likeness, likenessOf } from './likeness.ts'
import type { Matching } from './matching.ts'
import type { TextSide } from './text-side.ts'

/** What is left between the same neighbours on both sides is the same paragraph, rewritten, where so much is kept ... */
const leastInGap = 0.25
/** ... or so much where one paragraph changed places with a neighbour ... */
const leastNearby = 0.35
/** ... or where the two begin so much alike, however they go on. */
const leastOpening = 0.5
/** ... or where the shorter stands in the longer with so much of its weight. */
const leastHeld = 0.5
/** ... or, in the preamble, where the two are all that is left there, open with the same word ("Recalling") and go on so much alike. */
const leastOpeningAlone = 0.25
/** How many gaps away a neighbour's place is. */
const reach = 1
/** A gap with more prior paragraphs than this says nothing about who became whom. */
const mostInGap = 24

interface Pair {
  readonly prior: number
  readonly draft: number
  /** How many gaps lie between the places of the two. */
  readonly distance: number
  /** True where nothing else is left in the gap on either side. */
  readonly isAlone: boolean
}

/** Links what is still free between the same neighbours, the likest first. */
export function linkWithinGaps(matching: Matching, likeness: Likeness, prior: TextSide, draft: TextSide): void {
  const pairs = freePairs(matching)
    .filter((pair) => prior.paragraphs[pair.prior]?.part === draft.paragraphs[pair.draft]?.part)
    .map((pair) => weighed(pair, likeness, prior))
    .filter(isSameParagraph)
    .sort((one, other) => other.whole + other.opening - one.whole - one.opening || one.draft - other.draft || one.prior - other.prior)
  for (const pair of pairs) if (matching.isFree([pair.prior], [pair.draft])) matching.link([pair.prior], [pair.draft], pair.whole)
}

interface Weighed extends Pair {
  readonly whole: number
  readonly opening: number
  /** True for preambular paragraphs that begin with the same weighty word. */
  readonly opensAlike: boolean
  /** The part of the lighter one's weight that stands in the other. */
  readonly held: number
}

function weighed(pair: Pair, likeness: Likeness, { paragraphs }: TextSide): Weighed {
  const overlap = likeness.overlap([pair.prior], [pair.draft])
  const held = overlap.shared / (Math.min(overlap.prior, overlap.draft) || 1)
  const openings = [firstWord(likeness.prior, pair.prior), firstWord(likeness.draft, pair.draft)]
  const opensAlike = paragraphs[pair.prior]?.part === 'preambular' && openings[0] === openings[1]
  return { ...pair, whole: likenessOf(overlap), opening: likeness.ofOpenings(pair.prior, pair.draft), opensAlike, held }
}

const firstWord = ({ list, first }: Features, paragraph: number): number => at(list, at(first, paragraph))

function isSameParagraph({ distance, isAlone, opensAlike, whole, opening, held }: Weighed): boolean {
  if (opening >= leastOpening || (isAlone && opensAlike && opening >= leastOpeningAlone)) return true
  return distance === 0 ? whole >= leastInGap || held >= leastHeld : whole >= leastNearby
}

/** Free paragraphs of both sides that stand in the same gap or in neighbouring ones. */
function freePairs(matching: Matching): Pair[] {
  const gaps = matching.gaps()
  const inPrior = paragraphsByGap(matching.freePrior, gaps.ofPrior)
  const inDraft = paragraphsByGap(matching.freeDraft, gaps.ofDraft)
  const distances = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  return matching.freeDraft.flatMap((draft) =>
    distances.flatMap((distance) => {
      const gap = at(gaps.ofDraft, draft)
      const near = inPrior.get(gap + distance) ?? []
      const isAlone = distance === 0 && near.length === 1 && inDraft.get(gap)?.length === 1
      return near.length > mostInGap ? [] : near.map((prior) => ({ prior, draft, distance: Math.abs(distance), isAlone }))
    }),
  )
}
