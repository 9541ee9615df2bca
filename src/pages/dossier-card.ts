import { html } from 'hono/html'
import { nameOfText } from '../council/composition.ts'
import { type ComparisonSummary, type Dossier, presentComparisons } from '../council/dossier.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { dossierHref } from './held-redline.ts'
import { day, type Markup } from './page.ts'
import { severityMark } from './severity-mark.ts'

/** A dossier in a few lines: what it is, its present verdict, where to read on. */
export function dossierCard(dossier: Dossier, mandates: readonly Mandate[]): Markup {
  const compared = presentComparisons(dossier)
  const [comparison] = compared
  const last = dossier.events.at(-1)
  const missing = dossier.state === 'not-seen-yet'
  const names = dossier.mandates.map((slug) => mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug)
  const title = names.length > 0 ? names.join(', ') : (dossier.title ?? dossier.key)
  return html`<article class="card">
<h3>${mark(dossier, comparison)}${comparison ? html`<a href="/redline/${comparison.id}">${visible(title)}</a>` : visible(title)}</h3>
${comparison ? html`<p>${visible(comparison.verdict.summary)}</p>` : dossier.title && names.length > 0 ? html`<p>${visible(dossier.title)}</p>` : ''}
<p class="meta">${comparison ? html`${nameOfText(comparison.draft)} · ${compared.map(({ prior, weakened, strengthened }) => `against ${nameOfText(prior)} ${weakened} weakened, ${strengthened} stronger`).join(' · ')}` : missing ? 'no draft to compare' : dossier.key} · <a href="${dossierHref(dossier)}">all versions</a></p>
${last ? html`<p class="meta">${day(last.at)}: ${visible(last.sentence)}</p>` : ''}
</article>`
}

/** A renewal that was due and not seen weighs as its alarm does. */
function mark({ state }: Dossier, comparison: ComparisonSummary | undefined): Markup | string {
  if (comparison) return html`${severityMark(comparison.verdict.severity)} `
  return state === 'not-seen-yet' ? html`${severityMark('high')} ` : ''
}
