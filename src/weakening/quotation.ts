import type { Paragraph } from '../resolution/resolution.ts'
import type { Span } from '../text/span.ts'
import type { Citation } from './finding.ts'
import { type Passage, paragraphAt, passageOf } from './passage.ts'

/** A quotation that knows where in its paragraph it stands. */
export interface PlacedCitation extends Citation {
  readonly span: Span
}

/** The words of a paragraph, or of a span of it, as a document rule cites them. */
export function cite(paragraph: Paragraph, span: Span = { start: 0, end: paragraph.text.length }): PlacedCitation {
  return { paragraph: paragraph.label, quote: quotation(passageOf([paragraph]), span)?.quote ?? '', span }
}

/** A few words on each side let a reader find a short phrase; a long one speaks for itself. */
const contextWords = 4
const enoughWords = 8

/** A quotation is a fragment of the text, word for word, never longer than a phone shows at a glance. */
const longestQuotation = 45

const boundary = /[;:\n]/

/** The words of a span as people read them: whole words, a little of what stands around, and no more than `longestQuotation` words. */
export function quotation(passage: Passage, span: Span): Citation | null {
  const paragraph = paragraphAt(passage, span.start)
  if (!paragraph) return null
  const words = [...passage.text.matchAll(/[^\s]+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
  const inside = words.findIndex((word) => word.end > span.start)
  const beyond = words.findIndex((word) => word.start >= span.end)
  let first = inside < 0 ? words.length - 1 : inside
  let last = Math.max(first, (beyond < 0 ? words.length : beyond) - 1)
  if (span.end <= span.start) last = Math.max(0, first - 1)
  const short = last - first + 1 < enoughWords
  const joins = (left: number): boolean => {
    const [a, b] = [words[left], words[left + 1]]
    return a !== undefined && b !== undefined && !boundary.test(passage.text.slice(a.end - 1, b.start))
  }
  if (short) {
    for (let step = 0; step < contextWords && first > 0 && joins(first - 1); step++) first--
    for (let step = 0; step < contextWords && last < words.length - 1 && joins(last); step++) last++
  }
  last = Math.min(last, first + longestQuotation - 1)
  const start = words[first]?.start ?? 0
  const end = words[last]?.end ?? passage.text.length
  const quote = passage.text.slice(start, end).replace(/[;:,.]$/, '')
  return quote.trim() === '' ? null : { paragraph: paragraph.label, quote: quote.trim() }
}
