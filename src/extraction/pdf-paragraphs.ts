import { joinRuns, wordsOf } from './pdf-joints.ts'
import type { PdfLine } from './pdf-lines.ts'
import { endsClause, endsEarly, isFurtherIn, type Measures, measure } from './pdf-measures.ts'
import type { Run } from './rich-text.ts'

/** A paragraph of a PDF on its way to being a block: the page on which it begins, and its words. */
export interface PdfParagraph {
  readonly page: number
  readonly runs: readonly Run[]
}

/** A paragraph is set apart by at least this part of the leading. */
const apart = 1.25

const listMark = /^\s*(?:\d{1,3}\s?\.|\([a-z]{1,5}\)|[a-z]\.|\d{1,3}\s?(?:bis|ter)\b)\s*\S/
/** `Recalling`, `Deeply concerned`, `Alarmed`: how a preambular paragraph opens. */
const participle = /^\s*(?:[A-Z][a-z]+ly )?[A-Za-z][a-z]+(?:ing|ed)\b/

/** Joins the lines of the text into paragraphs, also across pages. A line that ends early without ending its sentence is a line break. */
export function joinLines(pages: readonly (readonly PdfLine[])[]): readonly PdfParagraph[] {
  const lines = pages.flat()
  const measures = measure(lines)
  const words = wordsOf(lines)
  const paragraphs: PdfLine[][] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    const current = paragraphs.at(-1)
    if (!before || !current || begins(line, before, current, measures)) paragraphs.push([line])
    else current.push(line)
  }
  return paragraphs.map((paragraph) => ({ page: paragraph[0]?.page ?? 1, runs: joinRuns(paragraph, measures, words) }))
}

function begins(line: PdfLine, before: PdfLine, current: readonly PdfLine[], measures: Measures): boolean {
  if (Math.abs(line.size - before.size) > 0.05 * before.size) return true
  const ended = endsClause(before.text)
  if (line.page !== before.page) return ended && beginsPage(line, before, current, measures)
  const gap = before.y - line.y
  if (gap > apart * Math.max(measures.leading, before.size) || gap < 0.3 * line.size) return true
  if (!ended) return false
  const indented = measures.hanging ? isFurtherIn(before, line) : isFurtherIn(line, before)
  return listMark.test(line.text) || endsEarly(before, line, measures) || indented
}

/** At the head of a page, after a clause ended, there is no gap to go by: only the mark, the indent, the opening and where the last line ended. */
function beginsPage(line: PdfLine, before: PdfLine, current: readonly PdfLine[], measures: Measures): boolean {
  const { left, hanging } = measures
  const indented = hanging ? isFurtherIn({ x: left, size: line.size }, line) : isFurtherIn(line, { x: left }) && !continues(line, current)
  return listMark.test(line.text) || indented || endsEarly(before, line, measures) || opensClause(line)
}

/** Set as far in as the lines before it, as in a list item with a hanging indent. */
function continues(line: PdfLine, current: readonly PdfLine[]): boolean {
  const last = current.at(-1)
  return current.length > 1 && last !== undefined && Math.abs(last.x - line.x) < 1
}

/** Opens with a capital in italics, or with a participle. */
function opensClause(line: PdfLine): boolean {
  const italic = line.runs.find(({ text }) => text.trim() !== '')?.italic ?? false
  return /^\s*[A-Z]/.test(line.text) && (italic || participle.test(line.text))
}
