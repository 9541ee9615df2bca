import { html } from 'hono/html'
import type { Correspondence } from '../comparison/comparison.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import type { Paragraph } from '../resolution/resolution.ts'
import { type Edition, hrefIn } from './edition.ts'
import { type CardPage, notes } from './finding-card.ts'
import { joined, type Markup } from './markup.ts'
import { anchor, placesInWords, printedNumber } from './paragraph-label.ts'
import type { Layout } from './redline-choice.ts'
import { inlineRuns, sideRuns } from './redline-runs.ts'
import type { Departure, Passage } from './redline-view.ts'

/** Where a passage stands on the page. */
function idOf({ draft, prior }: Correspondence): string {
  const [first] = draft.length > 0 ? draft : prior
  return first ? `${draft.length > 0 ? '' : 'prior-'}${anchor(first.label)}` : ''
}

const departureId = ({ prior }: Correspondence) => `from-${anchor(prior[0]?.label ?? '')}`

/** The text of an earlier resolution, on its own page; plain where the page stands alone. */
function textLink(symbol: DocumentSymbol, { view, edition }: CardPage): Markup {
  return view.address ? html`<a href="${hrefIn(edition, `/texts/${symbol}`)}">${citedAs(symbol)}</a>` : html`${citedAs(symbol)}`
}

/** What a reader should know about where the text came from, in a few words; nothing where the redline says it all. */
function provenance(correspondence: Correspondence, page: CardPage): Markup | null {
  const { relation, moved, prior, draft, carriedBy } = correspondence
  const { words } = page.edition
  const { redline } = words
  const places = (paragraphs: readonly Paragraph[]) => placesInWords(paragraphs, words)
  const source = carriedBy.at(-1)
  if (relation === 'added') return html`${redline.isNew}`
  if (relation === 'removed' && source) {
    const through = carriedBy.slice(0, -1)
    return html`${redline.carried} ${textLink(source, page)}${
      through.length > 0
        ? html`, ${redline.carriedThrough('')}${joined(
            through.map((symbol) => textLink(symbol, page)),
            ', ',
          )}`
        : ''
    }`
  }
  if (relation === 'removed') return html`${redline.isGone}`
  const shape =
    relation === 'split'
      ? redline.split(places(prior), places(draft))
      : relation === 'merged'
        ? redline.merged(places(prior), places(draft))
        : null
  if (moved) return html`${shape ? html`${shape} · ` : ''}<a href="#${departureId(correspondence)}">${redline.movedFrom(places(prior))}</a>`
  if (shape) return html`${shape}`
  return prior[0]?.label === draft[0]?.label ? null : html`${redline.renumbered(places(prior))}`
}

function words(given: Correspondence, layout: Layout, edition: Edition): Markup {
  const { redline, prior, draft } = given
  const text = (draft.length > 0 ? draft : prior).map((paragraph) => paragraph.text).join('\n')
  const correspondence = redline.length > 0 ? given : { ...given, redline: [{ op: 'keep' as const, text }] }
  const several = draft.length > 1 && draft[0] ? html`<span class="piece">${printedNumber(draft[0])}</span> ` : ''
  if (layout === 'inline') return html`<p class="words" dir="auto" lang="en">${several}${inlineRuns(correspondence, edition)}</p>`
  const none = html`<span class="nothing" lang="${edition.language}">${edition.words.redline.noCounterpart}</span>`
  const side = (name: 'prior' | 'draft') =>
    html`<p class="words ${name}${correspondence[name].length > 0 ? '' : ' none'}" dir="auto" lang="en"><span class="side" lang="${edition.language}">${name === 'prior' ? edition.words.redline.was : edition.words.redline.now} </span>${correspondence[name].length > 0 ? sideRuns(correspondence, name, edition) : none}</p>`
  return html`<div class="sides">${side('prior')}${side('draft')}</div>`
}

/** One paragraph of the redline with its findings beside it. */
export function passageMarkup({ correspondence, findings, unapplied }: Passage, layout: Layout, page: CardPage): Markup {
  const { draft, prior, relation, moved, carriedBy } = correspondence
  const shown = draft.length > 0 ? draft : prior
  const from = provenance(correspondence, page)
  const isNoted = findings.length + unapplied.length > 0
  const classes = ['passage', carriedBy.length > 0 ? 'carried' : relation, ...(moved ? ['moved'] : []), ...(isNoted ? ['noted'] : [])]
  const id = idOf(correspondence)
  return html`<section class="${classes.join(' ')}" id="${id}">
<div class="text depth-${Math.min(shown[0]?.depth ?? 0, 2)}">
<a class="number" href="#${id}" title="${placesInWords(shown, page.edition.words)}">${shown.map(printedNumber).join(' + ')}</a>
<div class="body">${words(correspondence, layout, page.edition)}${from ? html`<p class="provenance">${from}</p>` : ''}</div>
</div>
${isNoted ? html`<div class="margin">${notes({ findings, unapplied }, page)}</div>` : ''}
</section>`
}

/** The place that moved text left, with the way to where it went. */
export function departureMarkup({ correspondence }: Departure, { edition }: CardPage): Markup {
  const { redline } = edition.words
  const [from, to] = [placesInWords(correspondence.prior, edition.words), placesInWords(correspondence.draft, edition.words)]
  return html`<p class="departure" id="${departureId(correspondence)}"><a href="#${idOf(correspondence)}">${redline.movedTo(from, to)}</a></p>`
}
