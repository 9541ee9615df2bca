import type { Paragraph } from '../resolution/resolution.ts'

const lastMark = /(?:\([^()]*\)|\d+)$/

/** The number as a reader of the document sees it: `4.` for OP4, `(a)` for OP4(a), `PP 3` for a preambular paragraph. */
export function printedNumber({ label, part, depth }: Paragraph): string {
  if (part === 'preambular') return depth === 0 ? `PP ${label.slice(2)}` : (lastMark.exec(label)?.[0] ?? label)
  const mark = lastMark.exec(label.replace(/ (?:bis|ter|quater)$/, ''))?.[0] ?? label
  return depth === 0 ? `${label.slice(2)}.` : mark
}

/** An anchor for a label: `OP4-a` for OP4(a). */
export function anchor(label: string): string {
  return label.replace(/[()\s]+/g, '-').replace(/-+$/, '')
}
