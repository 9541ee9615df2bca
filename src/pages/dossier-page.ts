import { html, raw } from 'hono/html'
import { amendmentStanding } from '../council/amendment-standing.ts'
import { nameOfText, shortNameOfText } from '../council/composition.ts'
import {
  type ComparisonSummary,
  type Dossier,
  type DossierEvent,
  type HeldAmendment,
  presentComparison,
  type TextName,
} from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import { stageOf, versionChain } from '../council/version-chain.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { textsOf } from './compare-versions.ts'
import { dossierHref } from './held-redline.ts'
import { day, type Markup, page } from './page.ts'
import { severityMark } from './severity-mark.ts'

/** One draft and all that happened to it: its versions, what each amounts to, amendments, and a choice of any two texts to compare. */
export function dossierPage(dossier: Dossier, mandates: readonly Mandate[]): Markup {
  const present = presentComparison(dossier)
  const names = dossier.mandates.map((slug) => ({ slug, name: mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug }))
  const main = html`<header class="verdict ${present?.verdict.severity ?? 'none'}">
<p class="kicker">${names.length > 0 ? names.map(({ slug, name }, index) => html`${index > 0 ? ' · ' : ''}<a href="/mandates/${slug}">${name}</a>`) : 'Which mandate?'} · ${dossier.key}</p>
<h1>${visible(dossier.title ?? dossier.key)}</h1>
${present ? html`<p class="sentence">${severityMark(present.verdict.severity)} ${visible(present.verdict.summary)}</p>` : ''}
</header>
<h2>Versions</h2>
${dossier.versions.length > 0 ? html`<ol class="chain">${inOrder(dossier.versions).map((version) => versionMarkup(version, dossier))}</ol>` : html`<p>None is held.</p>`}
${dossier.amendments.length > 0 ? html`<h2>Amendments</h2><ul class="cards">${dossier.amendments.map((amendment) => amendmentMarkup(amendment, dossier))}</ul>` : ''}
${comparing(dossier)}
<section class="timeline" aria-labelledby="timeline"><h2 id="timeline">What happened</h2>
<ol>${dossier.events.map((event) => html`<li>${day(event.at)} <span>${visible(event.sentence)}</span>${linked(event)}</li>`)}</ol></section>`
  return page({ title: dossier.title ?? dossier.key, section: 'none', main, assets: { kind: 'linked' } })
}

/** The way to the dossier that this one was linked with. */
function linked({ kind, symbol }: DossierEvent): Markup {
  if (kind !== 'linked' || symbol === null) return html``
  return html` <a href="${dossierHref({ key: dossierOfDraft(symbol, '') })}">see it</a>`
}

/** The chain of versions; what only stands beside one (a text as amended, a correction) follows it. */
function inOrder(versions: readonly TextName[]): readonly TextName[] {
  const chain = versionChain(versions)
  const beside = versions.filter((version) => !chain.includes(version))
  const follows = (version: TextName) =>
    beside.filter(
      ({ composed }) => composed?.kind === 'as-amended' && composed.of.id === version.id && composed.of.symbol === version.symbol,
    )
  const placed = chain.flatMap((version) => [version, ...follows(version)])
  return [...placed, ...beside.filter((version) => !placed.includes(version))]
}

function versionMarkup(version: TextName, dossier: Dossier): Markup {
  const own = dossier.comparisons.filter(({ draft }) => draft.id === version.id && draft.symbol === version.symbol)
  return html`<li class="${stageOf(version) === null ? 'beside' : ''}"><b>${sourceLink(version.url, nameOfText(version))}</b> <span class="counts">${day(version.fetchedAt)}</span>
${own.length > 0 ? html`<ul>${own.map(comparisonMarkup)}</ul>` : ''}</li>`
}

function comparisonMarkup({ id, prior, verdict, weakened, strengthened }: ComparisonSummary): Markup {
  return html`<li>${severityMark(verdict.severity)} <a href="/redline/${id}">against ${shortNameOfText(prior)}</a> <span class="counts">${weakened} weakened · ${strengthened} stronger</span></li>`
}

function amendmentMarkup(amendment: HeldAmendment, dossier: Dossier): Markup {
  const { symbol, amends, sponsors, instructions, url } = amendment
  return html`<li class="card"><h3>${sourceLink(url, symbol)} amends ${amends}</h3>
<p>${standingInWords(amendment, dossier)}${sponsors.length > 0 ? html` Tabled by ${visible(sponsors.join(', '))}.` : ''}</p>
<details><summary>${instructions.length === 1 ? 'Its instruction' : `Its ${instructions.length} instructions`}, word for word</summary>
${instructions.map((words) => html`<blockquote>${visible(words)}</blockquote>`)}</details></li>`
}

function standingInWords(amendment: HeldAmendment, dossier: Dossier): Markup {
  const standing = amendmentStanding(amendment, dossier)
  switch (standing.kind) {
    case 'waiting':
      return html`The draft that it amends is not held, so it was not weighed.`
    case 'not-applied':
      return html`None of its instructions could be applied: read them beside the draft.`
    case 'stale':
      return html`<b>May no longer fit:</b> ${standing.supersededBy} has taken the place of the text that it amends.`
    case 'replaced':
      return html`Replaced by ${standing.by}.`
    case 'applied': {
      const count = standing.version.composed?.unapplied.length ?? 0
      return count === 0
        ? html`Worked into the draft.`
        : html`Worked into the draft as far as possible; ${count === 1 ? 'one instruction' : `${count} instructions`} could not be applied.`
    }
  }
}

/** Any two texts of the dossier. */
function comparing(dossier: Dossier): Markup {
  const texts = textsOf(dossier)
  const [first] = texts
  const last = versionChain(dossier.versions).at(-1)
  if (texts.length < 2) return html``
  const choice = (name: string, label: string, chosen: TextName | undefined) =>
    html`<label>${label} <select name="${name}">${texts.map((text) => html`<option value="${text.id}" ${text.id === chosen?.id ? raw('selected') : ''}>${nameOfText(text)}</option>`)}</select></label>`
  return html`<h2>Compare any two</h2>
<form class="compare" action="${dossierHref(dossier)}/compare">${choice('prior', 'From', first)} ${choice('draft', 'to', last)} <button>Compare</button></form>`
}

function sourceLink(url: string, name: string): Markup {
  return /^https?:/.test(url) ? html`<a href="${url}" rel="noreferrer">${name}</a>` : html`${name}`
}
