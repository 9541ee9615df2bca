import { english } from '../language/english.ts'
import { type Day, daysBetween } from './day.ts'
import type { CouncilSession } from './session-calendar.ts'

/** When the Council acts, in days from today; `first` is 0 where action is under way. */
interface ActionAhead {
  readonly first: number
  readonly last: number
  readonly estimated: boolean
}

/** How long until the Council acts on drafts: `action in 5 to 7 days (estimated)`, `action today`; null when action is over. */
export function daysUntilAction({ actionDays }: CouncilSession, today: Day): string | null {
  const first = daysBetween(today, actionDays.first)
  const last = daysBetween(today, actionDays.last)
  return last < 0 ? null : english.alert.where.action({ first: Math.max(0, first), last, estimated: actionDays.estimated })
}

const worded =
  /^action (?:in (?<first>\d{1,5}) to (?<last>\d{1,5}) days|in (?<day>\d{1,5}) days|within (?<within>\d{1,5}) days|(?<near>tomorrow|today or tomorrow|today))(?<estimated> \(estimated\))?$/

/** What `daysUntilAction` worded, as numbers again; null for anything else. */
export function readActionAhead(words: string | null): ActionAhead | null {
  const found = worded.exec(words ?? '')?.groups
  if (!found) return null
  const estimated = found.estimated !== undefined
  if (found.first && found.last) return { first: Number(found.first), last: Number(found.last), estimated }
  if (found.day) return { first: Number(found.day), last: Number(found.day), estimated }
  if (found.within) return { first: 0, last: Number(found.within), estimated }
  return found.near === 'tomorrow' ? { first: 1, last: 1, estimated } : { first: 0, last: found.near === 'today' ? 0 : 1, estimated }
}
