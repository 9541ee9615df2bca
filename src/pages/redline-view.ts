import type { Correspondence, SidedDoubt } from '../comparison/comparison.ts'
import type { UnappliedInstruction } from '../council/composition.ts'
import type { PhraseHistory } from '../council/phrase-history.ts'
import type { Finding, Verdict } from '../weakening/finding.ts'

/** A text as the page names it. */
export interface ShownText {
  readonly name: string
  readonly title: string | null
  readonly url: string | null
}

/** An inserted phrase that a finding rests on, and where it stood before. */
export interface PhrasePast {
  readonly phrase: string
  readonly history: PhraseHistory
}

/** Everything that a redline page shows, whether it comes from the store or from two files. */
export interface RedlineView {
  readonly mandates: readonly { readonly name: string; readonly href: string | null }[]
  readonly prior: ShownText
  readonly draft: ShownText
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** By finding, where its words have a past. */
  readonly pasts: ReadonlyMap<Finding, PhrasePast>
  readonly correspondences: readonly Correspondence[]
  readonly doubts: readonly SidedDoubt[]
  readonly comparedAt: Date | null
  /** Other comparisons of the same dossier, to choose from. */
  readonly versions: readonly { readonly name: string; readonly href: string; readonly current: boolean }[]
  readonly events: readonly { readonly at: Date; readonly sentence: string }[]
  /** What must be known about where the difference comes from; null where the names say it all. */
  readonly differs: string | null
  /** Instructions that could not be worked into the draft: shown word for word beside the paragraphs that they name. */
  readonly unapplied: readonly UnappliedInstruction[]
  /** The dossier that the comparison belongs to; null for two files. */
  readonly dossier: { readonly name: string; readonly href: string } | null
  /** What stands in the page's address beside the choices: `prior=..&draft=..`; empty for a stored comparison. */
  readonly query: string
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
  readonly findings: readonly { readonly number: number; readonly finding: Finding; readonly past: PhrasePast | null }[]
  /** Instructions that name its paragraphs and could not be applied. */
  readonly unapplied: readonly UnappliedInstruction[]
}

/** A stretch of the page: a passage to read, or unchanged ones folded away. */
export type Stretch =
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'folded'; readonly passages: readonly Passage[] }

/** Findings and unapplied instructions put beside their paragraphs; those that rest on none of them (title, agenda item, the text as a whole) stand on top. */
export function passagesOf(view: RedlineView): { readonly passages: readonly Passage[]; readonly onTop: Omit<Passage, 'correspondence'> } {
  const numbered = view.findings.map((finding, index) => ({ finding, number: index + 1, past: view.pasts.get(finding) ?? null }))
  const placed = new Set<number>()
  const passages = view.correspondences.map((correspondence) => {
    const findings = numbered.filter(({ finding, number }) => !placed.has(number) && restsOn(finding, correspondence))
    for (const { number } of findings) placed.add(number)
    return { correspondence, findings, unapplied: view.unapplied.filter((instruction) => names(instruction, correspondence)) }
  })
  const shown = new Set(passages.flatMap(({ unapplied }) => unapplied))
  const onTop = {
    findings: numbered.filter(({ number }) => !placed.has(number)),
    unapplied: view.unapplied.filter((one) => !shown.has(one)),
  }
  return { passages, onTop }
}

function names({ paragraphs }: UnappliedInstruction, { draft }: Correspondence): boolean {
  return draft.some(({ label }) => paragraphs.includes(label))
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
  const reads = ({ correspondence, findings, unapplied }: Passage) =>
    show === 'all'
      ? findings.length > 0 || unapplied.length > 0 || correspondence.relation !== 'unchanged' || correspondence.moved
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
