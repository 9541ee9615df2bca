import { shortNameOfText } from '../council/composition.ts'
import type { HeldComparison } from '../council/dossier.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import { amendmentSeverity } from './amendment-alert.ts'
import { type AlertContext, draftAlert, withoutHeadline } from './draft-alert.ts'
import { worse } from './severity-order.ts'
import { subjectOf } from './subject.ts'

/** A draft as amended against the prior texts, the gravest first, beside what the draft itself amounts to. */
export interface LateAmendment {
  readonly worst: HeldComparison
  readonly alsoAgainst: readonly HeldComparison[]
  readonly asTabled: AlertSeverity
}

/** What an amendment would make of the draft against a prior text that had not been at hand. */
export function lateAmendmentAlert({ worst, alsoAgainst, asTabled }: LateAmendment, context: AlertContext): Alert {
  const said = `Against the prior text, which had not been at hand: ${inWords(asTabled)} as tabled, ${inWords(worst.verdict.severity)} as amended.`
  const { parts, ...draft } = draftAlert(worst, context, { alsoAgainst, said: [said] })
  return {
    ...draft,
    ...withoutHeadline(parts),
    key: `amendment-compared:${context.dossier.key}:${worst.id}`,
    kind: 'amendment-tabled',
    severity: worse(amendmentSeverity, worst.verdict.severity),
    headline: `${subjectOf(context.mandates, context.dossier.title)}: ${shortNameOfText(worst.draft)} would be ${inWords(worst.verdict.severity)}, not ${inWords(asTabled)}`,
  }
}

const inWords = (severity: AlertSeverity): string => (severity === 'none' ? '“no weakening found”' : severity)
