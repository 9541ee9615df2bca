import { type Day, daysBetween } from '../council/day.ts'
import type { DueRenewal } from '../council/due-renewal.ts'
import { isDueAt } from '../council/missing-renewals.ts'
import { type CouncilSession, regularNumber } from '../council/session-calendar.ts'
import type { Alert } from './alert.ts'
import { mandatesLink } from './links.ts'
import { told } from './told.ts'

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
    ...told({
      headline: { kind: 'said', said: { kind: 'session-opens', session: id, left, renewals: due.length } },
      body: [
        { kind: 'named', names },
        { kind: 'dates', deadline: tablingDeadline, action, last: actionDays.last },
      ],
    }),
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    links: [mandatesLink('all-mandates', publicUrl)],
    at,
  }
}
