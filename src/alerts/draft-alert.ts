import { nameOfText, textName } from '../council/composition.ts'
import type { ActionAhead } from '../council/days-until-action.ts'
import type { Dossier, HeldComparison, HeldText } from '../council/dossier.ts'
import { endsMandate } from '../council/term.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Alert } from './alert.ts'
import type { HeadlineParts } from './alert-parts.ts'
import { redlineLinks, sourceLinks } from './links.ts'
import { summaryParts } from './renewal-told.ts'
import { findingsAgainst, parentByParent, shownAgainst } from './several-parents.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'
import { doubtsOf, doubtsOfText } from './uncertainty.ts'
import { weakerHeadline } from './weaker-headline.ts'
import { whereOf } from './where.ts'

/** What every alert needs besides its facts. */
export interface AlertContext {
  readonly dossier: Pick<Dossier, 'key' | 'title'>
  /** Those that the dossier concerns; empty where none is known. */
  readonly mandates: readonly Mandate[]
  /** Null where action is over or nothing is known of it. */
  readonly action: ActionAhead | null
  readonly publicUrl: string
  readonly at: Date
}

/** What else there is to say of a compared draft. */
export interface DraftNotes {
  /** The comparisons with its other parents: a merger has several. */
  readonly alsoAgainst?: readonly HeldComparison[]
  /** What stands beside the comparison: rival texts, an earlier unofficial text. */
  readonly said?: readonly Sentence[]
}

/** A draft compared with the prior text of its mandate, the gravest first. A renewal that changes nothing of substance is one quiet line. */
export function draftAlert(comparison: HeldComparison, context: AlertContext, { alsoAgainst = [], said = [] }: DraftNotes = {}): Alert {
  const { draft, verdict } = comparison
  const all = [comparison, ...alsoAgainst] as const
  const headline = headlineOf(all, context)
  const quiet = verdict.severity === 'none' && all.every((one) => one.verdict.rollover)
  return {
    ...common(context),
    key: `draft-assessed:${context.dossier.key}:${comparison.id}`,
    kind: 'draft-assessed',
    severity: verdict.severity,
    ...told({
      headline,
      body: [...parentByParent(all, context.mandates), ...said],
      doubts: doubtsOf(...all),
      ...(quiet
        ? {}
        : {
            documents: { kind: 'against', draft: textName(draft), others: all.map(({ prior }) => textName(prior)) },
            where: whereOf(draft.resolution, context.action),
          }),
    }),
    ...(quiet ? { changes: [], more: { weakened: 0, strengthened: 0 } } : shownAgainst(all)),
    links: [...redlineLinks(all, context.publicUrl), ...sourceLinks(draft)],
  }
}

/** A draft of a known mandate whose prior text is not held: no verdict, and said so; that it would end the mandate needs none. */
export function uncomparedDraftAlert(draft: HeldText, reason: Sentence, context: AlertContext): Alert {
  const ends = endsMandate(draft.resolution)
  return {
    ...common(context),
    key: `draft-uncompared:${context.dossier.key}:${draft.id}`,
    kind: ends ? 'would-end' : 'draft-assessed',
    severity: ends ? 'critical' : 'medium',
    ...told({
      headline: { kind: 'uncompared', subject: subjectOf(context.mandates, context.dossier.title), ends },
      documents: { kind: 'one', draft: textName(draft), others: [] },
      body: [reason],
      doubts: doubtsOfText(draft),
      where: whereOf(draft.resolution, context.action),
    }),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    links: sourceLinks(draft),
  }
}

/** What is alike in all alerts of a dossier. */
export function common({ dossier, mandates, at }: AlertContext) {
  return { dossier: dossier.key, mandates: mandates.map(({ slug }) => slug), at }
}

/** The symbol, or words for a text without one. */
export const nameOf = nameOfText

function headlineOf(comparisons: readonly [HeldComparison, ...HeldComparison[]], { mandates, dossier }: AlertContext): HeadlineParts {
  const subject = subjectOf(mandates, dossier.title)
  const findings = findingsAgainst(comparisons).map(({ finding }) => finding)
  const worst = findings.find(({ direction }) => direction === 'weakens')
  if (worst) return weakerHeadline(subject, worst)
  if (findings.length > 0) return { kind: 'only-stronger', subject, count: findings.length }
  const [{ draft, verdict }] = comparisons
  return summaryParts(subject, textName(draft), verdict) ?? { kind: 'about', subject, said: recordedSummary(comparisons[0]) }
}

/** A verdict that is no headline of its own: of a merger, or of an earlier version, which recorded it in English alone. */
function recordedSummary(comparison: HeldComparison): Sentence {
  const { severity, told: facts } = comparison.verdict
  const words = summaryOf(comparison)
  return facts ? { kind: 'summary', severity, words, told: facts } : { kind: 'as-it-came', words }
}

/** What a comparison without findings says, after the name of the mandate. */
function summaryOf({ draft, verdict }: HeldComparison): string {
  const summary = `${verdict.summary.charAt(0).toLowerCase()}${verdict.summary.slice(1)}`
  return verdict.rollover ? `${nameOf(draft)} ${summary}` : summary
}
