import type { Words } from '../language/language.ts'
import type { Paragraph } from '../resolution/resolution.ts'

const lastMark = /(?:\([^()]*\)|\d+)$/

/** The number as a reader of the document sees it: `4.` for OP4, `(a)` for OP4(a), `PP 3` for a preambular paragraph. */
export function printedNumber({ label, part, depth }: Pick<Paragraph, 'label' | 'part' | 'depth'>): string {
  if (part === 'preambular') return depth === 0 ? `PP ${label.slice(2)}` : (lastMark.exec(label)?.[0] ?? label)
  const mark = lastMark.exec(label.replace(/ (?:bis|ter|quater)$/, ''))?.[0] ?? label
  return depth === 0 ? `${label.slice(2)}.` : mark
}

/** An anchor for a label: `OP4-a` for OP4(a). */
export function anchor(label: string): string {
  return label.replace(/[()\s]+/g, '-').replace(/-+$/, '')
}

/** `paragraph 4 (a)` for `OP4(a)`, `preambular paragraph 3` for `PP3`, `the title`, `the agenda item`. */
export function placeInWords(label: string, { place }: Words): string {
  if (label === 'TITLE') return place.title
  if (label === 'ITEM') return place.item
  const number = label.slice(2).replaceAll('(', ' (').trim()
  return label.startsWith('PP') ? place.preambular(number) : place.paragraph(number)
}

/** Several places of one text, short: `paragraphs` are named one after another. */
export function placesInWords(paragraphs: readonly Paragraph[], words: Words): string {
  return new Intl.ListFormat(words.locale).format(paragraphs.map(({ label }) => placeInWords(label, words)))
}
