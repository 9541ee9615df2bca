import { type Category, categories, type Finding, type Severity, severities } from '../weakening/finding.ts'
import type { Departure, Passage } from './redline-view.ts'

export type Layout = 'inline' | 'side'
export type Show = 'all' | 'weakened' | 'stronger'

/** What the reader chose; everything that is not known counts as the first. */
export interface Choice {
  readonly layout: Layout
  readonly show: Show
  /** Findings of this severity and above; null for all. */
  readonly severity: Severity | null
  readonly category: Category | null
}

export const everything: Choice = { layout: 'inline', show: 'all', severity: null, category: null }

/** What the reader chose in the address. */
export function choiceOf(query: Readonly<Record<string, string>>): Choice {
  return {
    layout: query.view === 'side' ? 'side' : 'inline',
    show: query.show === 'weakened' ? 'weakened' : query.show === 'stronger' ? 'stronger' : 'all',
    severity: severities.find((severity) => severity === query.severity) ?? null,
    category: categories.find((category) => category === query.category) ?? null,
  }
}

/** A choice as a query; what is usual is left out. */
export function queryOf({ layout, show, severity, category }: Choice): string {
  return new URLSearchParams({
    ...(show === 'all' ? {} : { show }),
    ...(severity && { severity }),
    ...(category && { category }),
    ...(layout === 'inline' ? {} : { view: layout }),
  }).toString()
}

/** True where the reader asked for some findings only. */
export function isFiltered({ show, severity, category }: Choice): boolean {
  return show !== 'all' || severity !== null || category !== null
}

export function fits(finding: Finding, { show, severity, category }: Choice): boolean {
  if (show === 'weakened' && finding.direction !== 'weakens') return false
  if (show === 'stronger' && finding.direction !== 'strengthens') return false
  if (severity && severities.indexOf(finding.severity) > severities.indexOf(severity)) return false
  return category === null || finding.category === category
}

/** A stretch of the page: a passage to read, the place that one left, or quiet ones folded away. */
export type Stretch = Passage | Departure | { readonly kind: 'folded'; readonly passages: readonly Passage[] }

const shortestFold = 2

/** Unchanged stretches of two or more paragraphs fold; with a filter, everything without a finding that fits it. */
export function stretches(pieces: readonly (Passage | Departure)[], choice: Choice): readonly Stretch[] {
  const filtered = isFiltered(choice)
  const reads = ({ correspondence, findings, unapplied }: Passage) =>
    filtered
      ? findings.some(({ finding }) => fits(finding, choice))
      : findings.length > 0 || unapplied.length > 0 || correspondence.relation !== 'unchanged' || correspondence.moved
  const result: Stretch[] = []
  let quiet: Passage[] = []
  const flush = () => {
    if (quiet.length >= shortestFold) result.push({ kind: 'folded', passages: quiet })
    else result.push(...quiet)
    quiet = []
  }
  for (const piece of pieces) {
    if (piece.kind === 'departure') {
      if (filtered) continue
      flush()
      result.push(piece)
    } else if (reads(piece)) {
      flush()
      result.push(piece)
    } else quiet.push(piece)
  }
  flush()
  return result
}
