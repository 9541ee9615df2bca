import { nameOfText } from '../council/composition.ts'
import type { Dossier, HeldComparison, HeldText } from '../council/dossier.ts'
import { endsMandate } from '../council/term.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert } from './alert.ts'
import { sourceLinks } from './links.ts'
import { findingsAgainst, parentByParent, priorNames, redlineLinks, shownAgainst } from './several-parents.ts'
import { subjectOf } from './subject.ts'
import { doubtsOf, doubtsOfText } from './uncertainty.ts'
import { whatHappens } from './what-happens.ts'
import { whereLine } from './where.ts'

/** What every alert needs besides its facts. */
export interface AlertContext {
  readonly dossier: Pick<Dossier, 'key' | 'title'>
  /** Those that the dossier concerns; empty where none is known. */
  readonly mandates: readonly Mandate[]
  /** Days until the Council acts, as `daysUntilAction` words them; null where action is over or nothing is known of it. */
  readonly action: string | null
  readonly publicUrl: string
  readonly at: Date
}

/** What else there is to say of a compared draft. */
export interface DraftNotes {
  /** The comparisons with its other parents: a merger has several. */
  readonly alsoAgainst?: readonly HeldComparison[]
  /** Sentences beside the comparison: rival texts, an earlier unofficial text. */
  readonly said?: readonly string[]
}

/** A draft compared with the prior text of its mandate, the gravest first. A renewal that changes nothing of substance is one quiet line. */
export function draftAlert(comparison: HeldComparison, context: AlertContext, { alsoAgainst = [], said = [] }: DraftNotes = {}): Alert {
  const { draft, verdict } = comparison
  const all = [comparison, ...alsoAgainst] as const
  const quiet = verdict.severity === 'none' && all.every((one) => one.verdict.rollover)
  return {
    ...common(context),
    key: `draft-assessed:${context.dossier.key}:${comparison.id}`,
    kind: 'draft-assessed',
    severity: verdict.severity,
    headline: draftHeadline(all, context),
    documents: quiet ? null : `${nameOf(draft)} against ${priorNames(all)}`,
    body: [parentByParent(all, context.mandates), ...said].filter(Boolean).join(' '),
    ...(quiet ? { changes: [], more: { weakened: 0, strengthened: 0 } } : shownAgainst(all)),
    doubts: doubtsOf(...all),
    where: quiet ? null : whereLine(draft.resolution, context.action),
    links: [...redlineLinks(all, context.publicUrl), ...sourceLinks(draft)],
  }
}

/** A draft of a known mandate whose prior text is not held: no verdict, and said so; that it would end the mandate needs none. `reason` is a sentence. */
export function uncomparedDraftAlert(draft: HeldText, reason: string, context: AlertContext): Alert {
  const ends = endsMandate(draft.resolution)
  return {
    ...common(context),
    key: `draft-uncompared:${context.dossier.key}:${draft.id}`,
    kind: ends ? 'would-end' : 'draft-assessed',
    severity: ends ? 'critical' : 'medium',
    headline: `${subjectOf(context.mandates, context.dossier.title)}: ${ends ? 'a draft would end the mandate' : 'a draft is tabled, not compared yet'}`,
    documents: nameOf(draft),
    body: reason,
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: doubtsOfText(draft),
    where: whereLine(draft.resolution, context.action),
    links: sourceLinks(draft),
  }
}

/** What is alike in all alerts of a dossier. */
export function common({ dossier, mandates, at }: AlertContext) {
  return { dossier: dossier.key, mandates: mandates.map(({ slug }) => slug), at }
}

/** The symbol, or words for a text without one. */
export const nameOf = nameOfText

function draftHeadline(comparisons: readonly [HeldComparison, ...HeldComparison[]], { mandates, dossier }: AlertContext): string {
  const subject = subjectOf(mandates, dossier.title)
  const findings = findingsAgainst(comparisons).map(({ finding }) => finding)
  const worst = findings.find(({ direction }) => direction === 'weakens')
  if (worst) return whatHappens(subject, worst)
  if (findings.length > 0) return `${subject}: no weakening found, ${findings.length} stronger`
  const [{ draft, verdict }] = comparisons
  const summary = `${verdict.summary.charAt(0).toLowerCase()}${verdict.summary.slice(1)}`
  return verdict.rollover ? `${subject}: ${nameOf(draft)} ${summary}` : `${subject}: ${summary}`
}
