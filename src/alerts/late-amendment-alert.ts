import { shortTextName } from '../council/composition.ts'
import type { HeldComparison } from '../council/dossier.ts'
import type { Sentence } from '../language/sentence.ts'
import type { Alert, AlertSeverity } from './alert.ts'
import { amendmentSeverity } from './amendment-alert.ts'
import { type AlertContext, draftAlert } from './draft-alert.ts'
import { worse } from './severity-order.ts'
import { subjectOf } from './subject.ts'
import { told } from './told.ts'

/** A draft as amended against the prior texts, the gravest first, beside what the draft itself amounts to. */
export interface LateAmendment {
  readonly worst: HeldComparison
  readonly alsoAgainst: readonly HeldComparison[]
  readonly asTabled: AlertSeverity
}

/** What an amendment would make of the draft against a prior text that had not been at hand. */
export function lateAmendmentAlert({ worst, alsoAgainst, asTabled }: LateAmendment, context: AlertContext): Alert {
  const { severity } = worst.verdict
  const moved: Sentence = { kind: 'verdict-moved', how: 'late', before: asTabled, now: severity }
  const said: Sentence = { kind: 'would-be', text: shortTextName(worst.draft), before: asTabled, now: severity }
  const draft = draftAlert(worst, context, { alsoAgainst, said: [moved] })
  return {
    ...draft,
    ...told({ ...draft.parts, headline: { kind: 'about', subject: subjectOf(context.mandates, context.dossier.title), said } }),
    key: `amendment-compared:${context.dossier.key}:${worst.id}`,
    kind: 'amendment-tabled',
    severity: worse(amendmentSeverity, severity),
  }
}
