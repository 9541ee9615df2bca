import type { Span } from '../text/span.ts'
import { type Change, counterpart, keptShare, type Side } from './change.ts'
import { englishTerms } from './english-terms.ts'
import { type Citation, type Direction, type Finding, type Severity, severities } from './finding.ts'
import { explanationOf, inOrder } from './finding-words.ts'
import { type Passage, paragraphAt } from './passage.ts'
import { type PlacedCitation, quotation } from './quotation.ts'
import type { Observation, Rule } from './rule.ts'
import type { Told } from './told.ts'

/** An observation on its way to a finding: with its severity and with the place of its evidence. */
export interface Remark {
  readonly rule: Rule
  readonly direction: Direction
  readonly severity: Severity
  /** As the rule saw it, as is `change`: turned round where the direction is `strengthens`. */
  readonly observation: Observation
  /** Undefined where the rule looks at both texts whole. */
  readonly change: Change | undefined
  /** What the rule itself pointed at, by side; two remarks that point at the same words speak of one change. */
  readonly evidence: readonly Evidence[]
}

export interface Evidence {
  readonly side: Side
  readonly paragraph: string
  /** Within the paragraph. */
  readonly span: Span
}

export function remarkOf(rule: Rule, direction: Direction, observation: Observation, change: Change | undefined): Remark {
  const evidence = (['prior', 'draft'] as const).flatMap((side) => evidenceOf(observation, side, direction, change))
  return { rule, direction, severity: severityOf(rule, observation, change), observation, change, evidence }
}

/** What a remark says, with both quotations: worded for those alone that stand. */
export function findingOf({ rule, direction, severity, observation, change }: Remark): Finding {
  const prior = citationOf(observation, 'prior', change)
  const draft = citationOf(observation, 'draft', change)
  const told = toldOf(direction, observation)
  return {
    category: rule.category,
    rule: rule.id,
    direction,
    severity,
    prior: direction === 'weakens' ? prior : draft,
    draft: direction === 'weakens' ? draft : prior,
    explanation: explanationOf(rule.messages[observation.message]?.[direction] ?? rule.summary, told, englishTerms),
    told,
  }
}

export function stepsDown(severity: Severity, steps: number): Severity {
  return severities[Math.min(severities.length - 1, severities.indexOf(severity) + steps)] ?? 'low'
}

function severityOf(rule: Rule, observation: Observation, change: Change | undefined): Severity {
  const stated = observation.severity ?? rule.severity
  const inPreamble = change?.part === 'preambular' && !observation.exact
  const inRewriting = stated === 'medium' && change !== undefined && isRewritten(change) && !observation.exact
  return stepsDown(stated, (inPreamble || inRewriting ? 1 : 0) + (observation.saving ? 1 : 0))
}

/** Where so little of a paragraph stands, single words say little of what became of it. Our judgement, tried on the real pairs. */
const leastKept = 0.35
const isRewritten = (change: Change): boolean => change.kind === 'edited' && keptShare(change) < leastKept

function citationOf(observation: Observation, side: Side, change: Change | undefined): Citation | null {
  const pointed = observation[side]
  if (pointed === null) return null
  if (pointed !== undefined && isCitation(pointed)) return { paragraph: pointed.paragraph, quote: pointed.quote }
  if (!change || change[side].paragraphs.length === 0) return null
  if (pointed) return quotation(change[side], pointed)
  const opposite = observation[side === 'prior' ? 'draft' : 'prior']
  if (!opposite || isCitation(opposite)) return null
  return quotation(change[side], counterpart(change, side === 'prior' ? 'draft' : 'prior', opposite))
}

const isCitation = (pointed: Span | PlacedCitation): pointed is PlacedCitation => 'quote' in pointed

function evidenceOf(observation: Observation, side: Side, direction: Direction, change: Change | undefined): Evidence[] {
  const pointed = observation[side]
  const seenFrom: Side = direction === 'weakens' ? side : side === 'prior' ? 'draft' : 'prior'
  if (!pointed) return []
  if (isCitation(pointed)) return [{ side: seenFrom, paragraph: pointed.paragraph, span: pointed.span }]
  if (!change) return []
  const isWhole = change.kind !== 'edited'
  return inParagraph(change[side], isWhole ? { start: 0, end: change[side].text.length } : pointed, seenFrom)
}

function inParagraph(passage: Passage, span: Span, side: Side): Evidence[] {
  const paragraph = paragraphAt(passage, span.start)
  if (!paragraph) return []
  const start = passage.starts[passage.paragraphs.indexOf(paragraph)] ?? 0
  return [{ side, paragraph: paragraph.label, span: { start: span.start - start, end: span.end - start } }]
}

/** What is said of an observation; a strengthening weighs nothing less for a reason. */
function toldOf(direction: Direction, { message, data = {}, reason, saving }: Observation): Told {
  return {
    message,
    data: inOrder(data, direction),
    ...(reason && direction === 'weakens' && { reason }),
    ...(saving && { saving }),
  }
}
