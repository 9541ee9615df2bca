import { html, raw } from 'hono/html'
import type { TextName } from '../council/dossier.ts'
import { type Edition, hrefIn, nameIn } from './edition.ts'
import type { Markup } from './markup.ts'
import type { RedlineView } from './redline-view.ts'

/** The other comparisons of the dossier, and a choice of any two of its texts. */
export function versionChooser({ versions, texts, chosen, dossier }: RedlineView, edition: Edition): Markup {
  if (versions.length < 2 && texts.length < 3) return html``
  const { redline } = edition.words
  return html`<details class="versions"><summary>${redline.otherVersions} (${texts.length})</summary>
<ul>${versions.map(({ name, path, current }) => html`<li><a href="${hrefIn(edition, path)}" ${current ? raw('aria-current="page"') : ''}>${name}</a></li>`)}</ul>
${dossier ? compareForm(dossier, texts, chosen, edition) : ''}</details>`
}

/** Any two texts of a dossier. */
export function compareForm(
  dossier: string,
  texts: readonly TextName[],
  chosen: { readonly prior: string; readonly draft: string } | null,
  edition: Edition,
): Markup {
  if (texts.length < 2) return html``
  const { redline } = edition.words
  const choice = (name: 'prior' | 'draft', label: string) =>
    html`<label>${label} <select name="${name}">${texts.map((text) => html`<option value="${text.id}" ${text.id === chosen?.[name] ? raw('selected') : ''}>${nameIn(text, edition)}</option>`)}</select></label>`
  return html`<form class="compare" action="${hrefIn(edition, `${dossier}/compare`)}">${choice('prior', redline.from)} ${choice('draft', redline.to)} <button>${redline.compare}</button></form>`
}
