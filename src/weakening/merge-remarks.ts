import { severities } from './finding.ts'
import { overlaps } from './passage.ts'
import type { Evidence, Remark } from './remark.ts'
import { rules } from './rules.ts'

const order: ReadonlyMap<string, number> = new Map(rules.map((rule, index) => [rule.id, index]))

/** Of several remarks on the same words the gravest stands, and among equals that of the rule listed first; general rules give way. */
export function mergeRemarks(remarks: readonly Remark[]): readonly Remark[] {
  const byWeight = remarks.toSorted((a, b) => weightOf(a) - weightOf(b) || orderOf(a) - orderOf(b))
  const kept: Remark[] = []
  for (const remark of [...byWeight.filter(({ rule }) => !rule.general), ...byWeight.filter(({ rule }) => rule.general)]) {
    if (!kept.some((other) => standsFor(other, remark))) kept.push(remark)
  }
  return kept
}

const weightOf = ({ severity }: Remark): number => severities.indexOf(severity)
const orderOf = ({ rule }: Remark): number => order.get(rule.id) ?? 0

/** True where a remark that is kept leaves nothing to say for another. */
function standsFor(kept: Remark, remark: Remark): boolean {
  const givesWay = remark.rule.general && !kept.rule.general
  const mayStand = givesWay ? weightOf(kept) <= weightOf(remark) : kept.direction === remark.direction
  return mayStand && kept.evidence.some((one) => remark.evidence.some((other) => isSamePlace(one, other)))
}

const isSamePlace = (a: Evidence, b: Evidence): boolean => a.side === b.side && a.paragraph === b.paragraph && overlaps(a.span, b.span)
