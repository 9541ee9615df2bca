import { html } from 'hono/html'
import type { Day } from '../council/day.ts'
import { type KnownDates, sessionDates } from '../council/session-calendar.ts'
import { citedAs, type DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import { voiceOf } from '../language/voice.ts'
import type { Mandate } from '../mandate/mandate.ts'
import type { Adoption } from '../resolution/resolution.ts'
import { visible } from '../text/visible.ts'
import { dossierCard } from './dossier-card.ts'
import { type Edition, hrefIn, inEnglish } from './edition.ts'
import type { LineageText, MandateView, TermsToday } from './mandate-view.ts'
import { dayInWords, joined, listed, type Markup } from './markup.ts'
import { page } from './page.ts'
import { anchor, printedNumber } from './paragraph-label.ts'
import { verdictMarkup } from './said.ts'
import { sessionLine, sessionName } from './session-line.ts'
import { severityMark } from './severity-mark.ts'
import { votesChart } from './votes-chart.ts'

function unknown({ words: { common } }: Edition): Markup {
  return html`<span class="nothing">${common.unknown}</span>`
}

function textLink(symbol: DocumentSymbol, edition: Edition, paragraph = ''): Markup {
  return html`<a href="${hrefIn(edition, `/texts/${symbol}`)}${paragraph && `#${anchor(paragraph)}`}">${paragraph || citedAs(symbol)}</a>`
}

export function renewalInWords({ nextRenewal }: Mandate, edition: Edition): Markup {
  if (!nextRenewal) return unknown(edition)
  const { session, period, estimated } = nextRenewal
  const when = edition.language === 'en' ? period : monthOf(session, edition)
  const said = [...(when ? [when] : []), ...(estimated ? [edition.words.common.estimated] : [])]
  return html`${sessionName(session, edition)}${said.length > 0 ? ` (${said.join(', ')})` : ''}`
}

/** The month in which a session usually opens, for languages in which no period is told: `février 2028`. */
function monthOf(session: string, { words }: Edition): string | null {
  const id = SessionId.safeParse(session)
  const opens = id.success ? sessionDates(id.data, [])?.opens.day : undefined
  return opens ? new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(opens)) : null
}

/** What is known of the mandate itself. */
function facts(mandate: Mandate, edition: Edition): Markup {
  const { words } = edition
  const { holder, termsOfReference, termYears, mainSponsors, agendaItem, notes, latestRenewal } = mandate
  const or = (value: Markup | string | null) => value ?? unknown(edition)
  return html`<dl class="facts">
<dt>${words.mandate.holder}</dt><dd>${or(holder && html`${holder.value} <span class="counts">(${words.mandate.asOf(dayInWords(holder.asOf, edition))})</span>`)}</dd>
<dt>${words.mandate.fullTerms}</dt><dd>${or(termsOfReference)}</dd>
<dt>${words.mandate.term}</dt><dd>${or(termYears === null ? null : words.common.years(termYears))}</dd>
${latestRenewal ? html`<dt>${words.mandate.lastRenewal}</dt><dd>${sessionName(latestRenewal.session, edition)}${latestRenewal.symbol ? html`, ${textLink(latestRenewal.symbol, edition)}` : html`; ${words.mandate.notHeld}. ${inEnglish(edition, visible(latestRenewal.evidence))}`}</dd>` : ''}
<dt>${words.mandate.sponsors}</dt><dd>${mainSponsors.length > 0 ? listed(mainSponsors, edition) : unknown(edition)}</dd>
<dt>${words.mandate.item}</dt><dd>${or(agendaItem === null ? null : String(agendaItem))}</dd>
${notes ? html`<dt>${words.mandate.notes}</dt><dd>${inEnglish(edition, visible(notes))}</dd>` : ''}
</dl>`
}

function clock(mandate: Mandate, { today, sessions }: MandateSurroundings, edition: Edition): Markup {
  const id = SessionId.safeParse(mandate.nextRenewal?.session)
  const session = id.success ? sessionDates(id.data, sessions) : undefined
  return html`<section class="card clock" aria-labelledby="clock"><h2 id="clock">${edition.words.mandate.clock}</h2>
<p><b>${renewalInWords(mandate, edition)}</b></p>${session ? sessionLine(session, today, edition) : ''}</section>`
}

