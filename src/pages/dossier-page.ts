import { html } from 'hono/html'
import { shortTextName } from '../council/composition.ts'
import { type ComparisonSummary, type Dossier, type DossierEvent, presentComparison, type TextName } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import type { Reaction } from '../council/reaction.ts'
import { stageOf, versionChain } from '../council/version-chain.ts'
import { voiceOf } from '../language/voice.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { visible } from '../text/visible.ts'
import { amendmentMarkup } from './amendment-card.ts'
import { textsOf } from './compare-versions.ts'
import { type Edition, eventMarkup, hrefIn, nameIn } from './edition.ts'
import { dossierPath } from './held-redline.ts'
import { day, joined, type Markup, webLink } from './markup.ts'
import { page } from './page.ts'
import { reactionList } from './reaction-list.ts'
import { verdictMarkup } from './said.ts'
import { severityMark } from './severity-mark.ts'
import { compareForm } from './version-chooser.ts'

export interface DossierView {
  readonly dossier: Dossier
  readonly mandates: readonly Mandate[]
  /** What people did with it in chat, oldest first. */
  readonly reactions: readonly Reaction[]
}

/** One draft and all that happened to it: its versions, what each amounts to, amendments, and a choice of any two texts to compare. */
export function dossierPage({ dossier, mandates, reactions }: DossierView, edition: Edition): Markup {
  const { words } = edition
  const present = presentComparison(dossier)
  const names = dossier.mandates.map(
    (slug) =>
      html`<a href="${hrefIn(edition, `/mandates/${slug}`)}">${mandates.find((mandate) => mandate.slug === slug)?.shortName ?? slug}</a>`,
  )
  const title = visible(dossier.title ?? dossier.key)
  const main = html`<header class="verdict ${present?.verdict.severity ?? 'none'}">
<p class="kicker">${names.length > 0 ? joined(names, ' · ') : words.dossier.whichMandate} · ${dossier.key} · ${words.dossier.states[dossier.state]}</p>
<h1 dir="auto" lang="en">${title}</h1>
${present ? html`<p class="sentence">${severityMark(present.verdict.severity, edition)} <a href="${hrefIn(edition, `/redline/${present.id}`)}">${verdictMarkup(present.verdict, edition)}</a></p>` : ''}
<p class="by-rule">${words.site.byRule}</p>
</header>
<h2>${words.dossier.versions}</h2>
${dossier.versions.length > 0 ? html`<ol class="chain">${inOrder(dossier.versions).map((version) => versionMarkup(version, dossier, edition))}</ol>` : html`<p>${words.dossier.noneHeld}</p>`}
${dossier.amendments.length > 0 ? html`<h2>${words.dossier.amendments}</h2><ul class="cards">${dossier.amendments.map((amendment) => amendmentMarkup(amendment, dossier, edition))}</ul>` : ''}
${comparing(dossier, edition)}
${reactionList(reactions, dossier, edition)}
<section class="timeline" aria-labelledby="timeline"><h2 id="timeline">${words.redline.happened}</h2>
<ol>${dossier.events.map((event) => html`<li>${day(event.at, edition)} ${eventMarkup(event, edition)}${linked(event, edition)}</li>`)}</ol></section>`
  return page({ title, section: 'none', main }, edition)
}

/** The way to the dossier that this one was linked with. */
function linked({ kind, symbol }: DossierEvent, edition: Edition): Markup {
  if (kind !== 'linked' || symbol === null) return html``
  return html` <a href="${hrefIn(edition, dossierPath({ key: dossierOfDraft(symbol, '') }))}">${edition.words.dossier.seeIt}</a>`
}

/** The chain of versions; what only stands beside one (a text as amended, a correction) follows it. */
function inOrder(versions: readonly TextName[]): readonly TextName[] {
  const chain = versionChain(versions)
  const beside = versions.filter((version) => !chain.includes(version))
  const follows = (version: TextName) =>
    beside.filter(
      ({ composed }) => composed?.kind === 'as-amended' && composed.of.id === version.id && composed.of.symbol === version.symbol,
    )
  const placed = chain.flatMap((version) => [version, ...follows(version)])
  return [...placed, ...beside.filter((version) => !placed.includes(version))]
}

function versionMarkup(version: TextName, dossier: Dossier, edition: Edition): Markup {
  const own = dossier.comparisons.filter(({ draft }) => draft.id === version.id && draft.symbol === version.symbol)
  return html`<li class="${stageOf(version) === null ? 'beside' : ''}"><b>${webLink(version.url, nameIn(version, edition))}</b> <span class="counts">${day(version.fetchedAt, edition)}</span>
${own.length > 0 ? html`<ul>${own.map((comparison) => comparisonMarkup(comparison, edition))}</ul>` : ''}</li>`
}

function comparisonMarkup({ id, prior, verdict, weakened, strengthened }: ComparisonSummary, edition: Edition): Markup {
  const { dossier, redline } = edition.words
  return html`<li>${severityMark(verdict.severity, edition)} <a href="${hrefIn(edition, `/redline/${id}`)}">${dossier.against(voiceOf(edition.words).text(shortTextName(prior)))}</a> <span class="counts">${redline.weakened(weakened)} · ${redline.stronger(strengthened)}</span></li>`
}

/** Any two texts of the dossier. */
function comparing(dossier: Dossier, edition: Edition): Markup {
  const texts = textsOf(dossier)
  const [first, last] = [texts[0], versionChain(dossier.versions).at(-1)]
  if (texts.length < 2) return html``
  return html`<h2>${edition.words.redline.compareAnyTwo}</h2>${compareForm(dossierPath(dossier), texts, { prior: first?.id ?? '', draft: last?.id ?? '' }, edition)}`
}
