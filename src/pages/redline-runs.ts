import { html } from 'hono/html'
import type { RedlineRun } from '../comparison/comparison.ts'
import { visible } from '../text/visible.ts'
import type { Markup } from './page.ts'

/** Text with its line breaks as breaks and its invisible characters taken out. */
export function plain(text: string): Markup {
  const lines = visible(text).split('\n')
  return html`${lines.map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`
}

/** Both sides in one line: struck and inserted words, each said for screen readers as well. */
export function inlineRuns(runs: readonly RedlineRun[]): Markup {
  return html`${runs.map(({ op, text }) => {
    if (op === 'keep') return plain(text)
    if (op === 'strike')
      return html`<del><span class="spoken">struck: </span>${plain(text)}<span class="spoken"> end of struck. </span></del>`
    return html`<ins><span class="spoken">inserted: </span>${plain(text)}<span class="spoken"> end of inserted. </span></ins>`
  })}`
}

/** One side of a redline, with its own words marked. */
export function sideRuns(runs: readonly RedlineRun[], side: 'prior' | 'draft'): Markup {
  const mine = side === 'prior' ? 'strike' : 'insert'
  return inlineRuns(runs.filter(({ op }) => op === 'keep' || op === mine))
}
