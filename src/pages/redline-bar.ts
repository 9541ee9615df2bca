import { html, raw } from 'hono/html'
import { severities } from '../weakening/finding.ts'
import { type Edition, hrefIn } from './edition.ts'
import type { Markup } from './markup.ts'
import { type Choice, queryOf } from './redline-choice.ts'
import type { RedlineView } from './redline-view.ts'

const chosen = (is: boolean) => (is ? raw('selected') : '')

/** What can be chosen to see, and the ways to take the redline along. Nothing where the page stands alone. */
export function redlineBar(view: RedlineView, choice: Choice, edition: Edition): Markup {
  const { address } = view
  if (!address) return html``
  const { redline } = edition.words
  const to = (other: Partial<Choice>) => {
    const query = [address.query, queryOf({ ...choice, ...other })].filter((part) => part !== '').join('&')
    return `${hrefIn(edition, address.path)}${query ? `?${query}` : ''}`
  }
  const link = (name: string, other: Partial<Choice>, isCurrent: boolean) =>
    html`<a href="${to(other)}" ${isCurrent ? raw('aria-current="true"') : ''}>${name}</a>`
  return html`<nav class="choices" aria-label="${redline.view}">
<span class="group">${link(redline.all, { show: 'all' }, choice.show === 'all')} ${link(redline.onlyWeakened, { show: 'weakened' }, choice.show === 'weakened')} ${link(redline.onlyStronger, { show: 'stronger' }, choice.show === 'stronger')}</span>
${filterForm(view, choice, edition)}
<span class="group">${link(redline.inline, { layout: 'inline' }, choice.layout === 'inline')} ${link(redline.sideBySide, { layout: 'side' }, choice.layout === 'side')}</span>
</nav>
<p class="take">${redline.export} ${exportLink(address, 'docx', redline.word)} · ${exportLink(address, 'csv', redline.table)} · ${exportLink(address, 'json', 'JSON')}<span class="print" hidden> · <button type="button">${redline.print}</button></span></p>`
}

function exportLink({ path, query }: { readonly path: string; readonly query: string }, format: string, name: string): Markup {
  return html`<a href="${path}.${format}${query ? `?${query}` : ''}" rel="nofollow">${name}</a>`
}

/** Choices by severity and kind, as a form: they work without a script. */
function filterForm(view: RedlineView, choice: Choice, edition: Edition): Markup {
  const { address, findings } = view
  if (!address || findings.length === 0) return html``
  const { redline, severities: severityNames, categories: categoryNames } = edition.words
  const present = [...new Set(findings.map(({ category }) => category))].toSorted((one, other) =>
    categoryNames[one].localeCompare(categoryNames[other], edition.words.locale),
  )
  const kept = [
    ...new URLSearchParams(address.query),
    ...(choice.show === 'all' ? [] : [['show', choice.show] as const]),
    ...(choice.layout === 'inline' ? [] : [['view', choice.layout] as const]),
  ]
  return html`<form action="${hrefIn(edition, address.path)}">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<label>${redline.severity} <select name="severity"><option value="">${redline.anySeverity}</option>${severities.slice(0, -1).map((severity) => html`<option value="${severity}" ${chosen(severity === choice.severity)}>${severity === 'critical' ? severityNames.critical : redline.andAbove(severityNames[severity])}</option>`)}</select></label>
<label>${redline.category} <select name="category"><option value="">${redline.anyCategory}</option>${present.map((category) => html`<option value="${category}" ${chosen(category === choice.category)}>${categoryNames[category]}</option>`)}</select></label>
<button>${redline.filter}</button></form>`
}
