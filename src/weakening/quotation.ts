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
  const { text } = passage
  let start = wordStart(text, span.start)
  let end = wordEnd(text, Math.max(start, span.end))
  if (wordCount(text.slice(start, end)) < enoughWords) {
    for (let step = 0; step < contextWords; step++) start = previousWord(text, start)
    for (let step = 0; step < contextWords; step++) end = nextWord(text, end)
  }
  end = toPhraseEnd(text, start, end)
  const quote = firstWords(text.slice(start, end).trim(), longestQuotation)
    .replace(/[;:,.]$/, '')
    .trim()
  return quote === '' ? null : { paragraph: paragraph.label, quote }
}

const isSpace = (character: string | undefined): boolean => character === undefined || character === ' ' || character === '\n'

function wordStart(text: string, offset: number): number {
  let at = Math.min(offset, text.length)
  while (isSpace(text[at]) && at < text.length) at++
  while (at > 0 && !isSpace(text[at - 1])) at--
  return at
}

function wordEnd(text: string, offset: number): number {
  let at = offset
  while (at > 0 && isSpace(text[at - 1])) at--
  while (at < text.length && !isSpace(text[at])) at++
  return at
}

/** The start of the word before; the same place where a clause or paragraph begins here. */
function previousWord(text: string, start: number): number {
  if (start < 2 || text[start - 1] === '\n' || boundary.test(text[start - 2] ?? '')) return start
  return wordStart(text, start - 2)
}

/** The end of the word after; the same place where a clause or paragraph ends here. */
function nextWord(text: string, end: number): number {
  if (end >= text.length || text[end] === '\n' || boundary.test(text[end - 1] ?? '')) return end
  return wordEnd(text, end + 1 < text.length ? end + 2 : text.length)
}

/** A phrase is finished within so many words, or it is left as it is. */
const longestFinished = 25

/** Words that cannot end a phrase, and that begin the next one. */
const functionWords =
  /^(?:an?|the|of|on|in|to|for|from|by|with|at|and|or|as|that|which|who|whose|is|are|be|its|his|her|their|all|any|no|not|into|upon|under|between|against|among|including|such|this|these|those|other|has|have|while|where|when)$/i

/** To the end of the noun phrase that a quotation breaks off in: `on the enjoyment` goes on to `on the enjoyment of human rights`. */
function toPhraseEnd(text: string, start: number, end: number): number {
  let at = end
  for (let words = wordCount(text.slice(start, end)); words < longestFinished; words++) {
    const next = /^ ([^\s]+)/.exec(text.slice(at, at + 40))?.[1]
    const last = text.slice(Math.max(start, lastSpace(text, at) + 1), at)
    if (next === undefined || /[,;:.)\]]$/.test(last)) return at
    if (!functionWords.test(last) && functionWords.test(next.replace(/[,;:.]+$/, '')) && !/^of$/i.test(next)) return at
    at += next.length + 1
  }
  return end
}

/** The place of the last space or line break before an offset; -1 where there is none. */
const lastSpace = (text: string, at: number): number => Math.max(text.lastIndexOf(' ', at - 1), text.lastIndexOf('\n', at - 1))

function wordCount(text: string): number {
  let count = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

function firstWords(text: string, count: number): string {
  let at = -1
  for (let words = 0; words < count; words++) {
    at = text.indexOf(' ', at + 1)
    if (at < 0) return text
  }
  return text.slice(0, at)
}
