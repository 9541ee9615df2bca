import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { align } from './align.ts'
import { at } from './at.ts'
import type { Comparison, Correspondence, SidedDoubt } from './comparison.ts'
import { addedCorrespondence, linkedCorrespondence, removedCorrespondence } from './correspondence.ts'
import { movedLinks } from './moves.ts'
import { textSide, vocabularyOfComparison } from './text-side.ts'

/**
 * Which paragraph of `prior` became which of `draft`, what in it changed, and what the draft keeps by reference.
 * `held` gives the texts of the lineage that are at hand beside the two.
 */
export function compareResolutions(
  prior: Resolution,
  draft: Resolution,
  _held: (symbol: DocumentSymbol) => Resolution | undefined = () => undefined,
): Comparison {
  return { prior, draft, correspondences: correspondences(prior, draft), doubts: [...sided('prior', prior), ...sided('draft', draft)] }
}

const sided = (side: SidedDoubt['side'], { doubts }: Resolution): SidedDoubt[] => doubts.map((doubt) => ({ side, ...doubt }))

/** In the order of the draft; removed text stands behind the paragraph that it followed. */
function correspondences(prior: Resolution, draft: Resolution): Correspondence[] {
  const vocabulary = vocabularyOfComparison()
  const sides = { prior: textSide(prior.paragraphs, vocabulary), draft: textSide(draft.paragraphs, vocabulary) }
  const links = align(sides.prior, sides.draft)
  links.sort((one, other) => (one.draft[0] ?? 0) - (other.draft[0] ?? 0))
  const moved = movedLinks(links, sides.prior, sides.draft)

  /** The entry that each draft paragraph stands in, and the one that each prior paragraph that did not move stands in. */
  const entryOfDraft = new Map<number, Correspondence>()
  const linkOfPrior = new Int32Array(prior.paragraphs.length).fill(-1)
  links.forEach((link, index) => {
    const [first = 0] = link.draft
    entryOfDraft.set(first, linkedCorrespondence(sides, link, moved[index] === true))
    for (const paragraph of link.prior) linkOfPrior[paragraph] = index
  })
  const linked = new Set(links.flatMap((link) => link.draft))
  draft.paragraphs.forEach((paragraph, index) => {
    if (!linked.has(index)) entryOfDraft.set(index, addedCorrespondence(paragraph))
  })

  /** Removed paragraphs by the draft paragraph behind which they belong; -1 for the very beginning. */
  const removed = new Map<number, Correspondence[]>()
  let behind = -1
  prior.paragraphs.forEach((paragraph, index) => {
    const link = at(linkOfPrior, index)
    if (link < 0) removed.set(behind, [...(removed.get(behind) ?? []), removedCorrespondence(paragraph)])
    else if (!moved[link]) behind = links[link]?.draft[0] ?? behind
  })
  const entries = [...entryOfDraft].sort(([one], [other]) => one - other)
  return [...(removed.get(-1) ?? []), ...entries.flatMap(([place, entry]) => [entry, ...(removed.get(place) ?? [])])]
}
