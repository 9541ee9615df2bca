import { html } from 'hono/html'
import type { Day } from '../council/day.ts'
import type { DueRenewal } from '../council/due-renewal.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { type Edition, hrefIn } from './edition.ts'
import type { Markup } from './markup.ts'
import { page } from './page.ts'
import type { RenewalPlan } from './renewal-sessions.ts'
import { sessionLine, sessionName } from './session-line.ts'

function dueList(due: readonly DueRenewal[], edition: Edition): Markup {
  const { renewals: words } = edition.words
  return html`<ul class="due-list">${due.map(({ mandate: { slug, shortName, title }, by, text, expires }) => {
    const rests = by === 'text' && text ? words.byText(citedAs(text)) : by === 'practice' ? words.byPractice : words.byCatalogue
    return html`<li><a href="${hrefIn(edition, `/mandates/${slug}`)}">${shortName}</a> <span class="counts"><span lang="en">${title}</span> · ${rests}${expires ? ` · ${words.expires(sessionName(expires, edition))}` : ''}</span></li>`
  })}</ul>`
}

function mandateList(mandates: readonly Mandate[], edition: Edition): Markup {
  const { renewals, common } = edition.words
  return html`<ul class="due-list">${mandates.map(({ slug, shortName, title, lineage, nextRenewal }) => {
    const last = lineage.at(-1)
    return html`<li><a href="${hrefIn(edition, `/mandates/${slug}`)}">${shortName}</a> <span class="counts"><span lang="en">${title}</span>${last ? ` · ${renewals.lastText} ${citedAs(last)}` : ''}${nextRenewal?.estimated ? ` · ${common.estimated}` : ''}</span></li>`
  })}</ul>`
}

/** The renewals of the next three years, session by session. */
export function renewalsPage({ sessions, outcomeNotFound, cannotTell }: RenewalPlan, today: Day, edition: Edition): Markup {
  const { renewals, session: words } = edition.words
  const rest = (name: string, mandates: readonly Mandate[]) =>
    mandates.length > 0 ? html`<h2>${name} (${mandates.length})</h2>${mandateList(mandates, edition)}` : ''
  const main = html`<h1>${renewals.title}</h1><p class="counts">${renewals.intro} <a href="/feeds/all.ics">${edition.words.site.calendar}</a></p>
${sessions.map(
  ({
    session,
    due,
  }) => html`<section class="session" aria-labelledby="session-${session.id}"><h2 id="session-${session.id}">${sessionName(session.id, edition)}</h2>
${sessionLine(session, today, edition)}
${due.length > 0 ? html`<p class="counts"><b>${words.renewals(due.length)}</b></p>${dueList(due, edition)}` : html`<p class="counts">${renewals.none}</p>`}</section>`,
)}
${rest(renewals.notFound, outcomeNotFound)}${rest(renewals.cannotTell, cannotTell)}`
  return page({ title: renewals.title, section: 'renewals', main }, edition)
}
