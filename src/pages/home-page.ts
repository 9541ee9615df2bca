import { html } from 'hono/html'
import type { Day } from '../council/day.ts'
import { type Dossier, isOver, presentComparison } from '../council/dossier.ts'
import type { SourceHealth } from '../council/record.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { dossierCard } from './dossier-card.ts'
import { type Edition, hrefIn } from './edition.ts'
import { day, joined, type Markup } from './markup.ts'
import { page } from './page.ts'
import type { RenewalPlan } from './renewal-sessions.ts'
import { sessionLine, sessionName } from './session-line.ts'

export interface HomeView {
  readonly dossiers: readonly Dossier[]
  readonly mandates: readonly Mandate[]
  readonly sources: readonly SourceHealth[]
  readonly plan: RenewalPlan
  readonly today: Day
}

const order = ['critical', 'high', 'medium', 'low', 'none'] as const
const mostLately = 12
const sessionsShown = 2

/** Worst first; within one severity the newest first. */
function bySeverity(one: Dossier, other: Dossier): number {
  const rank = (dossier: Dossier) => {
    const comparison = presentComparison(dossier)
    return comparison ? order.indexOf(comparison.verdict.severity) : dossier.state === 'not-seen-yet' ? 1 : order.length
  }
  return rank(one) - rank(other) || other.openedAt.getTime() - one.openedAt.getTime()
}

/** A renewal that was missing until its draft came: the draft's own dossier tells the rest. */
function overtaken(dossier: Dossier, dossiers: readonly Dossier[]): boolean {
  if (dossier.state !== 'not-seen-yet') return false
  return dossiers.some(
    ({ state, session, mandates }) =>
      state !== 'not-seen-yet' && session === dossier.session && mandates.some((slug) => dossier.mandates.includes(slug)),
  )
}

function cards(dossiers: readonly Dossier[], mandates: readonly Mandate[], edition: Edition): Markup {
  return html`<ul class="cards">${dossiers.map((dossier) => html`<li>${dossierCard(dossier, mandates, edition)}</li>`)}</ul>`
}

function due({ plan: { sessions }, today }: HomeView, edition: Edition): Markup {
  const { words } = edition
  return html`<section class="due" aria-labelledby="due"><h2 id="due">${words.home.due}</h2>
${sessions.slice(0, sessionsShown).map(
  ({ session, due: renewals }) => html`<div class="card"><h3>${sessionName(session.id, edition)}</h3>${sessionLine(session, today, edition)}
<p>${
    renewals.length === 0
      ? words.renewals.none
      : html`<b>${words.session.renewals(renewals.length)}:</b> ${joined(
          renewals.map(({ mandate: { slug, shortName } }) => html`<a href="${hrefIn(edition, `/mandates/${slug}`)}">${shortName}</a>`),
          ' · ',
        )}`
  }</p></div>`,
)}
<p><a href="${hrefIn(edition, '/renewals')}">${words.renewals.title}</a></p></section>`
}

function sight(sources: readonly SourceHealth[], edition: Edition): Markup {
  const { home } = edition.words
  if (sources.length === 0) return html`<p class="counts">${home.noSource}</p>`
  return html`<table class="sight"><tbody>${sources.map(
    ({ source, lastSuccess, failingSince, lastProblem }) => html`<tr><th scope="row">${source}</th>
<td>${failingSince ? html`<b>▲ ${home.cannotSee(visible(lastProblem ?? home.noReason))}</b> (${home.since} ${day(failingSince, edition)})` : html`<span aria-hidden="true">✓</span> ${home.sees} ${lastSuccess ? day(lastSuccess, edition) : home.notYet}`}</td></tr>`,
  )}</tbody></table>`
}

/** What is going on: open drafts by severity, what is due, what was weakened lately, drafts that no mandate was found for, and whether the watch can see. */
export function homePage(view: HomeView, edition: Edition): Markup {
  const { dossiers, mandates, sources } = view
  const { home, dossier: words } = edition.words
  const matched = dossiers.filter((dossier) => dossier.mandates.length > 0 && !overtaken(dossier, dossiers))
  const open = matched.filter(({ state }) => !isOver(state)).toSorted(bySeverity)
  const lately = matched
    .filter((dossier) => isOver(dossier.state) && (presentComparison(dossier)?.verdict.severity ?? 'none') !== 'none')
    .toSorted((one, other) => lastAt(other) - lastAt(one))
    .slice(0, mostLately)
  const unmatched = dossiers.filter((dossier) => dossier.mandates.length === 0)
  const main = html`<h1>${home.title}</h1>
<h2>${home.open}</h2>
${open.length > 0 ? cards(open, mandates, edition) : html`<p>${home.nothingOpen(mandates.length)}</p>`}
${due(view, edition)}
${lately.length > 0 ? html`<h2>${home.lately}</h2>${cards(lately, mandates, edition)}` : ''}
${unmatched.length > 0 ? html`<h2>${words.whichMandate}</h2><p class="counts">${home.unmatched}</p>${cards(unmatched, mandates, edition)}` : ''}
<h2>${home.sight}</h2>${sight(sources, edition)}`
  const feeds = [
    { href: '/feeds/all.atom', type: 'application/atom+xml', title: 'Mandate Watch' },
    { href: '/feeds/all.ics', type: 'text/calendar', title: edition.words.site.calendar },
  ]
  return page({ title: edition.words.site.now, section: 'now', main, feeds }, edition)
}

function lastAt({ events, openedAt }: Dossier): number {
  return (events.at(-1)?.at ?? openedAt).getTime()
}
