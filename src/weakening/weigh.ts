import type { Comparison } from '../comparison/comparison.ts'
import type { Change } from './change.ts'
import { type Assessment, type Category, type Direction, type Finding, severities } from './finding.ts'
import { overlaps } from './passage.ts'
import { type Evidence, type Remark, remarkOf } from './remark.ts'
import { concerns, type Rule } from './rule.ts'
import { rules } from './rules.ts'
import { type Texts, textsOf } from './texts.ts'
import { verdictOf } from './verdict.ts'
import type { WeighOptions } from './weigh-options.ts'

/**
 * What a draft weakens and strengthens against the prior text: findings in order of harm, and what they amount to.
 * Throws ZodError where a rule's own options do not fit; check them with `ruleOptionProblems` where they enter.
 */
export function weigh(comparison: Comparison, options: WeighOptions = {}): Assessment {
  const texts = textsOf(comparison)
  const asked = rules.filter((rule) => !options.rules?.[rule.id]?.off)
  const remarks = [...remarksOf(asked, texts, 'weakens', options), ...remarksOf(asked, texts.turnedRound(), 'strengthens', options)]
  const findings = merged(remarks)
    .map((remark) => overridden(remark.finding, options))
    .toSorted(worstFirst)
  return { findings, verdict: verdictOf(texts, findings) }
}

function remarksOf(asked: readonly Rule[], texts: Texts, direction: Direction, options: WeighOptions): Remark[] {
  const own = (rule: Rule): unknown => options.rules?.[rule.id]?.options
  const ofDocuments = asked
    .filter((rule) => rule.kind === 'document')
    .flatMap((rule) => Array.from(rule.bind(own(rule))(texts), (seen) => remarkOf(rule, direction, seen, undefined)))
  const ofChanges = asked.filter((rule) => rule.kind === 'change').map((rule) => ({ rule, check: rule.bind(own(rule)) }))
  const remarks: Remark[] = []
  for (const change of texts.changes) {
    if (goesOnUnsaid(change, texts, direction)) continue
    for (const { rule, check } of ofChanges) {
      if (!concerns(rule, change)) continue
      for (const seen of check(change, texts)) remarks.push(remarkOf(rule, direction, seen, change))
    }
  }
  return [...ofDocuments, ...remarks]
}

/** What a short renewal leaves out is neither withdrawn nor taken back; what a text between two renewals leaves out about the mandate goes on. */
function goesOnUnsaid(change: Change, texts: Texts, direction: Direction): boolean {
  if (texts.isShortRenewal) return change.kind === (direction === 'weakens' ? 'removed' : 'added')
  return change.kind === 'removed' && ofTheMandate.test(change.prior.folded) && texts.isBetweenRenewals
}

const ofTheMandate =
  /\b(?:special rapporteurs?|independent experts?|mandate(?:[- ]holders?)?|working group|commission (?:of|on)|fact-finding mission|mechanism|thematic procedure)\b/

/** Of several remarks on the same words the gravest stands, and among equals that of the rule listed first; general rules give way. */
function merged(remarks: readonly Remark[]): readonly Remark[] {
  const order = new Map(rules.map((rule, index) => [rule.id, index]))
  const byWeight = remarks.toSorted(
    (a, b) =>
      severities.indexOf(a.finding.severity) - severities.indexOf(b.finding.severity) ||
      (order.get(a.finding.rule) ?? 0) - (order.get(b.finding.rule) ?? 0),
  )
  const kept: Remark[] = []
  for (const remark of [...byWeight.filter(({ general }) => !general), ...byWeight.filter(({ general }) => general)]) {
    const same = kept.some(
      (other) => (remark.general ? isAsGrave(other, remark) : isSameDirection(other, remark)) && restOnSameWords(other, remark),
    )
    if (!same) kept.push(remark)
  }
  return kept
}

const isSameDirection = (a: Remark, b: Remark): boolean => a.finding.direction === b.finding.direction
const isAsGrave = (a: Remark, b: Remark): boolean => severities.indexOf(a.finding.severity) <= severities.indexOf(b.finding.severity)

const restOnSameWords = (a: Remark, b: Remark): boolean => a.evidence.some((one) => b.evidence.some((other) => isSamePlace(one, other)))

function isSamePlace(a: Evidence, b: Evidence): boolean {
  return a.side === b.side && a.paragraph === b.paragraph && overlaps(a.span, b.span)
}

function overridden(finding: Finding, options: WeighOptions): Finding {
  const severity = options.rules?.[finding.rule]?.severity ?? options.categories?.[finding.category]?.severity
  return severity ? { ...finding, severity } : finding
}

/** Among findings of one severity: what touches the mandate's life and powers before what touches its tone. Our judgement. */
const byHarm: readonly Category[] = [
  'non-renewal',
  'mechanism-downgrade',
  'scope-shift',
  'accountability-to-assistance',
  'term-shortened',
  'procedural-attack',
  'task-deleted',
  'access-removed',
  'expert-control',
  'reporting-reduced',
  'consent-gate',
  'national-law-subordination',
  'resources-limited',
  'hedge-added',
  'law-reference-dropped',
  'actor-dropped',
  'verb-downgrade',
  'condemnation-softened',
  'particularities-language',
  'sovereignty-language',
  'cooperation-formula',
  'politicisation-language',
]

function worstFirst(a: Finding, b: Finding): number {
  return (
    Number(a.direction === 'strengthens') - Number(b.direction === 'strengthens') ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    byHarm.indexOf(a.category) - byHarm.indexOf(b.category)
  )
}
