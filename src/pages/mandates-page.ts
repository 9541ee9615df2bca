import { html } from 'hono/html'
import { citedAs } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { type Edition, hrefIn } from './edition.ts'
import { renewalInWords } from './mandate-page.ts'
import type { Markup } from './markup.ts'
import { page } from './page.ts'

/** All watched mandates, with the renewal that each waits for. */
export function mandatesPage(mandates: readonly Mandate[], edition: Edition): Markup {
  const { mandates: words, common } = edition.words
  const main = html`<h1>${words.title} <span class="counts">${mandates.length}</span></h1>
<table><thead><tr><th scope="col">${words.mandate}</th><th scope="col">${words.lastText}</th><th scope="col">${words.nextRenewal}</th></tr></thead>
<tbody>${mandates.map((mandate) => {
    const last = mandate.lineage.at(-1)
    return html`<tr><th scope="row"><a href="${hrefIn(edition, `/mandates/${mandate.slug}`)}">${mandate.shortName}</a><br><span class="counts" lang="en">${mandate.title}</span></th>
<td>${last ? html`<a href="${hrefIn(edition, `/texts/${last}`)}">${citedAs(last)}</a>` : html`<span class="nothing">${common.unknown}</span>`}</td><td>${renewalInWords(mandate, edition)}</td></tr>`
  })}</tbody></table>`
  return page({ title: words.title, section: 'mandates', main }, edition)
}
