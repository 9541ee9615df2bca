import type { Span } from '../text/span.ts'

/** A stretch of text in one style, as a format stores it. */
export interface Run {
  readonly text: string
  readonly italic: boolean
}

export interface RichText {
  readonly text: string
  readonly italics: readonly Span[]
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const hyphens = /[\u2010\u2011]/g
const controls = /[\p{Cc}]/gu

/**
 * Runs joined into one text. White space of every kind (tabs and no-break spaces too) is folded to one space, hyphens that do not break are
 * plain ones, line breaks stay as `\n` without spaces around them, and invisible characters go: formats differ in all that, texts do not.
 * Neighbouring italics are one span; spans never begin or end on white space.
 */
export function richText(runs: Iterable<Run>): RichText {
  let text = ''
  let pending = ''
  const italics: { start: number; end: number }[] = []
  for (const run of runs) {
    for (const [piece] of run.text
      .replace(invisible, '')
      .replace(hyphens, '-')
      .matchAll(/\s+|\S+/g)) {
      if (/^\s/.test(piece)) {
        pending = pending === '\n' || /[\n\u2028\u2029]/.test(piece) ? '\n' : ' '
        continue
      }
      const word = piece.replace(controls, '')
      if (word === '') continue
      const gap = text === '' ? '' : pending
      const start = text.length + gap.length
      text += gap + word
      pending = ''
      if (run.italic) addItalics(italics, start, text.length, gap.length)
    }
  }
  return { text, italics }
}

function addItalics(italics: { start: number; end: number }[], start: number, end: number, gap: number): void {
  const last = italics.at(-1)
  if (last && last.end === start - gap) last.end = end
  else italics.push({ start, end })
}
