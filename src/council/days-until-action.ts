import { type Day, daysBetween } from './day.ts'
import type { CouncilSession } from './session-calendar.ts'

/** When the Council acts, in days from today; `first` is 0 where action is under way. */
export interface ActionAhead {
  readonly first: number
  readonly last: number
  readonly estimated: boolean
}

/** How long until the Council acts on drafts; null when action is over. */
export function daysUntilAction({ actionDays }: CouncilSession, today: Day): ActionAhead | null {
  const first = daysBetween(today, actionDays.first)
  const last = daysBetween(today, actionDays.last)
  return last < 0 ? null : { first: Math.max(0, first), last, estimated: actionDays.estimated }
}
