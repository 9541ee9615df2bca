import { html } from 'hono/html'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import type { Adoption } from '../resolution/resolution.ts'
import type { Edition } from './edition.ts'
import type { Markup } from './markup.ts'

/** A text and how it was adopted. */
export interface VotedText {
  readonly symbol: DocumentSymbol
  readonly how: Adoption['how']
}

const width = 360
const left = 62
const row = 30
const bar = 18
/** Members of the Council. */
const seats = 47

/** How each text was adopted, as bars of seats: with figures in them, so that nothing rests on colour. Empty where nothing was ever voted on. */
export function votesChart(texts: readonly VotedText[], edition: Edition): Markup {
  const stated = texts.filter(({ how }) => how.kind !== 'not-stated')
  if (!stated.some(({ how }) => how.kind === 'vote')) return html``
  const { mandate } = edition.words
  const height = stated.length * row + 34
  return html`<h2>${mandate.votes}</h2>
<svg class="votes" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="votes-title" xmlns="http://www.w3.org/2000/svg">
<title id="votes-title">${mandate.votesChart}</title>
<defs><pattern id="against" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="against" width="6" height="6"/><rect class="line" width="2" height="6"/></pattern></defs>
${stated.map((text, index) => rowMarkup(text, index * row, edition))}
${legend(height - 22, edition)}
</svg>`
}

function rowMarkup({ symbol, how }: VotedText, top: number, { words: { mandate } }: Edition): Markup {
  const name = html`<text x="${left - 8}" y="${top + 14}" text-anchor="end" class="name">${citedAs(symbol)}</text>`
  const full = width - left - 2
  if (how.kind !== 'vote')
    return html`${name}<rect x="${left}" y="${top}" width="${full}" height="${bar}" class="unvoted"/><text x="${left + 8}" y="${top + 13}" class="figure dark">${mandate.withoutVote}</text>`
  const { inFavour, against, abstaining } = how.counts
  const scale = full / Math.max(seats, inFavour + against + abstaining)
  let x = left
  const parts = [
    { count: inFavour, fill: 'favour' },
    { count: abstaining, fill: 'abstain' },
    { count: against, fill: 'contra' },
  ].map(({ count, fill }) => {
    const start = x
    x += count * scale
    if (count === 0) return html``
    return html`<rect x="${start.toFixed(1)}" y="${top}" width="${(count * scale).toFixed(1)}" height="${bar}" class="${fill}"/><text x="${(start + (count * scale) / 2).toFixed(1)}" y="${top + 13}" text-anchor="middle" class="figure ${fill}">${count}</text>`
  })
  return html`${name}${parts}`
}

function legend(top: number, { words: { mandate } }: Edition): Markup {
  const entries = [
    { fill: 'favour', name: mandate.inFavour },
    { fill: 'abstain', name: mandate.abstaining },
    { fill: 'contra', name: mandate.against },
  ]
  return html`${entries.map(({ fill, name }, index) => html`<rect x="${left + index * 98}" y="${top + 4}" width="12" height="12" class="${fill}"/><text x="${left + index * 98 + 17}" y="${top + 14}" class="name">${name}</text>`)}`
}
