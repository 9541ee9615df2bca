import { html } from 'hono/html'
import type { HeldText } from '../council/dossier.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import { visible } from '../text/visible.ts'
import { type Edition, hrefIn } from './edition.ts'
import { day, listed, type Markup, webLink } from './markup.ts'
import { page } from './page.ts'
import { anchor, placeInWords, printedNumber } from './paragraph-label.ts'
import { doubtMarkup } from './said.ts'

/** A held text, paragraph by paragraph, each with its own address. */
export function textPage({ symbol, url, fetchedAt, confidence, resolution }: HeldText, edition: Edition): Markup {
  const { words } = edition
  const name = symbol ?? words.common.anUnofficialText
  const { title, paragraphs, sponsors, adoption } = resolution
  const said = adoption && [adoption.on, adoption.meeting].filter((part) => part !== null).join(', ')
  const main = html`<header class="verdict none"><p class="kicker">${name}</p><h1 dir="auto" lang="en">${visible(title ?? name)}</h1>
<p class="meta">${webLink(url, words.common.source)} · ${words.text.confidence[confidence.level]} · ${words.text.read} ${day(fetchedAt, edition)}</p>
${said ? html`<p class="meta">${words.text.adopted}: <span lang="en">${visible(said)}</span></p>` : ''}
${
  sponsors.length > 0
    ? html`<p class="meta">${words.text.sponsors}: <span lang="en">${visible(
        listed(
          sponsors.map((sponsor) => sponsor.name),
          edition,
        ),
      )}</span></p>`
    : ''
}
</header>
${symbol ? compareWith(symbol, edition) : ''}
<div class="whole">${paragraphs.map((paragraph) => {
    const id = anchor(paragraph.label)
    return html`<section class="passage ${paragraph.part}" id="${id}"><div class="text depth-${Math.min(paragraph.depth, 2)}"><a class="number" href="#${id}" title="${placeInWords(paragraph.label, words)}">${printedNumber(paragraph)}</a><div class="body"><p class="words" dir="auto" lang="en">${visible(paragraph.text)}</p></div></div></section>`
  })}</div>
${resolution.doubts.length > 0 ? html`<section class="doubts" aria-labelledby="doubts"><h2 id="doubts">${words.redline.doubts}</h2><ul>${resolution.doubts.map(({ paragraph, reason }) => html`<li>${paragraph ? html`<b>${paragraph}</b> ` : ''}${doubtMarkup(reason, edition)}</li>`)}</ul></section>` : ''}`
  return page({ title: citedName(name, title), section: 'none', main }, edition)
}

function compareWith(symbol: DocumentSymbol, edition: Edition): Markup {
  const { text, redline } = edition.words
  return html`<form class="compare" action="${hrefIn(edition, '/compare')}"><label>${text.compareHint} <input name="prior" placeholder="40/16" required maxlength="80" size="18"></label><input type="hidden" name="draft" value="${symbol}"> <button>${redline.compare}</button></form>`
}

const citedName = (name: string, title: string | null) => (title ? `${name}: ${visible(title)}` : name)

/** A text that is named somewhere but not held: where to look for it. */
export function missingTextPage(symbol: DocumentSymbol, edition: Edition): Markup {
  const { text } = edition.words
  const main = html`<h1>${citedAs(symbol)}</h1><p>${text.notHeld(symbol)} ${webLink(`https://docs.un.org/${symbol}`, text.atTheUn)}</p>`
  return page({ title: symbol, section: 'none', main }, edition)
}
