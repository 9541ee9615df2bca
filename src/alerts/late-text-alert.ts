import type { HeldComparison } from '../council/dossier.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import type { Amount } from '../language/fact.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Alert } from './alert.ts'
import { byDirection } from './changes-in-short.ts'
import { type AlertContext, draftAlert } from './draft-alert.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'

/** A draft that was compared while a text was missing which it leans on, and what it amounts to now that the text is held. */
export interface LateText {
  readonly came: readonly DocumentSymbol[]
  /** The comparisons as told, and as they are now, the gravest first. */
  readonly before: readonly HeldComparison[]
  readonly now: readonly [HeldComparison, ...HeldComparison[]]
}

/** A correction of what was told: the draft is the same, what is known of its terms is not. */
export function lateTextAlert(late: LateText, context: AlertContext): Alert {
  const [worst, ...alsoAgainst] = late.now
  const draft = draftAlert(worst, context, { alsoAgainst, said: [whatChanged(late)] })
  const severityOf = ([first]: readonly HeldComparison[]) => first?.verdict.severity ?? 'none'
  const said: Sentence = { kind: 'came-to-hand', texts: late.came.map(citedAs), before: severityOf(late.before), now: severityOf(late.now) }
  return {
    ...draft,
    ...told({ ...draft.parts, headline: { kind: 'about', subject: subjectOf(context.mandates, context.dossier.title), said } }),
    key: `compared-again:${context.dossier.key}:${worst.id}:${late.came.join(' ')}`,
  }
}

/** `80/3, which had not been at hand, is read now. ... Before: medium, 2 weakened. Now: no weakening found.` */
export function whatChanged({ came, before, now }: LateText): Sentence {
  const kept = Math.max(0, carried(now) - carried(before))
  return { kind: 'read-now', texts: came.map(citedAs), kept, before: amountOf(before), now: amountOf(now) }
}

/** True where something that was told is otherwise now, or another prior text was compared; a doubt that is gone is no news by itself. */
export function changesWhatWasTold({ before, now }: LateText): boolean {
  return (
    before.length < now.length ||
    JSON.stringify(amountOf(before)) !== JSON.stringify(amountOf(now)) ||
    findingsOf(before) !== findingsOf(now)
  )
}

const carried = (comparisons: readonly HeldComparison[]): number =>
  comparisons.flatMap(({ correspondences }) => correspondences).filter(({ carriedBy }) => carriedBy.length > 0).length

function amountOf(comparisons: readonly HeldComparison[]): Amount {
  const { weakened, restored } = byDirection(comparisons.flatMap(({ findings }) => findings))
  return { severity: comparisons[0]?.verdict.severity ?? 'none', weakened: weakened.length, stronger: restored.length }
}

function findingsOf(comparisons: readonly HeldComparison[]): string {
  const findings = comparisons.flatMap(({ id, findings: found }) =>
    found.map((finding) => [id, finding.rule, finding.prior, finding.draft]),
  )
  return JSON.stringify(findings)
}
