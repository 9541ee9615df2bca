import { html, raw } from 'hono/html'
import type { UnappliedInstruction } from '../council/composition.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Words } from '../language/language.ts'
import { shorten } from '../text/shorten.ts'
import { visible } from '../text/visible.ts'
import type { Finding } from '../weakening/finding.ts'
import { type Edition, hrefIn } from './edition.ts'
import type { Markup } from './markup.ts'
import { placeInWords } from './paragraph-label.ts'
import { plain } from './redline-runs.ts'
import type { PhrasePast, PlacedFinding, RedlineView } from './redline-view.ts'
import { doubtText, explanationMarkup, quoted } from './said.ts'
import { severityMark, strongerMark } from './severity-mark.ts'

/** Characters of an inserted phrase that stands in full in the redline beside it. */
const longestShown = 160

/** What a finding card needs of its page. */
export interface CardPage {
  readonly view: RedlineView
  readonly edition: Edition
  /** Names of the findings, in the order in which they stand on the page. */
  readonly order: readonly string[]
}

/** How a finding is cited: both symbols, paragraphs and quotations, and what the assessment is. */
export function citationOf({ prior, draft }: Finding, view: Pick<RedlineView, 'prior' | 'draft'>, words: Words): string {
  const side = (name: string, citation: Finding['prior']) =>
    `${name}, ${citation ? `${placeInWords(citation.paragraph, words)}: ${quoted(visible(citation.quote), words)}` : words.common.nothing}`
  return `${side(view.draft.name, draft)}; ${side(view.prior.name, prior)}. Mandate Watch: ${words.site.byRule}`
}

/** What stands beside a passage, or on top of the page. */
export function notes(
  { findings, unapplied }: { readonly findings: readonly PlacedFinding[]; readonly unapplied: readonly UnappliedInstruction[] },
  cardPage: CardPage,
): Markup {
  return html`${findings.map((one) => findingMarkup(one, cardPage))}${unapplied.map((one) => unappliedMarkup(one, cardPage.edition))}`
}

/** An instruction that nobody worked into the text: word for word, and why not. */
function unappliedMarkup({ verbatim, reason }: UnappliedInstruction, edition: Edition): Markup {
  const { redline } = edition.words
  return html`<article class="unapplied"><h2>${redline.notApplied}</h2><blockquote dir="auto" lang="en">${plain(verbatim)}</blockquote><p>${redline.why(doubtText(reason, edition.words))}</p></article>`
}

/** Where the inserted words stood before: `“…” first seen in 37/23 (2018); also in 43/21, 46/13 and 2 more`. */
function pastMarkup({ phrase, history: { firstSeen, alsoIn, count } }: PhrasePast, { words }: Edition): Markup {
  const { redline } = words
  const [open, close] = words.alert.quotes
  if (!firstSeen) return html``
  const unnamed = count - 1 - alsoIn.length
  const year = firstSeen.year ? ` (${firstSeen.year})` : ''
  const others = alsoIn.length > 0 ? `${redline.alsoIn(alsoIn.map(citedAs).join(', '))}${unnamed > 0 ? redline.andMore(unnamed) : ''}` : ''
  return html`<p class="past">${open}${plain(shorten(phrase, longestShown))}${close} ${redline.firstSeen(citedAs(firstSeen.symbol))}${year}${others}</p>`
}

function neighbours(id: string, { order, edition: { words } }: CardPage): Markup {
  const at = order.indexOf(id)
  const link = (to: string | undefined, name: string, arrow: string) =>
    to === undefined
      ? html``
      : html`<a href="#${to}" aria-label="${name}: ${words.redline.oneOf(order.indexOf(to) + 1, order.length)}">${arrow}</a>`
  return html`${link(order[at - 1], words.redline.previous, '↑')}${link(order[at + 1], words.redline.next, '↓')}`
}

/** What people said of a finding; who, stands on the page of the dossier. */
function contestedMarkup(isContested: boolean, { view, edition }: CardPage): Markup {
  if (!isContested) return html``
  const said = edition.words.redline.saidNoWeakening
  return html`<p class="past">${view.dossier ? html`<a href="${hrefIn(edition, `${view.dossier}#reactions`)}">${said}</a>` : said}</p>`
}

/** One finding: what kind, how severe, both quotations in words, and why. */
function findingMarkup({ finding, id, past, isContested }: PlacedFinding, cardPage: CardPage): Markup {
  const { edition, view } = cardPage
  const { words } = edition
  const [open, close] = words.alert.quotes
  const quotation = (word: string, citation: Finding['prior']) =>
    html`<dt>${word}</dt><dd>${citation ? html`${open}<span dir="auto" lang="en">${plain(citation.quote)}</span>${close} <cite>${placeInWords(citation.paragraph, words)}</cite>` : html`<span class="nothing">${words.common.nothing}</span>`}</dd>`
  return html`<article class="finding ${finding.direction} ${finding.severity}" id="${id}" tabindex="-1" aria-labelledby="${id}-kind">
<header><h2 id="${id}-kind">${finding.direction === 'strengthens' ? strongerMark(edition) : severityMark(finding.severity, edition)} ${words.categories[finding.category]}</h2>
<nav aria-label="${words.redline.oneOf(cardPage.order.indexOf(id) + 1, cardPage.order.length)}">${neighbours(id, cardPage)}<a class="permalink" href="#${id}" aria-label="${words.redline.linkToFinding}">${raw('&para;')}</a></nav></header>
<dl>${quotation(words.redline.was, finding.prior)}${quotation(words.redline.now, finding.draft)}</dl>
<p>${explanationMarkup(finding, edition)}</p>${past ? pastMarkup(past, edition) : ''}${contestedMarkup(isContested && finding.direction === 'weakens', cardPage)}
<details class="citation"><summary>${words.redline.citation}</summary><p>${citationOf(finding, view, words)}</p></details>
</article>`
}
