import { html, raw } from 'hono/html'
import { labelInWords } from '../alerts/place.ts'
import type { Correspondence } from '../comparison/comparison.ts'
import type { UnappliedInstruction } from '../council/composition.ts'
import { citedAs } from '../documents/document-symbol.ts'
import type { Paragraph } from '../resolution/resolution.ts'
import { shorten } from '../text/shorten.ts'
import { categoryWords } from '../weakening/category-words.ts'
import type { Finding } from '../weakening/finding.ts'
import type { Markup } from './page.ts'
import { anchor, printedNumber } from './paragraph-label.ts'
import { inlineRuns, plain, sideRuns } from './redline-runs.ts'
import type { Layout, Passage, PhrasePast } from './redline-view.ts'
import { severityMark } from './severity-mark.ts'

/** Characters of an inserted phrase that stands in full in the redline beside it. */
const longestShown = 160

const joined = (paragraphs: readonly Paragraph[]) => paragraphs.map(printedNumber).join(' + ')
const places = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ label }) => labelInWords(label)).join(' and ')

/** What a reader should know about where the text came from, in a few words; nothing where the redline says it all. */
function provenance({ relation, moved, prior, draft, carriedBy }: Correspondence): string | null {
  if (relation === 'added') return 'new in the draft'
  if (relation === 'removed')
    return carriedBy.length > 0 ? `not repeated; carried by reference through ${carriedBy.map(citedAs).join(', ')}` : 'not in the draft'
  if (relation === 'split') return `split; was ${places(prior)}`
  if (relation === 'merged') return `merged from ${places(prior)}`
  if (moved) return `moved; was ${places(prior)}`
  return prior[0]?.label === draft[0]?.label ? null : `was ${places(prior)}`
}

function words(correspondence: Correspondence, layout: Layout): Markup {
  const { redline, prior, draft } = correspondence
  const runs =
    redline.length > 0 ? redline : [{ op: 'keep' as const, text: (draft.length > 0 ? draft : prior).map(({ text }) => text).join('\n') }]
  if (layout === 'inline') return html`<p class="words">${inlineRuns(runs)}</p>`
  return html`<div class="sides">
<p class="words prior">${prior.length > 0 ? sideRuns(runs, 'prior') : html`<span class="nothing">no counterpart</span>`}</p>
<p class="words draft">${draft.length > 0 ? sideRuns(runs, 'draft') : html`<span class="nothing">no counterpart</span>`}</p>
</div>`
}

/** One paragraph of the redline with its findings beside it. */
export function passageMarkup({ correspondence, findings, unapplied }: Passage, layout: Layout): Markup {
  const shown = correspondence.draft.length > 0 ? correspondence.draft : correspondence.prior
  const [first] = shown
  const from = provenance(correspondence)
  const classes = [
    'passage',
    correspondence.relation,
    correspondence.moved ? 'moved' : '',
    findings.length + unapplied.length > 0 ? 'noted' : '',
  ].join(' ')
  const id = first ? `${correspondence.draft.length > 0 ? '' : 'prior-'}${anchor(first.label)}` : ''
  return html`<section class="${classes}" id="${id}">
<div class="text depth-${Math.min(first?.depth ?? 0, 2)}">
<a class="number" href="#${id}" aria-label="${places(shown)}">${joined(shown)}</a>
<div class="body">${words(correspondence, layout)}${from ? html`<p class="provenance">${from}</p>` : ''}</div>
</div>
${findings.length + unapplied.length > 0 ? html`<div class="margin">${notes({ findings, unapplied })}</div>` : ''}
</section>`
}

/** What stands beside a passage, or on top of the page. */
export function notes({ findings, unapplied }: Omit<Passage, 'correspondence'>): Markup {
  return html`${findings.map(({ finding, number, past }) => findingMarkup(finding, number, past))}${unapplied.map(unappliedMarkup)}`
}

/** An instruction that nobody worked into the text: word for word, and why not. */
function unappliedMarkup({ verbatim, reason }: UnappliedInstruction): Markup {
  return html`<article class="unapplied"><h3>Not applied</h3><blockquote>${plain(verbatim)}</blockquote><p>Why: ${plain(reason)}. It is left to the reader.</p></article>`
}

/** Where the inserted words stood before: `“…” first seen in 37/23 (2018); also in 43/21, 46/13 and 2 more`. */
function pastMarkup({ phrase, history: { firstSeen, alsoIn, count } }: PhrasePast): Markup {
  if (!firstSeen) return html``
  const unnamed = count - 1 - alsoIn.length
  const year = firstSeen.year ? ` (${firstSeen.year})` : ''
  const others = alsoIn.length > 0 ? `; also in ${alsoIn.map(citedAs).join(', ')}${unnamed > 0 ? ` and ${unnamed} more` : ''}` : ''
  return html`<p class="past">“${plain(shorten(phrase, longestShown))}” first seen in ${citedAs(firstSeen.symbol)}${year}${others}</p>`
}

/** One finding: what kind, how severe, both quotations in words, and why. */
function findingMarkup(finding: Finding, number: number, past: PhrasePast | null): Markup {
  const strengthens = finding.direction === 'strengthens'
  const quotation = (word: string, citation: Finding['prior']) =>
    html`<dt>${word}</dt><dd>${citation ? html`“${plain(citation.quote)}” <cite>${labelInWords(citation.paragraph)}</cite>` : html`<span class="nothing">nothing</span>`}</dd>`
  return html`<article class="finding ${finding.direction}" id="finding-${number}" tabindex="-1">
<header><h3>${strengthens ? html`<span class="stronger"><span aria-hidden="true">△</span> Stronger</span>` : severityMark(finding.severity)} ${categoryWords[finding.category].name}</h3>
<a class="permalink" href="#finding-${number}" aria-label="Link to this finding">${raw('&para;')}</a></header>
<dl>${quotation('was', finding.prior)}${quotation('now', finding.draft)}</dl>
<p>${plain(finding.explanation)}</p>${past ? pastMarkup(past) : ''}
</article>`
}
