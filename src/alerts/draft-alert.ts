import { nameOfText } from '../council/composition.ts'
import type { Dossier, HeldComparison, HeldText } from '../council/dossier.ts'
import { endsMandate } from '../council/term.ts'
import { english } from '../language/english.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert } from './alert.ts'
import type { HeadlineParts } from './alert-parts.ts'
import { sourceLinks } from './links.ts'
import { summaryParts } from './renewal-told.ts'
import { findingsAgainst, parentByParent, priorNames, redlineLinks, shownAgainst } from './several-parents.ts'
import { subjectOf } from './subject.ts'
import { doubtsOf, doubtsOfText } from './uncertainty.ts'
import { weakerHeadline } from './weaker-headline.ts'
import { whereLine, wherePartsOf } from './where.ts'
import { headlineIn } from './worded.ts'

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
  const told = headlineParts(all, context)
  const quiet = verdict.severity === 'none' && all.every((one) => one.verdict.rollover)
  return {
    ...common(context),
    key: `draft-assessed:${context.dossier.key}:${comparison.id}`,
    kind: 'draft-assessed',
    severity: verdict.severity,
    headline: told
      ? headlineIn(told, english, summaryOf(comparison))
      : `${subjectOf(context.mandates, context.dossier.title)}: ${summaryOf(comparison)}`,
    documents: quiet ? null : `${nameOf(draft)} against ${priorNames(all)}`,
    body: [parentByParent(all, context.mandates), ...said].filter(Boolean).join(' '),
    ...(quiet ? { changes: [], more: { weakened: 0, strengthened: 0 } } : shownAgainst(all)),
    doubts: doubtsOf(...all),
    where: quiet ? null : whereLine(draft.resolution, context.action),
    links: [...redlineLinks(all, context.publicUrl), ...sourceLinks(draft)],
    parts: {
      ...(told && { headline: told }),
      ...(quiet
        ? {}
        : {
            documents: { kind: 'against', draft: nameOf(draft), others: all.map(({ prior }) => nameOf(prior)) },
            where: wherePartsOf(draft.resolution, context.action),
          }),
    },
  }
}

/** A draft of a known mandate whose prior text is not held: no verdict, and said so; that it would end the mandate needs none. `reason` is a sentence. */
export function uncomparedDraftAlert(draft: HeldText, reason: string, context: AlertContext): Alert {
  const ends = endsMandate(draft.resolution)
  const told: HeadlineParts = { kind: 'uncompared', subject: subjectOf(context.mandates, context.dossier.title), ends }
  return {
    ...common(context),
    key: `draft-uncompared:${context.dossier.key}:${draft.id}`,
    kind: ends ? 'would-end' : 'draft-assessed',
    severity: ends ? 'critical' : 'medium',
    headline: headlineIn(told, english),
    documents: nameOf(draft),
    body: reason,
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: doubtsOfText(draft),
    where: whereLine(draft.resolution, context.action),
    links: sourceLinks(draft),
    parts: { headline: told, where: wherePartsOf(draft.resolution, context.action) },
  }
}

/** What is alike in all alerts of a dossier. */
export function common({ dossier, mandates, at }: AlertContext) {
  return { dossier: dossier.key, mandates: mandates.map(({ slug }) => slug), at }
}

/** The symbol, or words for a text without one. */
export const nameOf = nameOfText

function headlineParts(
  comparisons: readonly [HeldComparison, ...HeldComparison[]],
  { mandates, dossier }: AlertContext,
): HeadlineParts | undefined {
  const subject = subjectOf(mandates, dossier.title)
  const findings = findingsAgainst(comparisons).map(({ finding }) => finding)
  const worst = findings.find(({ direction }) => direction === 'weakens')
  if (worst) return weakerHeadline(subject, worst)
  if (findings.length > 0) return { kind: 'only-stronger', subject, count: findings.length }
  const [{ draft, verdict }] = comparisons
  return summaryParts(subject, nameOf(draft), verdict)
}

/** What a comparison without findings says, after the name of the mandate. */
function summaryOf({ draft, verdict }: HeldComparison): string {
  const summary = `${verdict.summary.charAt(0).toLowerCase()}${verdict.summary.slice(1)}`
  return verdict.rollover ? `${nameOf(draft)} ${summary}` : summary
}

/** The facts of an alert whose headline is another, which is told in English. */
export function withoutHeadline({ headline: _, ...parts }: NonNullable<Alert['parts']> = {}): Pick<Alert, 'parts'> {
  return { parts }
}
