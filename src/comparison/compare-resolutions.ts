import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { type Alignment, align } from './align.ts'
import { at } from './at.ts'
import { markCarried } from './carried-terms.ts'
import type { Comparison, Correspondence, SidedDoubt } from './comparison.ts'
import { addedCorrespondence, linkedCorrespondence, removedCorrespondence } from './correspondence.ts'

/**
 * Which paragraph of `prior` became which of `draft`, what in it changed, and what the draft keeps by reference.
 * `held` gives the texts of the lineage that are at hand beside the two.
 */
export function compareResolutions(
  prior: Resolution,
  draft: Resolution,
  held: (symbol: DocumentSymbol) => Resolution | undefined = () => undefined,
): Comparison {
  const { correspondences, doubts } = markCarried(correspondencesOf(align(prior, draft)), prior, draft, held)
  return { prior, draft, correspondences, doubts: [...sided('prior', prior), ...sided('draft', draft), ...doubts] }
}

const sided = (side: SidedDoubt['side'], { doubts }: Resolution): SidedDoubt[] => doubts.map((doubt) => ({ side, ...doubt }))

/** In the order of the draft; removed text stands behind the paragraph that it followed. */
function correspondencesOf({ prior, draft, links, staying }: Alignment): Correspondence[] {
  const entries: Correspondence[][] = draft.paragraphs.map(() => [])
  const atBeginning: Correspondence[] = []
  const linked = { prior: new Int32Array(prior.paragraphs.length).fill(-1), draft: new Int32Array(draft.paragraphs.length) }
  for (const link of links) {
    entries[link.place.draft]?.push(linkedCorrespondence({ prior, draft }, link, !staying.has(link)))
    for (const index of link.prior) linked.prior[index] = staying.has(link) ? link.place.draft : movedAway
    for (const index of link.draft) linked.draft[index] = 1
  }
  draft.paragraphs.forEach((paragraph, index) => {
    if (!at(linked.draft, index)) entries[index]?.push(addedCorrespondence(paragraph))
  })
  let behind = atBeginning
  prior.paragraphs.forEach((paragraph, index) => {
    const place = at(linked.prior, index)
    if (place >= 0) behind = entries[place] ?? behind
    else if (place !== movedAway) behind.push(removedCorrespondence(paragraph))
  })
  return [...atBeginning, ...entries.flat()]
}

/** Linked, but no place for what stood beside it. */
const movedAway = -2
