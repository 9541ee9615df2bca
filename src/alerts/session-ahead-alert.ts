import { type Day, daysBetween, writtenDay } from '../council/day.ts'
import type { DueRenewal } from '../council/due-renewal.ts'
import { isDueAt } from '../council/missing-renewals.ts'
import { type CouncilSession, regularNumber, type SessionDate } from '../council/session-calendar.ts'
import type { Alert } from './alert.ts'
import { listed } from './where.ts'

/** How many days before a session opens it is said what to expect. */
export const aheadDays = 7

/** What to expect of a session for a channel's mandates, in the week before it opens; null at other times, and where none of them is due. */
export function sessionAheadAlert(
  channel: string,
  { id, opens, tablingDeadline, actionDays }: CouncilSession,
  renewals: readonly DueRenewal[],
  today: Day,
  publicUrl: string,
  at: Date,
): Alert | null {
  const left = daysBetween(today, opens.day)
  const due = renewals.filter((renewal) => isDueAt(renewal, id))
  if (regularNumber(id) === null || left < 1 || left > aheadDays || due.length === 0) return null
  const names = due.map(({ mandate }) => mandate.shortName).toSorted()
  const action = { day: actionDays.first, estimated: actionDays.estimated }
  return {
    key: `session-ahead:${id}:${channel}`,
    kind: 'session-ahead',
    severity: 'none',
    dossier: null,
    mandates: due.map(({ mandate }) => mandate.slug),
    headline: `Session ${id} opens ${left === 1 ? 'tomorrow' : `in ${left} days`}: ${due.length === 1 ? 'one renewal is' : `${due.length} renewals are`} due on your mandates`,
    documents: null,
    body: `${listed(names)}. Tabling deadline ${dated(tablingDeadline)}; action from ${dated(action)} to ${writtenDay(actionDays.last)}.`,
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: [],
    where: null,
    links: [{ label: 'All mandates', url: `${publicUrl}/mandates` }],
    at,
  }
}

function dated({ day, estimated }: SessionDate): string {
  return `${writtenDay(day)}${estimated ? ' (estimated)' : ''}`
}
