import type { Correspondence, SidedDoubt } from '../comparison/comparison.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'

/** A text as the page names it. */
export interface ShownText {
  readonly name: string
  readonly title: string | null
  readonly url: string | null
}

/** Everything that a redline page shows, whether it comes from the store or from two files. */
export interface RedlineView {
  readonly mandates: readonly { readonly name: string; readonly href: string | null }[]
  readonly prior: ShownText
  readonly draft: ShownText
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  readonly correspondences: readonly Correspondence[]
  readonly doubts: readonly SidedDoubt[]
  readonly comparedAt: Date | null
  /** Other comparisons of the same dossier, to choose from. */
  readonly versions: readonly { readonly name: string; readonly href: string; readonly current: boolean }[]
  readonly events: readonly { readonly at: Date; readonly sentence: string }[]
}

export type Layout = 'inline' | 'side'
export type Show = 'all' | 'weakened' | 'stronger'

/** What the reader chose; everything that is not known counts as the first. */
export interface Choice {
  readonly layout: Layout
  readonly show: Show
}

/** A correspondence with the findings that rest on it, each with its number on the page (counted from 1, worst first). */
export interface Passage {
  readonly correspondence: Correspondence
  readonly findings: readonly { readonly number: number; readonly finding: Finding }[]
}

/** A stretch of the page: a passage to read, or unchanged ones folded away. */
export type Stretch =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'folded'; readonly passages: readonly Passage[] }

/** The findings put beside their paragraphs; those that rest on none of them (title, agenda item, the text as a whole) stand on top. */
export function passagesOf(view: RedlineView): { readonly passages: readonly Passage[]; readonly onTop: Passage['findings'] } {
  const numbered = view.findings.map((finding, index) => ({ finding, number: index + 1 }))
  const placed = new Set<number>()
  const passages = view.correspondences.map((correspondence) => {
    const findings = numbered.filter(({ finding, number }) => !placed.has(number) && restsOn(finding, correspondence))
    for (const { number } of findings) placed.add(number)
    return { correspondence, findings }
  })
  return { passages, onTop: numbered.filter(({ number }) => !placed.has(number)) }
}

function restsOn(finding: Finding, { prior, draft }: Correspondence): boolean {
  const inDraft = draft.some(({ label }) => label === finding.draft?.paragraph)
  const inPrior = prior.some(({ label }) => label === finding.prior?.paragraph)
  return finding.draft ? inDraft : inPrior
}

const shortestFold = 2

/** Unchanged stretches of two or more paragraphs fold; with a filter, everything without a finding of that direction folds. */
export function stretches(passages: readonly Passage[], show: Show): readonly Stretch[] {
  const direction = show === 'weakened' ? 'weakens' : 'strengthens'
  const reads = ({ correspondence, findings }: Passage) =>
    show === 'all'
      ? findings.length > 0 || correspondence.relation !== 'unchanged' || correspondence.moved
      : findings.some(({ finding }) => finding.direction === direction)
  const result: Stretch[] = []
  let quiet: Passage[] = []
  const flush = () => {
    if (quiet.length >= shortestFold) result.push({ kind: 'folded', passages: quiet })
    else for (const passage of quiet) result.push({ kind: 'passage', passage })
    quiet = []
  }
  for (const passage of passages) {
    if (!reads(passage)) quiet.push(passage)
    else {
      flush()
      result.push({ kind: 'passage', passage })
    }
  }
  flush()
  return result
}

/** How many passages are of each sort, for the line under the headline. */
export function tally(view: RedlineView) {
  const count = (of: (correspondence: Correspondence) => boolean) => view.correspondences.filter(of).length
  return {
    weakened: view.findings.filter(({ direction }) => direction === 'weakens').length,
    strengthened: view.findings.filter(({ direction }) => direction === 'strengthens').length,
    unchanged: count(({ relation }) => relation === 'unchanged'),
    edited: count(({ relation }) => relation === 'edited' || relation === 'split' || relation === 'merged'),
    added: count(({ relation }) => relation === 'added'),
    removed: count(({ relation }) => relation === 'removed'),
    moved: count(({ moved }) => moved),
  }
}
