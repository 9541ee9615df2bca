import { html } from 'hono/html'
import { amendmentStanding } from '../council/amendment-standing.ts'
import type { Dossier, HeldAmendment } from '../council/dossier.ts'
import { visible } from '../text/visible.ts'
import type { Edition } from './edition.ts'
import { type Markup, webLink } from './markup.ts'

/** An amendment to a draft: what became of it, who tabled it, and its instructions word for word. */
export function amendmentMarkup(amendment: HeldAmendment, dossier: Dossier, edition: Edition): Markup {
  const { symbol, amends, sponsors, instructions, url } = amendment
  const { words } = edition
  return html`<li class="card"><h3>${webLink(url, words.dossier.amends(symbol, amends))}</h3>
<p>${standingInWords(amendment, dossier, edition)}${sponsors.length > 0 ? ` ${words.dossier.tabledBy(visible(sponsors.join(', ')))}` : ''}</p>
<details><summary>${words.dossier.instructions(instructions.length)}</summary>
${instructions.map((instruction) => html`<blockquote dir="auto" lang="en">${visible(instruction)}</blockquote>`)}</details></li>`
}

function standingInWords(amendment: HeldAmendment, dossier: Dossier, { words }: Edition): string {
  const standing = amendmentStanding(amendment, dossier)
  switch (standing.kind) {
    case 'waiting':
      return words.dossier.waiting
    case 'not-applied':
      return words.dossier.notApplied
    case 'stale':
      return words.dossier.stale(standing.supersededBy)
    case 'replaced':
      return words.dossier.replaced(standing.by)
    case 'applied': {
      const count = standing.version.composed?.unapplied.length ?? 0
      return count === 0 ? words.dossier.applied : words.dossier.partlyApplied(count)
    }
  }
}
