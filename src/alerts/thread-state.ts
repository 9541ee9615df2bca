import type { Alert, AlertKind } from './alert.ts'

/** Alerts whose severity is that of the draft, of what became of it, or of its absence. */
const tellsVerdict: ReadonlySet<AlertKind> = new Set([
  'draft-assessed',
  'draft-revised',
  'adopted',
  'adopted-by-vote',
  'adopted-as-revised',
  'renewal-due',
  'no-draft-yet',
  'lapsed',
  'expired',
])

/** What stands in the thread and is no state of the draft: the first message goes on saying what was said before. */
const noState: ReadonlySet<AlertKind> = new Set(['still-open', 'sponsors-changed'])

const became: ReadonlySet<AlertKind> = new Set(['adopted', 'adopted-by-vote', 'adopted-as-revised', 'rejected', 'withdrawn', 'lapsed'])

/** The present severity of a dossier, by what was told of it, oldest first. */
export function verdictTold(alerts: readonly Alert[]): Alert['severity'] {
  return (alerts.findLast(({ kind }) => tellsVerdict.has(kind)) ?? alerts[0])?.severity ?? 'none'
}

export function isState({ kind }: Alert): boolean {
  return !noState.has(kind)
}

/** Whether an event is for everybody in a channel: the Council acted, or a revision weighs otherwise than what was told before. */
export function changesVerdict({ kind, severity }: Alert, verdictBefore: Alert['severity']): boolean {
  return became.has(kind) || (kind === 'draft-revised' && severity !== verdictBefore)
}
