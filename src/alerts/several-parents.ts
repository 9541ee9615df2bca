import { shortTextName } from '../council/composition.ts'
import type { HeldComparison } from '../council/dossier.ts'
import { english } from '../language/english/words.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { type Finding, severities } from '../weakening/finding.ts'
import type { Alert, QuotedChange } from './alert.ts'
import { placePartsOf } from './place.ts'
import { quotedChange, shownChanges } from './quoted-changes.ts'
import { placeIn } from './worded.ts'

/** A finding with the comparisons that come to it: two parents of a merger may say the same. */
export interface SharedFinding {
  readonly finding: Finding
  readonly against: readonly HeldComparison[]
}

/** The findings of a text against all its parents, worst first; what several come to is there once. */
export function findingsAgainst(comparisons: readonly HeldComparison[]): readonly SharedFinding[] {
  const shared: { finding: Finding; against: HeldComparison[] }[] = []
  for (const comparison of comparisons) {
    for (const finding of comparison.findings) {
      const same = shared.find((known) => !known.against.includes(comparison) && saysTheSame(known.finding, finding))
      if (same) same.against.push(comparison)
      else shared.push({ finding, against: [comparison] })
    }
  }
  return comparisons.length < 2 ? shared : shared.toSorted((one, other) => rank(one.finding) - rank(other.finding))
}

function rank({ direction, severity }: Finding): number {
  return (direction === 'weakens' ? 0 : severities.length) + severities.indexOf(severity)
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return (
    one.rule === other.rule &&
    one.direction === other.direction &&
    one.draft !== null &&
    one.draft.paragraph === other.draft?.paragraph &&
    one.draft.quote === other.draft.quote
  )
}

/** The worst changes against the parents, each with the name of its parent where there are several. */
export function shownAgainst(comparisons: readonly HeldComparison[], most?: number): Pick<Alert, 'changes' | 'more'> {
  const shared = findingsAgainst(comparisons)
  const shown = shownChanges(
    shared.map(({ finding }) => finding),
    most,
  )
  if (comparisons.length < 2) return shown
  const first = shown.changes.some(({ direction }) => direction === 'weakens') ? 'weakens' : 'strengthens'
  const named = shared.filter(({ finding }) => finding.direction === first).slice(0, shown.changes.length)
  return { ...shown, changes: named.map(({ finding, against }) => placedAgainst(finding, against)) }
}

/** A change whose place says which text it is measured by: `Against 87/9 · Term, paragraph 1`. */
export function placedAgainst(finding: Finding, against: readonly HeldComparison[]): QuotedChange {
  const placed = { ...placePartsOf(finding), against: against.map(({ prior }) => shortTextName(prior)) }
  return { ...quotedChange(finding), place: placeIn(placed, english), placed }
}

/** What was found against each parent; nothing where there is one. */
export function parentByParent(comparisons: readonly HeldComparison[], mandates: readonly Mandate[]): readonly Sentence[] {
  if (comparisons.length < 2) return []
  return comparisons.map(({ prior, findings }) => {
    const { weakened, strengthened } = shownChanges(findings, 0).more
    const { symbol } = prior
    const of = mandates.filter(({ lineage }) => symbol !== null && lineage.includes(symbol)).map(({ shortName }) => shortName)
    return { kind: 'tally', of, text: shortTextName(prior), weakened, stronger: strengthened }
  })
}
