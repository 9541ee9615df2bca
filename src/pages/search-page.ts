import { html, raw } from 'hono/html'
import type { FoundParagraph, ParagraphQuery, SearchOutcome } from '../council/paragraph-search.ts'
import type { PhraseHistory } from '../council/phrase-history.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { folded } from '../text/folded.ts'
import { visible } from '../text/visible.ts'
import { type Edition, hrefIn } from './edition.ts'
import type { Markup } from './markup.ts'
import { page } from './page.ts'
import { anchor, placeInWords } from './paragraph-label.ts'

export interface SearchView {
  readonly query: Omit<ParagraphQuery, 'mandate'> & { readonly mandate: string }
  readonly mandates: readonly Mandate[]
  /** Null where nothing was asked. */
  readonly outcome: SearchOutcome | null
  /** Where the words, taken as a phrase, stood first; null where nothing was asked. */
  readonly history: PhraseHistory | null
}

const chosen = (is: boolean) => (is ? raw('selected') : '')

/** Search over the paragraphs of all held documents, and since when a phrase is in use. */
export function searchPage(view: SearchView, edition: Edition): Markup {
  const { search } = edition.words
  const { outcome } = view
  const main = html`<h1>${search.title}</h1>${searchForm(view, edition)}${outcome ? results(view, outcome, edition) : ''}`
  return page(
    { title: view.query.words ? `${visible(view.query.words)} · ${search.title}` : search.title, section: 'search', main },
    edition,
  )
}

function searchForm({ query, mandates }: SearchView, edition: Edition): Markup {
  const { search } = edition.words
  const option = (value: string, name: string, present: string) =>
    html`<option value="${value}" ${chosen(value === present)}>${name}</option>`
  return html`<form class="search" role="search" action="${hrefIn(edition, '/search')}">
<label class="wide">${search.words} <input type="search" name="q" value="${query.words}" maxlength="400" required></label>
<label class="tick"><input type="checkbox" name="phrase" value="1" ${query.asPhrase ? raw('checked') : ''}> ${search.phrase}</label>
<label>${search.where} <select name="in">${option('all', search.everywhere, query.where)}${option('adopted', search.adopted, query.where)}${option('drafts', search.drafts, query.where)}</select></label>
<label>${search.part} <select name="part">${option('', search.bothParts, query.part ?? '')}${option('preambular', search.preamble, query.part ?? '')}${option('operative', search.operative, query.part ?? '')}</select></label>
<label>${search.mandate} <select name="mandate">${option('', search.everyMandate, query.mandate)}${mandates.map(({ slug, shortName }) => option(slug, shortName, query.mandate))}</select></label>
<button>${search.go}</button></form>`
}

function results({ query, history }: SearchView, { found, isCut }: SearchOutcome, edition: Edition): Markup {
  const { search } = edition.words
  const byText = [...Map.groupBy(found, ({ text }) => `${text.id} ${text.symbol}`).values()]
  return html`<p role="status">${found.length === 0 ? search.none : isCut ? search.cut(found.length) : search.found(found.length, byText.length)}</p>
${history ? html`<p class="first-used">${history.firstSeen ? html`<b>${search.firstUsed} <a href="${hrefIn(edition, `/texts/${history.firstSeen.symbol}`)}">${citedAs(history.firstSeen.symbol)}</a>${history.firstSeen.year ? ` (${history.firstSeen.year})` : ''}</b>${history.alsoIn.length > 0 ? edition.words.redline.alsoIn(history.alsoIn.map(citedAs).join(', ')) : ''}` : search.neverAdopted}</p>` : ''}
${byText.map((paragraphs) => ofText(paragraphs, query, edition))}`
}

function ofText(paragraphs: readonly FoundParagraph[], query: SearchView['query'], edition: Edition): Markup {
  const text = paragraphs[0]?.text
  if (!text) return html``
  const name = text.symbol ?? edition.words.common.anUnofficialText
  const address = (label: string) => (text.symbol ? hrefIn(edition, `/texts/${text.symbol}#${anchor(label)}`) : null)
  return html`<section class="hit"><h2>${name} <span class="counts" dir="auto" lang="en">${visible(text.title ?? '')}</span></h2>
${paragraphs.map(({ label, words }) => {
  const at = address(label)
  const place = placeInWords(label, edition.words)
  return html`<div class="found"><p class="meta">${at ? html`<a href="${at}">${place}</a>` : place}</p><p class="words" dir="auto" lang="en">${marked(visible(words), query)}</p></div>`
})}</section>`
}

/** The words of a paragraph with those that were looked for marked. */
function marked(words: string, query: SearchView['query']): Markup {
  const wanted = folded(query.words)
    .split(' ')
    .filter((word) => word !== '')
  if (wanted.length === 0) return html`${words}`
  const isWanted = (word: string) =>
    folded(word) !== '' &&
    folded(word)
      .split(' ')
      .some((part) => wanted.some((one) => part.startsWith(one)))
  return html`${words.split(/([\p{L}\p{N}\p{M}’'-]+)/u).map((piece, index) => (index % 2 === 1 && isWanted(piece) ? html`<mark>${piece}</mark>` : html`${piece}`))}`
}
