import { type DocumentSymbol, readSymbol } from '../documents/document-symbol.ts'
import type { Span } from '../text/span.ts'

/** A resolution or decision of the Council that a text names, and where the number stands. */
export interface CitedSymbol {
  readonly symbol: DocumentSymbol
  readonly span: Span
}

/** The words that say what a number is, numbers such as `40/16` or `S-37/1`, and symbols written in full. */
const marks = /\b(?:resolutions?|decisions?)\b|\bA\/HRC\/[A-Z0-9][A-Z0-9./-]{1,40}|(?<![\d/])(?:S-)?\d{1,4}\/\d{1,4}(?![\d/])/gi

/** How far around `resolution` the body that adopted it is looked for. */
const bodyReach = 60
const council = /(?:Human Rights Council|(?<!Security )(?<!Social )Council|\bits(?: \w+)?)\s*$/i
const otherBody = /(?:Assembly|Security Council|Economic and Social Council|Commission(?: on Human Rights)?)\s*$/i
const itsOfOtherBody =
  /(?:Assembly|Commission on Human Rights|Security Council),? in (?:paragraphs? [\d\s,and-]{1,20}of )?its(?: \w+)?\s*$/i
const ofCouncil = /^\s*of the (?:Human Rights )?Council\b/i
const ofOtherBody = /^\s*of the (?:General Assembly|Assembly|Security Council|Commission)\b/i

/**
 * The Council's own texts that a paragraph names, in its order: `its resolution 40/16`, `Human Rights Council resolutions 7/13, 34/16 and 43/22`,
 * `A/HRC/RES/49/10`. Numbers of the General Assembly, of the former Commission and of other bodies are left out, though they look alike
 * (`60/251`); where a second list names no body, it is the first one's (`General Assembly resolutions ..., in particular resolution 64/292`).
 */
export function citedSymbols(text: string): readonly CitedSymbol[] {
  const cited: CitedSymbol[] = []
  let series: 'RES' | 'DEC' | null = null
  let byCouncil = true
  for (const found of text.matchAll(marks)) {
    const [mark] = found
    const start = found.index
    const end = start + mark.length
    if (/^[rd]e/i.test(mark)) {
      series = /^decision/i.test(mark) ? 'DEC' : 'RES'
      byCouncil = adoptedByCouncil(text.slice(Math.max(0, start - bodyReach), start), text.slice(end, end + bodyReach)) ?? byCouncil
      continue
    }
    const full = /^A\//i.test(mark)
    const symbol = full ? readSymbol(mark.replace(/[./-]+$/, '')) : series && byCouncil && readSymbol(`A/HRC/${series}/${mark}`)
    if (symbol) cited.push({ symbol, span: { start, end } })
  }
  return cited
}

/** Whether the words around `resolutions` name the Council or another body; undefined where they name none. */
function adoptedByCouncil(before: string, after: string): boolean | undefined {
  if (ofOtherBody.test(after) || otherBody.test(before) || itsOfOtherBody.test(before)) return false
  return ofCouncil.test(after) || council.test(before) ? true : undefined
}
