import type { Link } from './align.ts'
import { heaviestIncreasingRun } from './increasing-run.ts'
import type { TextSide } from './text-side.ts'

/**
 * For each link, which stand in the order of the draft, whether a reader would say that it moved: it stands outside the longest
 * run of paragraphs that keep their order, or it went from the preamble into the operative part or back.
 */
export function movedLinks(links: readonly Link[], prior: TextSide, draft: TextSide): boolean[] {
  const staying = new Set(
    heaviestIncreasingRun(
      links.map((link) => link.prior[0] ?? 0),
      links.map((link) => link.prior.length),
    ),
  )
  return links.map((link, index) => !staying.has(index) || partOf(prior, link.prior) !== partOf(draft, link.draft))
}

const partOf = (side: TextSide, [first]: readonly number[]): string | undefined => side.paragraphs[first ?? 0]?.part
