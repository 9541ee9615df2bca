import { html } from 'hono/html'
import type { Correspondence, RedlineRun } from '../comparison/comparison.ts'
import { visible } from '../text/visible.ts'
import type { Edition } from './edition.ts'
import type { Markup } from './markup.ts'
import { printedNumber } from './paragraph-label.ts'

/** Text with its line breaks as breaks and its invisible characters taken out. */
export function plain(text: string): Markup {
  const lines = visible(text).split('\n')
  return lines.length === 1 ? html`${lines[0]}` : html`${lines.map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`
}

/** Where a paragraph ends on one side or both, inside a redline of several: with the number of the paragraph that begins there. */
interface Break {
  readonly kind: RedlineRun['op']
  readonly number: string
}

/** Runs cut at paragraph ends. */
export function pieces({ redline, prior, draft }: Pick<Correspondence, 'redline' | 'prior' | 'draft'>): readonly (RedlineRun | Break)[] {
  let [inPrior, inDraft] = [0, 0]
  const numberOf = (side: Correspondence['draft'], index: number) => (side[index] ? printedNumber(side[index]) : '')
  return redline.flatMap((run): readonly (RedlineRun | Break)[] =>
    run.text.split('\n').flatMap((text, index): readonly (RedlineRun | Break)[] => {
      const words = text === '' ? [] : [{ op: run.op, text }]
      if (index === 0) return words
      if (run.op !== 'insert') inPrior++
      if (run.op !== 'strike') inDraft++
      return [{ kind: run.op, number: run.op === 'strike' ? numberOf(prior, inPrior) : numberOf(draft, inDraft) }, ...words]
    }),
  )
}

function struck(content: Markup | string, { words: { redline } }: Edition): Markup {
  return html`<del><span class="spoken">${redline.struck}</span>${content}<span class="spoken">${redline.struckEnd}</span></del>`
}

function inserted(content: Markup | string, { words: { redline } }: Edition): Markup {
  return html`<ins><span class="spoken">${redline.inserted}</span>${content}<span class="spoken">${redline.insertedEnd}</span></ins>`
}

function pieceMarkup(piece: RedlineRun | Break, edition: Edition): Markup {
  if ('op' in piece) {
    if (piece.op === 'keep') return html`${visible(piece.text)}`
    return piece.op === 'strike' ? struck(visible(piece.text), edition) : inserted(visible(piece.text), edition)
  }
  const { redline } = edition.words
  const number = html`<span class="piece">${piece.number}</span> `
  if (piece.kind === 'keep') return html`<br>${number}`
  if (piece.kind === 'strike')
    return html` <del class="joint" title="${redline.breakGone}"><span class="spoken">${redline.breakGone}</span><span aria-hidden="true">¶</span> ${piece.number}</del> `
  return html` <ins class="joint" title="${redline.breakNew}"><span class="spoken">${redline.breakNew}</span><span aria-hidden="true">¶</span></ins><br>${number}`
}

/** Both sides in one line: struck and inserted words, each said for screen readers as well; ends of paragraphs where texts were split or merged. */
export function inlineRuns(correspondence: Pick<Correspondence, 'redline' | 'prior' | 'draft'>, edition: Edition): Markup {
  return html`${pieces(correspondence).map((piece) => pieceMarkup(piece, edition))}`
}

/** One side of a redline, with its own words marked and its paragraphs apart. */
export function sideRuns({ redline, prior, draft }: Correspondence, side: 'prior' | 'draft', edition: Edition): Markup {
  const mine = side === 'prior' ? 'strike' : 'insert'
  const paragraphs = side === 'prior' ? prior : draft
  let index = 0
  const first = paragraphs.length > 1 && paragraphs[0] ? html`<span class="piece">${printedNumber(paragraphs[0])}</span> ` : ''
  const runs = redline
    .filter(({ op }) => op === 'keep' || op === mine)
    .map(({ op, text }) => {
      const lines = visible(text)
        .split('\n')
        .map((line, at) => {
          const begins = at > 0 ? paragraphs[++index] : undefined
          const words = op === 'keep' || line === '' ? html`${line}` : side === 'prior' ? struck(line, edition) : inserted(line, edition)
          return at === 0 ? words : html`<br><span class="piece">${begins ? printedNumber(begins) : ''}</span> ${words}`
        })
      return html`${lines}`
    })
  return html`${first}${runs}`
}
