import type { Paragraph } from '../resolution/resolution.ts'
import { oncePer } from '../text/once-per.ts'
import { oneByteEach } from '../text/one-byte-each.ts'
import type { Span } from '../text/span.ts'

/** The paragraphs of one side that a change concerns, as one text. */
export interface Passage {
  /** The paragraphs joined by `\n`. */
  readonly text: string
  /** `text` letter for letter, as rules match it: see `fold`. */
  readonly folded: string
  readonly paragraphs: readonly Paragraph[]
  /** Where each paragraph begins in `text`. */
  readonly starts: readonly number[]
}

export function passageOf(paragraphs: readonly Paragraph[]): Passage {
  const starts: number[] = []
  let length = 0
  for (const { text } of paragraphs) {
    starts.push(length)
    length += text.length + 1
  }
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n')
  return { text, folded: paragraphs.map(foldedText).join('\n'), paragraphs, starts }
}

/** The text of a paragraph as rules match it. */
export const foldedText = oncePer(({ text }: Paragraph): string => fold(text))

/** The paragraph in which an offset of the passage falls; undefined only for a passage without paragraphs. */
export function paragraphAt(passage: Passage, offset: number): Paragraph | undefined {
  const index = passage.starts.findLastIndex((start) => start <= offset)
  return passage.paragraphs[Math.max(0, index)]
}

const curly = /[‘’“”«»„‐‑–—−\u00a0\u2009\u202f]/
const curlyAll = /[‘’“”«»„‐‑–—−\u00a0\u2009\u202f]/g

/**
 * The text in lower case with straight quotation marks, plain hyphens and plain spaces. Its length is that of the text, so that offsets
 * hold for both; a letter whose lower case is longer (İ) stays as it is.
 */
export function fold(text: string): string {
  const plain = curly.test(text) ? text.replace(curlyAll, straight) : text
  const lower = plain.toLowerCase()
  return oneByteEach(lower.length === text.length ? lower : Array.from(plain, lowerKeepingLength).join(''))
}

function straight(character: string): string {
  if (character === '‘' || character === '’') return "'"
  if (/[“”«»„]/.test(character)) return '"'
  return /\s/.test(character) ? ' ' : '-'
}

function lowerKeepingLength(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** Every run of letters, digits and inner hyphens, slashes or apostrophes of a folded text. */
const wordPattern = /[a-z0-9\u00df-\u024f]+(?:['/-][a-z0-9\u00df-\u024f]+)*/g

/** The words of a folded text, in order. */
export function wordsOf(folded: string): readonly string[] {
  return folded.match(wordPattern) ?? []
}

/** True where a folded text holds a letter or a digit. */
export const hasWords = (folded: string): boolean => /[a-z0-9\u00df-\u024f]/.test(folded)

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const isEmpty = (span: Span): boolean => span.start === span.end
