import type { HeldComparison } from '../council/dossier.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import type { Alert } from './alert.ts'
import { byDirection } from './changes-in-short.ts'
import { type AlertContext, draftAlert, withoutHeadline } from './draft-alert.ts'
import { subjectOf } from './subject.ts'
import { listed } from './where.ts'

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
  const { parts, ...draft } = draftAlert(worst, context, { alsoAgainst, said: [whatChanged(late)] })
  return {
    ...draft,
    ...withoutHeadline(parts),
    key: `compared-again:${context.dossier.key}:${worst.id}:${late.came.join(' ')}`,
    headline: `${subjectOf(context.mandates, context.dossier.title)}: ${names(late)} came to hand; ${verdictIn(late)}`,
  }
}

/** `Corrected: 80/3, which had not been at hand, is read now. ... Before: medium, 2 weakened. Now: no weakening found.` */
export function whatChanged(late: LateText): string {
  const { came, before, now } = late
  const newly = carried(now) - carried(before)
  const kept =
    newly > 0
      ? ` ${newly === 1 ? 'One paragraph that is' : `${newly} paragraphs that are`} left out of the draft ${newly === 1 ? 'is' : 'are'} kept by reference.`
      : ''
  return `${names(late)}, which had not been at hand, ${came.length === 1 ? 'is' : 'are'} read now.${kept} Before: ${said(before)}. Now: ${said(now)}.`
}

/** True where something that was told is otherwise now, or another prior text was compared; a doubt that is gone is no news by itself. */
export function changesWhatWasTold({ before, now }: LateText): boolean {
  return before.length < now.length || said(before) !== said(now) || findingsOf(before) !== findingsOf(now)
}

const names = ({ came }: LateText): string => listed(came.map(citedAs))

const carried = (comparisons: readonly HeldComparison[]): number =>
  comparisons.flatMap(({ correspondences }) => correspondences).filter(({ carriedBy }) => carriedBy.length > 0).length

function said(comparisons: readonly HeldComparison[]): string {
  const severity = comparisons[0]?.verdict.severity ?? 'none'
  const { weakened, restored } = byDirection(comparisons.flatMap(({ findings }) => findings))
  const counts = [
    ...(weakened.length > 0 ? [`${weakened.length} weakened`] : []),
    ...(restored.length > 0 ? [`${restored.length} stronger`] : []),
  ]
  return [severity === 'none' ? 'no weakening found' : severity, ...counts].join(', ')
}

function verdictIn({ before, now }: LateText): string {
  const [was, is] = [before[0]?.verdict.severity ?? 'none', now[0].verdict.severity]
  if (was === is) return is === 'none' ? 'still no weakening found' : `still ${is}`
  return `${is === 'none' ? 'no weakening found' : is} now, ${was === 'none' ? 'none found' : was} before`
}

function findingsOf(comparisons: readonly HeldComparison[]): string {
  const findings = comparisons.flatMap(({ id, findings: found }) =>
    found.map((finding) => [id, finding.rule, finding.prior, finding.draft]),
  )
  return JSON.stringify(findings)
}
