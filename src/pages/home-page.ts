import { html } from 'hono/html'
import { type Dossier, presentComparison } from '../council/dossier.ts'
import type { SourceHealth } from '../council/record.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { dossierCard } from './dossier-card.ts'
import { day, type Markup, page } from './page.ts'

export interface HomeView {
  readonly dossiers: readonly Dossier[]
  readonly mandates: readonly Mandate[]
  readonly sources: readonly SourceHealth[]
}

const order = ['critical', 'high', 'medium', 'low', 'none'] as const

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

function sight(sources: readonly SourceHealth[]): Markup {
  if (sources.length === 0) return html`<p class="counts">No source has been asked yet.</p>`
  return html`<ul class="cards">${sources.map(
    ({ source, lastSuccess, failingSince, lastProblem }) => html`<li class="card"><h3>${source}</h3>
<p>${failingSince ? html`<b>Cannot see</b> since ${day(failingSince)}: ${visible(lastProblem ?? 'no reason given')}` : html`Sees; last success ${lastSuccess ? day(lastSuccess) : 'not yet'}`}</p></li>`,
  )}</ul>`
}

/** What is going on now: dossiers by severity, drafts that no mandate was found for, and whether the watch can see. */
export function homePage({ dossiers, mandates, sources }: HomeView): Markup {
  const matched = dossiers.filter((dossier) => dossier.mandates.length > 0 && !overtaken(dossier, dossiers)).toSorted(bySeverity)
  const unmatched = dossiers.filter((dossier) => dossier.mandates.length === 0)
  const main = html`<h1>What is on the table</h1>
${
  matched.length > 0
    ? html`<ul class="cards">${matched.map((dossier) => html`<li>${dossierCard(dossier, mandates)}</li>`)}</ul>`
    : html`<p>No draft on a watched mandate has been seen yet. ${mandates.length} mandates are watched.</p>`
}
${
  unmatched.length > 0
    ? html`<h2>Which mandate?</h2><p class="counts">Drafts that match no watched mandate. They are listed so that none is lost.</p>
<ul class="cards">${unmatched.map((dossier) => html`<li>${dossierCard(dossier, mandates)}</li>`)}</ul>`
    : ''
}
<h2>Can the watch see?</h2>${sight(sources)}`
  return page({ title: 'Now', section: 'home', main, assets: { kind: 'linked' } })
}
