import { html } from 'hono/html'
import { type ComparisonSummary, type Dossier, presentComparisons } from '../council/dossier.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { type Edition, eventMarkup, hrefIn, inEnglish, nameIn } from './edition.ts'
import { dossierPath } from './held-redline.ts'
import { day, type Markup } from './markup.ts'
import { verdictMarkup } from './said.ts'
import { severityMark } from './severity-mark.ts'

/** A dossier in a few lines: what it is, its present verdict, where to read on. */
export function dossierCard(dossier: Dossier, mandates: readonly Mandate[], edition: Edition): Markup {
  const { words } = edition
  const compared = presentComparisons(dossier)
  const [comparison] = compared
  const last = dossier.events.at(-1)
  const names = dossier.mandates.map((slug) => mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug)
  const title = visible(names.length > 0 ? names.join(', ') : (dossier.title ?? dossier.key))
  const address = hrefIn(edition, comparison ? `/redline/${comparison.id}` : dossierPath(dossier))
  const counted = ({ prior, weakened, strengthened }: ComparisonSummary) =>
    `${words.dossier.against(nameIn(prior, edition))}${words.common.colon} ${words.redline.weakened(weakened)}, ${words.redline.stronger(strengthened)}`
  return html`<article class="card ${comparison?.verdict.severity ?? (dossier.state === 'not-seen-yet' ? 'high' : 'none')}">
<h3>${mark(dossier, comparison, edition)}<a href="${address}">${title}</a></h3>
${comparison ? html`<p>${verdictMarkup(comparison.verdict, edition)}</p>` : dossier.title && names.length > 0 ? html`<p dir="auto">${inEnglish(edition, visible(dossier.title))}</p>` : ''}
<p class="meta">${comparison ? html`${nameIn(comparison.draft, edition)} · ${compared.map(counted).join(' · ')}` : dossier.state === 'not-seen-yet' ? words.dossier.noDraft : dossier.key} · <a href="${hrefIn(edition, dossierPath(dossier))}">${words.redline.allVersions}</a></p>
${last ? html`<p class="meta">${day(last.at, edition)}${words.common.colon} ${eventMarkup(last, edition)}</p>` : ''}
</article>`
}

/** A renewal that was due and not seen weighs as its alarm does. */
function mark({ state }: Dossier, comparison: ComparisonSummary | undefined, edition: Edition): Markup | string {
  if (comparison) return html`${severityMark(comparison.verdict.severity, edition)} `
  return state === 'not-seen-yet' ? html`${severityMark('high', edition)} ` : ''
}
