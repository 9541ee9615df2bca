import type { Comparison } from '../comparison/comparison.ts'
import { type AskedRules, askedRules } from './asked-rules.ts'
import type { Change } from './change.ts'
import { type Assessment, type Category, type Direction, type Finding, severities } from './finding.ts'
import { aHolder } from './lexicon/roles.ts'
import { mergeRemarks } from './merge-remarks.ts'
import { findingOf, type Remark, remarkOf } from './remark.ts'
import type { Observation, Rule } from './rule.ts'
import { type Texts, textsOf } from './texts.ts'
import { verdictOf } from './verdict.ts'
import type { WeighOptions } from './weigh-options.ts'

const plain: WeighOptions = {}
const asDeclared = askedRules(plain)

/**
 * What a draft weakens and strengthens against the prior text: findings in order of harm, and what they amount to.
 * Throws ZodError where a rule's own options do not fit.
 */
export function weigh(comparison: Comparison, options: WeighOptions = plain): Assessment {
  const texts = textsOf(comparison)
  const asked = options === plain ? asDeclared : askedRules(options)
  const remarks = [...remarksOf(asked, texts, 'weakens'), ...remarksOf(asked, texts.turnedRound(), 'strengthens')]
  const findings = mergeRemarks(remarks)
    .map((remark) => overridden(findingOf(remark), options))
    .toSorted(worstFirst)
  return { findings, verdict: verdictOf(texts, findings) }
}

function remarksOf({ ofDocuments, ofChanges, index }: AskedRules, texts: Texts, direction: Direction): Remark[] {
  const remarks: Remark[] = []
  for (const { rule, check } of ofDocuments) {
    for (const observation of check(texts)) remarks.push(remarkOf(rule, direction, observation, undefined))
  }
  for (const change of texts.changes) {
    if (goesOnUnsaid(change, texts, direction)) continue
    for (const rule of index.askedAbout(change)) {
      for (const observation of ofChanges.get(rule)?.(change, texts) ?? []) {
        if (direction === 'weakens' || !isSmallGain(rule, observation, change)) remarks.push(remarkOf(rule, direction, observation, change))
      }
    }
  }
  return remarks
}

/**
 * A new request that binds no State to protect somebody is nothing to praise for being new; what it asks, other rules read. New work of a
 * mandate holder is a task like others. The change is told from the other end: what is new stands as the prior text.
 */
const isSmallGain = ({ general }: Rule, { reason }: Observation, { prior }: Change): boolean =>
  general === true && reason === 'asks-no-state' && !asksHolder.test(prior.folded)

const asksHolder = new RegExp(
  `^(?:(?:also|further) )?(?:requests|invites|encourages|calls upon|decides that) (?:the |all )?(?:[a-z]+ ){0,2}?${aHolder}\\b`,
)

/** What a short renewal leaves out is neither withdrawn nor taken back; what a text between two renewals leaves out about the mandate goes on. */
function goesOnUnsaid(change: Change, texts: Texts, direction: Direction): boolean {
  if (texts.isShortRenewal) return change.kind === (direction === 'weakens' ? 'removed' : 'added')
  return change.kind === 'removed' && ofTheMandate.test(change.prior.folded) && texts.isBetweenRenewals
}

const ofTheMandate =
  /\b(?:special rapporteurs?|independent experts?|mandate(?:[- ]holders?)?|working group|commission (?:of|on)|fact-finding mission|mechanism|thematic procedure)\b/

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
    byHarm.indexOf(a.category) - byHarm.indexOf(b.category) ||
    Number(isOfRecitals(a)) - Number(isOfRecitals(b))
  )
}

/** What the operative part decides comes before what the preamble says. */
const isOfRecitals = ({ prior, draft }: Finding): boolean => (draft ?? prior)?.paragraph.startsWith('PP') ?? false
