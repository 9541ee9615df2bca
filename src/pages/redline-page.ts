import { html, raw } from 'hono/html'
import { visible } from '../text/visible.ts'
import { day, type Markup, type PageContent, page } from './page.ts'
import { notes, passageMarkup } from './redline-passage.ts'
import { type Choice, passagesOf, type RedlineView, type ShownText, type Stretch, stretches, tally } from './redline-view.ts'
import { severityMark } from './severity-mark.ts'

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

function named({ name, url }: ShownText): Markup {
  const web = url && /^https?:/.test(url) ? url : null
  return web ? html`<a href="${web}" rel="noreferrer">${name}</a>` : html`${name}`
}

/** The line under the headline: how much of what. */
function counts(view: RedlineView): string {
  const { weakened, strengthened, unchanged, edited, added, removed, moved } = tally(view)
  return [
    `${weakened} weakened`,
    `${strengthened} stronger`,
    `${plural(unchanged, 'paragraph')} unchanged`,
    `${edited} edited`,
    ...(added > 0 ? [`${added} added`] : []),
    ...(removed > 0 ? [`${removed} not repeated`] : []),
    ...(moved > 0 ? [`${moved} moved`] : []),
  ].join(' · ')
}

function choices({ layout, show }: Choice, address: string, standsAlone: boolean): Markup {
  if (standsAlone) return html``
  const link = (name: string, query: string, current: boolean) =>
    html`<a href="?${address === '' ? query : `${address}&${query}`}" ${current ? raw('aria-current="true"') : ''}>${name}</a>`
  return html`<nav class="choices" aria-label="View">
<span>${link('all', `show=all&view=${layout}`, show === 'all')} ${link('weakened', `show=weakened&view=${layout}`, show === 'weakened')} ${link('stronger', `show=stronger&view=${layout}`, show === 'stronger')}</span>
<span>${link('inline', `show=${show}&view=inline`, layout === 'inline')} ${link('side by side', `show=${show}&view=side`, layout === 'side')}</span>
</nav>`
}

function stretchMarkup(stretch: Stretch, choice: Choice): Markup {
  if (stretch.kind === 'passage') return passageMarkup(stretch.passage, choice.layout)
  const all = stretch.passages.every(({ correspondence }) => correspondence.relation === 'unchanged')
  return html`<details class="folded"><summary>${plural(stretch.passages.length, 'paragraph')} ${all ? 'unchanged' : 'not shown by this filter'}</summary>
${stretch.passages.map((passage) => passageMarkup(passage, choice.layout))}</details>`
}

function doubtList(view: RedlineView): Markup {
  if (view.doubts.length === 0) return html``
  return html`<section class="doubts" aria-labelledby="doubts"><h2 id="doubts">What is not certain</h2>
<ul>${view.doubts.map(({ side, paragraph, reason }) => html`<li><b>${side}${paragraph ? `, ${paragraph}` : ''}</b> ${visible(reason)}</li>`)}</ul></section>`
}

function timeline(view: RedlineView): Markup {
  if (view.events.length === 0) return html``
  return html`<section class="timeline" aria-labelledby="timeline"><h2 id="timeline">What happened</h2>
<ol>${view.events.map(({ at, sentence }) => html`<li>${day(at)} <span>${visible(sentence)}</span></li>`)}</ol></section>`
}

/** The redline of two texts with the findings beside the paragraphs. */
export function redlinePage(view: RedlineView, choice: Choice, assets: PageContent['assets']): Markup {
  const { passages, onTop } = passagesOf(view)
  const mandate = view.mandates.map(({ name, href }) => (href ? html`<a href="${href}">${name}</a>` : html`${name}`))
  const heading = view.draft.title ?? view.prior.title ?? view.draft.name
  const main = html`<article class="redline" data-layout="${choice.layout}">
<header class="verdict ${view.verdict.severity}">
<p class="kicker">${mandate.length > 0 ? mandate.map((one, index) => html`${index > 0 ? ' · ' : ''}${one}`) : 'Two texts compared'}${view.dossier ? html` · <a href="${view.dossier.href}">${view.dossier.name}</a>` : ''}</p>
<h1>${visible(heading)}</h1>
<p class="pair">${named(view.prior)} <span aria-label="became">▸</span> <b>${named(view.draft)}</b>${view.comparedAt ? html` · compared ${day(view.comparedAt)}` : ''}</p>
<p class="sentence">${severityMark(view.verdict.severity)} ${visible(view.verdict.summary)}</p>
<p class="counts">${counts(view)}</p>
${view.differs ? html`<p class="differs">${visible(view.differs)}</p>` : ''}
${
  view.versions.length > 1
    ? html`<nav class="versions" aria-label="Versions">${view.versions.map(({ name, href, current }) => html`<a href="${href}" ${current ? raw('aria-current="page"') : ''}>${name}</a>`)}</nav>`
    : ''
}
</header>
${choices(choice, view.query, assets.kind === 'inlined')}
${doubtList(view)}
${onTop.findings.length + onTop.unapplied.length > 0 ? html`<div class="on-top">${notes(onTop)}</div>` : ''}
${choice.layout === 'side' ? html`<div class="sides heads" aria-hidden="true"><b>${view.prior.name}</b><b>${view.draft.name}</b></div>` : ''}
${stretches(passages, choice.show).map((stretch) => stretchMarkup(stretch, choice))}
${timeline(view)}
<p class="hint">Press <kbd>n</kbd> and <kbd>p</kbd> to walk through the findings.</p>
</article>`
  return page({ title: `${view.draft.name} against ${view.prior.name}`, section: 'none', main, assets })
}