/** What the mandate rests on today, paragraph by paragraph, each with the text that it stands in. */
function termsMarkup(terms: TermsToday | null, edition: Edition): Markup {
  const { mandate: words } = edition.words
  if (!terms) return html`<h2 id="terms">${words.terms}</h2><p>${words.noTerms}</p>`
  const cited = (symbols: readonly DocumentSymbol[]) => symbols.map(citedAs).join(', ')
  return html`<h2 id="terms">${words.terms}</h2><p class="counts">${words.termsIntro(citedAs(terms.of))}</p>
${terms.parts.map(
  (
    { symbol, through, paragraphs },
    index,
  ) => html`<details class="terms" ${index === 0 || terms.parts.length === 1 ? 'open' : ''}><summary>${symbol === terms.of ? words.ownTerms(citedAs(symbol)) : words.keptTerms(citedAs(symbol), cited(through))} (${paragraphs.length})</summary>
<ol class="paragraphs">${paragraphs.map((paragraph) => html`<li class="depth-${Math.min(paragraph.depth, 2)}"><a class="number" href="${hrefIn(edition, `/texts/${symbol}#${anchor(paragraph.label)}`)}">${printedNumber(paragraph)}</a> <span class="words" dir="auto" lang="en">${visible(paragraph.text)}</span></li>`)}</ol></details>`,
)}
${terms.missing.map((symbol) => html`<p class="counts">▲ ${words.missingTerms(citedAs(symbol))}</p>`)}`
}

function howInWords(adoption: Adoption | null | undefined, { words: { mandate } }: Edition): string {
  if (!adoption || adoption.how.kind === 'not-stated') return mandate.notStated
  if (adoption.how.kind === 'without-vote') return mandate.withoutVote
  const { inFavour, against, abstaining } = adoption.how.counts
  return mandate.vote(inFavour, against, abstaining)
}

function lineageTable(texts: readonly LineageText[], edition: Edition): Markup {
  const { mandate: words } = edition.words
  if (texts.length === 0) return html``
  return html`<h2>${words.texts}</h2><p class="counts">${words.textsIntro}</p>
<table class="lineage"><thead><tr><th scope="col">${edition.words.text.symbol}</th><th scope="col">${words.adopted}</th><th scope="col">${words.how}</th><th scope="col">${words.verdict}</th></tr></thead>
<tbody>${texts.map(
    ({ symbol, held, against }) => html`<tr><th scope="row">${held ? textLink(symbol, edition) : citedAs(symbol)}</th>
<td>${held ? voiceOf(edition.words).printed(held.resolution.adoption?.on ?? '') : html`<span class="nothing">${words.notHeld}</span>`}</td><td>${held ? howInWords(held.resolution.adoption, edition) : ''}</td>
<td>${against ? html`${severityMark(against.verdict.severity, edition)} ${verdictMarkup(against.verdict, edition)} <a href="${hrefIn(edition, against.path)}">${words.compareWith(citedAs(against.prior))}</a>` : ''}</td></tr>`,
  )}</tbody></table>
${votesChart(
  texts.flatMap(({ symbol, held }) => (held?.resolution.adoption ? [{ symbol, how: held.resolution.adoption.how }] : [])),
  edition,
)}`
}

function subscribing({ slug }: Mandate, edition: Edition): Markup {
  const { mandate: words, site } = edition.words
  return html`<section class="card" aria-labelledby="subscribe"><h2 id="subscribe">${words.subscribe}</h2>
<p>${words.subscribeChat} <code>/mandate subscribe ${slug}</code></p><p>${words.subscribeFeed} <a href="/feeds/mandates/${slug}.atom">${site.feed}</a> · <a href="/feeds/mandates/${slug}.ics">${site.calendar}</a></p></section>`
}

export interface MandateSurroundings {
  readonly today: Day
  readonly sessions: readonly KnownDates[]
}

/** One mandate: what it is, what it rests on today, its texts with their verdicts, its clock and its drafts. */
export function mandatePage(view: MandateView, surroundings: MandateSurroundings, edition: Edition): Markup {
  const { mandate, dossiers, texts, terms } = view
  const { words } = edition
  const { title, kind, shortName, protect, resist, asOf, sources, slug } = mandate
  const main = html`<p class="kicker">${words.mandate.kinds[kind]}</p><h1 lang="en">${title}</h1>
<div class="beside-each-other">${clock(mandate, surroundings, edition)}${subscribing(mandate, edition)}</div>
<h2>${words.mandate.dossiers}</h2>
${dossiers.length > 0 ? html`<ul class="cards">${dossiers.map((dossier) => html`<li>${dossierCard(dossier, [mandate], edition)}</li>`)}</ul>` : html`<p>${words.mandate.noDraft}</p>`}
${facts(mandate, edition)}
${termsMarkup(terms, edition)}
${lineageTable(texts, edition)}
${protect.length > 0 ? html`<h2>${words.mandate.protect}</h2><ul>${protect.map(({ phrase, why }) => html`<li lang="en">“${phrase}”: ${why}</li>`)}</ul>` : ''}
${resist.length > 0 ? html`<h2>${words.mandate.resist}</h2><ul>${resist.map(({ phrase, severity, why }) => html`<li>${severityMark(severity, edition)} <span lang="en">“${phrase}”: ${why}</span></li>`)}</ul>` : ''}
<p class="counts sources">${words.mandate.facts(dayInWords(asOf, edition))}${joined(
    sources.map((source) => html`<span>${source}</span>`),
    '; ',
  )}</p>`
  const feeds = [{ href: `/feeds/mandates/${slug}.atom`, type: 'application/atom+xml', title: shortName }]
  return page({ title: shortName, section: 'mandates', main, feeds }, edition)
}
