import { html } from 'hono/html'
import { type Day, daysBetween } from '../council/day.ts'
import { type CouncilSession, isOpen, regularNumber, type SessionDate } from '../council/session-calendar.ts'
import type { Edition } from './edition.ts'
import { dayInWords, joined, type Markup } from './markup.ts'

/** `Council session 64`, or the special session's own name. */
export function sessionName(id: string, { words: { session } }: Edition): string {
  return /^S/i.test(id) ? session.special(id) : session.name(id)
}

/** A session's days with what is only estimated marked as such, and how far away each is. */
export function sessionLine(session: CouncilSession, today: Day, edition: Edition): Markup {
  const { words } = edition
  const date = (name: string, { day, estimated }: SessionDate) => {
    const away = daysBetween(today, day)
    const said = [...(estimated ? [words.common.estimated] : []), ...(away >= 0 && away <= 120 ? [words.session.inDays(away)] : [])]
    return html`${name} <time datetime="${day}">${dayInWords(day, edition)}</time>${said.length > 0 ? ` (${said.join(', ')})` : ''}`
  }
  const { opens, tablingDeadline, actionDays, closes } = session
  const dates = [
    ...(isOpen(session, today) ? [html`<b>${words.session.openNow}</b>`] : [date(words.session.opens, opens)]),
    ...(regularNumber(session.id) !== null && tablingDeadline.day >= today ? [date(words.session.deadline, tablingDeadline)] : []),
    ...(actionDays.last >= today ? [date(words.session.action, { day: actionDays.first, estimated: actionDays.estimated })] : []),
    date(words.session.closes, closes),
  ]
  return html`<p class="meta">${joined(dates, ' · ')}</p>`
}
