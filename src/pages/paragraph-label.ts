import type { Paragraph } from '../resolution/resolution.ts'

const lastMark = /(?:\([^()]*\)|\d+)$/

/** The number as a reader of the document sees it: `4.` for OP4, `(a)` for OP4(a), `PP 3` for a preambular paragraph. */
export function printedNumber({ label, part, depth }: Paragraph): string {
  if (part === 'preambular') return depth === 0 ? `PP ${label.slice(2)}` : (lastMark.exec(label)?.[0] ?? label)
  const mark = lastMark.exec(label.replace(/ (?:bis|ter|quater)$/, ''))?.[0] ?? label
  return depth === 0 ? `${label.slice(2)}.` : mark
}

/** The place in words: `paragraph 4 (a)`, `preambular paragraph 3`, `the title`, `the agenda item`. */
export function placeInWords(label: string): string {
  if (label === 'TITLE') return 'the title'
  if (label === 'ITEM') return 'the agenda item'
  const number = label.slice(2).replace(/\(/g, ' (').trim()
  return label.startsWith('PP') ? `preambular paragraph ${number}` : `paragraph ${number}`
}

/** An anchor for a label: `OP4-a` for OP4(a). */
export function anchor(label: string): string {
  return label.replace(/[()\s]+/g, '-').replace(/-+$/, '')
}
