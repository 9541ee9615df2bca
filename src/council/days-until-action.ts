import { type Day, daysBetween } from './day.ts'
import type { CouncilSession } from './session-calendar.ts'

/** How long until the Council acts on drafts: `action in 5 to 7 days (estimated)`, `action today`; null when action is over. */
export function daysUntilAction({ actionDays }: CouncilSession, today: Day): string | null {
  const first = daysBetween(today, actionDays.first)
  const last = daysBetween(today, actionDays.last)
  if (last < 0) return null
  const words = first > 0 ? ahead(first, last) : underWay(last)
  return `action ${words}${actionDays.estimated ? ' (estimated)' : ''}`
}

function ahead(first: number, last: number): string {
  if (first === last) return first === 1 ? 'tomorrow' : `in ${first} days`
  return `in ${first} to ${last} days`
}

function underWay(last: number): string {
  if (last === 0) return 'today'
  return last === 1 ? 'today or tomorrow' : `within ${last} days`
}
