import { html } from 'hono/html'
import { sayIn } from '../language/sentence.ts'
import { visible } from '../text/visible.ts'
import { type Edition, eventMarkup, hrefIn } from './edition.ts'
import { type CardPage, notes } from './finding-card.ts'
import { day, joined, type Markup, webLink } from './markup.ts'
import { type Assets, page } from './page.ts'
import { redlineBar } from './redline-bar.ts'
import { type Choice, fits, isFiltered, type Stretch, stretches } from './redline-choice.ts'
import { departureMarkup, passageMarkup } from './redline-passage.ts'
import { plain } from './redline-runs.ts'
import { passagesOf, type RedlineView, tally, withDepartures } from './redline-view.ts'
import { doubtMarkup, verdictMarkup } from './said.ts'
import { severityMark } from './severity-mark.ts'
import { versionChooser } from './version-chooser.ts'

/** The line under the headline: how much of what. */
function counts(view: RedlineView, { words: { redline } }: Edition): string {
  const { weakened, strengthened, unchanged, edited, added, removed, moved } = tally(view)
  return [
    redline.weakened(weakened),
    redline.stronger(strengthened),
    redline.unchanged(unchanged),
    redline.edited(edited),
    ...(added > 0 ? [redline.added(added)] : []),
    ...(removed > 0 ? [redline.notRepeated(removed)] : []),
    ...(moved > 0 ? [redline.moved(moved)] : []),
  ].join(' · ')
}

function stretchMarkup(stretch: Stretch, choice: Choice, cardPage: CardPage): Markup {
  if (stretch.kind === 'passage') return passageMarkup(stretch, choice.layout, cardPage)
  if (stretch.kind === 'departure') return departureMarkup(stretch, cardPage)
  const { redline } = cardPage.edition.words
  const count = stretch.passages.length
  const unchanged = stretch.passages.every(({ correspondence }) => correspondence.relation === 'unchanged')
  return html`<details class="folded"><summary>${unchanged ? redline.unchanged(count) : redline.filtered(count)}</summary>
${stretch.passages.map((passage) => passageMarkup(passage, choice.layout, cardPage))}</details>`
}

function doubtList({ doubts }: RedlineView, edition: Edition): Markup {
  if (doubts.length === 0) return html``
  const { redline } = edition.words
  return html`<section class="doubts" aria-labelledby="doubts"><h2 id="doubts">${redline.doubts}</h2>
<ul>${doubts.map(({ side, paragraph, reason }) => html`<li><b>${redline.sides[side]}${paragraph ? `, ${paragraph}` : ''}</b> ${doubtMarkup(reason, edition)}</li>`)}</ul></section>`
}

function timeline({ events }: RedlineView, edition: Edition): Markup {
  if (events.length === 0) return html``
  return html`<section class="timeline" aria-labelledby="timeline"><h2 id="timeline">${edition.words.redline.happened}</h2>
<ol>${events.map((event) => html`<li>${day(event.at, edition)} ${eventMarkup(event, edition)}</li>`)}</ol></section>`
}

function verdictHeader(view: RedlineView, edition: Edition): Markup {
  const { words } = edition
  const mandates = view.mandates.map(({ name, slug }) => html`<a href="${hrefIn(edition, `/mandates/${slug}`)}">${name}</a>`)
  const kicker = [
    ...(mandates.length > 0 ? mandates : [words.redline.twoTexts]),
    ...(view.dossier ? [html`<a href="${hrefIn(edition, view.dossier)}">${words.redline.allVersions}</a>`] : []),
  ]
  return html`<header class="verdict ${view.verdict.severity}">
<p class="kicker">${joined(kicker, ' · ')}</p>
<h1 dir="auto" lang="en">${visible(view.draft.title ?? view.prior.title ?? view.draft.name)}</h1>
<p class="pair">${webLink(view.prior.url, view.prior.name)} <span class="spoken">${words.redline.became}</span><span aria-hidden="true">▸</span> <b>${webLink(view.draft.url, view.draft.name)}</b>${view.comparedAt ? html` · ${words.redline.compared} ${day(view.comparedAt, edition)}` : ''}</p>
<p class="sentence">${severityMark(view.verdict.severity, edition)} ${verdictMarkup(view.verdict, edition)}</p>
<p class="counts">${counts(view, edition)}</p>
${view.differs ? html`<p class="differs">${plain(sayIn(view.differs, words))}</p>` : ''}
<p class="by-rule">${words.site.byRule}</p>
</header>`
}

/** The redline of two texts with the findings beside the paragraphs. */
export function redlinePage(view: RedlineView, choice: Choice, edition: Edition, assets: Assets = { kind: 'linked' }): Markup {
  const { words } = edition
  const { passages, onTop } = passagesOf(view)
  const top = { ...onTop, findings: onTop.findings.filter(({ finding }) => fits(finding, choice)) }
  const order = [top, ...passages].flatMap(({ findings }) => findings.map(({ id }) => id))
  const cardPage: CardPage = { view, edition, order }
  const [pressing, between, ending] = words.redline.keys
  const main = html`<article class="redline" data-layout="${choice.layout}">
${verdictHeader(view, edition)}
${versionChooser(view, edition)}
${redlineBar(view, choice, edition)}
${doubtList(view, edition)}
${isFiltered(choice) && !view.findings.some((finding) => fits(finding, choice)) ? html`<p role="status">${words.redline.noneFits}</p>` : ''}
${top.findings.length + top.unapplied.length > 0 ? html`<div class="on-top">${notes(top, cardPage)}</div>` : ''}
${choice.layout === 'side' ? html`<div class="sides heads" aria-hidden="true"><b>${view.prior.name}</b><b>${view.draft.name}</b></div>` : ''}
${stretches(withDepartures(passages, view.priorOrder), choice).map((stretch) => stretchMarkup(stretch, choice, cardPage))}
${timeline(view, edition)}
<p class="hint" data-keys="${words.redline.keysOff}|${words.redline.keysOn}" data-copy="${words.redline.copy}|${words.redline.copied}">${pressing}<kbd>n</kbd>${between}<kbd>p</kbd>${ending}</p>
</article>`
  return page({ title: words.redline.against(view.draft.name, view.prior.name), section: 'none', main, assets }, edition)
}
