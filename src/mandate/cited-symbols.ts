import { type DocumentSymbol, readSymbol } from '../documents/document-symbol.ts'
import type { Span } from '../text/span.ts'

/** A resolution or decision of the Council that a text names, and where the number stands. */
export interface CitedSymbol {
  readonly symbol: DocumentSymbol
  readonly span: Span
}

/** The words that say what a number is, numbers such as `40/16` or `S-37/1`, and symbols written in full. */
const marks = /\b(?:resolutions?|decisions?)\b|\bA\/HRC\/[A-Z0-9][A-Z0-9./-]{1,40}|(?<![\d/])(?:S-)?\d{1,4}\/\d{1,4}(?![\d/])/gi

/** How far before `resolution` the body that adopted it is looked for. */
const bodyReach = 60
const otherBody =
  /(?:General Assembly|(?<!General )Assembly|Security Council|Economic and Social Council|Commission(?: on Human Rights)?)\s*$/i
const itsOfOtherBody =
  /(?:General Assembly|Assembly|Commission on Human Rights|Security Council), in (?:paragraphs? [\d\s,and-]{1,20}of )?its\s*$/i

/**
 * The Council's own texts that a paragraph names, in its order: `its resolution 40/16`, `Human Rights Council resolutions 7/13, 34/16 and 43/22`,
 * `A/HRC/RES/49/10`. Numbers of the General Assembly, of the former Commission and of other bodies are left out, though they look alike (`60/251`).
 */
export function citedSymbols(text: string): readonly CitedSymbol[] {
  const cited: CitedSymbol[] = []
  let series: 'RES' | 'DEC' | null = null
  for (const found of text.matchAll(marks)) {
    const [mark] = found
    const start = found.index
    const span = { start, end: start + mark.length }
    if (/^[rd]e/i.test(mark)) {
      series = seriesNamed(mark, text.slice(Math.max(0, start - bodyReach), start))
      continue
    }
    const symbol = /^A\//i.test(mark) ? readSymbol(mark.replace(/[./-]+$/, '')) : series && readSymbol(`A/HRC/${series}/${mark}`)
    if (symbol) cited.push({ symbol, span })
  }
  return cited
}

/** What the numbers after `resolutions` or `decisions` are; null where another body adopted them. */
function seriesNamed(word: string, before: string): 'RES' | 'DEC' | null {
  if (otherBody.test(before) || itsOfOtherBody.test(before)) return null
  return /^decision/i.test(word) ? 'DEC' : 'RES'
}
