import { html } from 'hono/html'
import type { Dossier } from '../council/dossier.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { dossierCard } from './dossier-card.ts'
import { type Markup, page } from './page.ts'

const unknown = html`<span class="nothing">not known</span>`

function renewal({ nextRenewal }: Mandate): Markup {
  if (!nextRenewal) return unknown
  return html`Council session ${nextRenewal.session}${nextRenewal.period ? ` (${nextRenewal.period}${nextRenewal.estimated ? ', estimated' : ''})` : nextRenewal.estimated ? ' (estimated)' : ''}`
}

/** All watched mandates, with the renewal that each waits for. */
export function mandatesPage(mandates: readonly Mandate[]): Markup {
  const main = html`<h1>Watched mandates</h1>
<table><thead><tr><th>Mandate</th><th>Last text</th><th>Next renewal</th></tr></thead>
<tbody>${mandates.map(
    (
      mandate,
    ) => html`<tr><td><a href="/mandates/${mandate.slug}">${mandate.shortName}</a><br><span class="counts">${mandate.title}</span></td>
<td>${mandate.lineage.at(-1) ?? unknown}</td><td>${renewal(mandate)}</td></tr>`,
  )}</tbody></table>`
  return page({ title: 'Watched mandates', section: 'mandates', main, assets: { kind: 'linked' } })
}

/** One mandate: what it is, its texts, its clock and its dossiers. */
export function mandatePage(mandate: Mandate, dossiers: readonly Dossier[]): Markup {
  const { holder, termsOfReference, termYears, lineage, mainSponsors, sources, asOf, notes, protect, resist } = mandate
  const main = html`<p class="kicker">${mandate.kind}</p><h1>${mandate.title}</h1>
<dl class="facts">
<dt>Holder</dt><dd>${holder ? html`${holder.value} <span class="counts">(as of ${holder.asOf})</span>` : unknown}</dd>
<dt>Full terms</dt><dd>${termsOfReference ?? unknown}</dd>
<dt>Texts, oldest first</dt><dd>${lineage.length > 0 ? lineage.map(citedAs).join(' → ') : unknown}</dd>
<dt>Term</dt><dd>${termYears ? `${termYears} ${termYears === 1 ? 'year' : 'years'}` : unknown}</dd>
<dt>Next renewal</dt><dd>${renewal(mandate)}</dd>
<dt>Main sponsors</dt><dd>${mainSponsors.length > 0 ? mainSponsors.join(', ') : unknown}</dd>
${notes ? html`<dt>Notes</dt><dd>${visible(notes)}</dd>` : ''}
</dl>
<h2>Dossiers</h2>
${dossiers.length > 0 ? html`<ul class="cards">${dossiers.map((dossier) => html`<li>${dossierCard(dossier, [mandate])}</li>`)}</ul>` : html`<p>No draft has been seen.</p>`}
${protect.length > 0 ? html`<h2>Phrases that must stay</h2><ul>${protect.map(({ phrase, why }) => html`<li>“${phrase}”: ${why}</li>`)}</ul>` : ''}
${resist.length > 0 ? html`<h2>Phrases to watch for</h2><ul>${resist.map(({ phrase, severity, why }) => html`<li>“${phrase}” (${severity}): ${why}</li>`)}</ul>` : ''}
<p class="counts">Facts as of ${asOf}. Sources: ${sources.join('; ')}</p>`
  return page({ title: mandate.shortName, section: 'mandates', main, assets: { kind: 'linked' } })
}
