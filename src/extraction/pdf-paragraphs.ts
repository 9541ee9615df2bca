import type { PdfLine } from './pdf-lines.ts'
import type { Run } from './rich-text.ts'

/** A paragraph of a PDF on its way to being a block: the lines that make it up. */
export interface PdfParagraph {
  readonly page: number
  readonly runs: readonly Run[]
}

/** Measures of the document's text area, in points. */
interface Measures {
  readonly left: number
  readonly right: number
  /** Distance between the lines of one paragraph. */
  readonly leading: number
}

/** A paragraph is set apart by at least this part of the leading. */
const apart = 1.25
/** An indent of a first line, in type sizes. */
const indent = 0.6

const listMark = /^\s*(?:\d{1,3}\s?\.|\([a-z]{1,5}\)|[a-z]\.|\d{1,3}\s?(?:bis|ter)\b)\s*\S/
const complete = /(?:[.,;:!?\]]|[;,] (?:and|or))["”’]?\s*$/

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
  return paragraphs.map((paragraph) => ({ page: paragraph[0]?.page ?? 1, runs: runsOf(paragraph, measures, words) }))
}

function begins(line: PdfLine, before: PdfLine, current: readonly PdfLine[], measures: Measures): boolean {
  if (Math.abs(line.size - before.size) > 0.05 * before.size) return true
  const ended = complete.test(before.text)
  if (line.page !== before.page) return beginsPage(line, before, current, measures, ended)
  const gap = before.y - line.y
  if (gap > apart * Math.max(measures.leading, before.size) || gap < 0.3 * line.size) return true
  if (listMark.test(line.text) && ended) return true
  return ended && (endsEarly(before, line, measures) || line.x - before.x > indent * line.size)
}

/** At the head of a page there is no gap to go by, only the indent, the mark and how the last line ended. */
function beginsPage(line: PdfLine, before: PdfLine, current: readonly PdfLine[], measures: Measures, ended: boolean): boolean {
  if (!ended) return false
  return listMark.test(line.text) || (isIndented(line, measures) && !continues(line, current)) || endsEarly(before, line, measures)
}

function isIndented(line: PdfLine, { left }: Measures): boolean {
  return line.x - left > indent * line.size
}

/** Set at the right or in the middle, as the meeting and its date are. */
function isSetRight(line: PdfLine, { left }: Measures): boolean {
  return line.x - left > 6 * line.size
}

/** Set as far in as the lines before it, as in a list item with a hanging indent. */
function continues(line: PdfLine, current: readonly PdfLine[]): boolean {
  const last = current.at(-1)
  return current.length > 1 && last !== undefined && Math.abs(last.x - line.x) < 1
}

/** The first word of the next line would have had room. */
function endsEarly(line: PdfLine, next: PdfLine, { right }: Measures): boolean {
  const word = next.text.trim().split(/\s/, 1)[0] ?? ''
  const width = ((next.right - next.x) / Math.max(1, next.text.length)) * (word.length + 1)
  return line.right + width < right - line.size
}

function measure(lines: readonly PdfLine[]): Measures {
  const gaps: number[] = []
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (before && before.page === line.page && before.y > line.y && before.size === line.size) gaps.push(before.y - line.y)
  }
  return {
    left: commonest(lines.map(({ x }) => x)) ?? 0,
    right: percentile(
      lines.map(({ right }) => right),
      0.95,
    ),
    leading: leadingOf(gaps) ?? 12,
  }
}

/** A gap that stands at least this often beside the commonest one is no accident. */
const often = 0.2

/** The smallest gap that is seen often: where most paragraphs have one line, the commonest gap is the one between paragraphs. */
function leadingOf(gaps: readonly number[]): number | undefined {
  const times = timesOf(gaps)
  const most = Math.max(...times.values())
  const standing = [...times].filter(([, count]) => count >= often * most).map(([gap]) => gap)
  return standing.length > 0 ? Math.min(...standing) : undefined
}

function timesOf(values: readonly number[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>()
  for (const value of values) {
    const rounded = Math.round(value * 2) / 2
    times.set(rounded, (times.get(rounded) ?? 0) + 1)
  }
  return times
}

function commonest(values: readonly number[]): number | undefined {
  return [...timesOf(values)].sort((one, other) => other[1] - one[1])[0]?.[0]
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0
}

const brokenWord = /(?<head>[\p{L}\d]+)[-\u2010\u2011]$/u
const soft = /\u00ad\s*$/

function runsOf(lines: readonly PdfLine[], measures: Measures, words: ReadonlySet<string>): readonly Run[] {
  const runs: Run[] = []
  for (const [at, line] of lines.entries()) {
    runs.push(...line.runs)
    const next = lines[at + 1]
    const last = runs.at(-1)
    if (!next || !last) continue
    const joint = jointOf(line, next, measures, words)
    if (joint === 'drop-hyphen') runs[runs.length - 1] = { ...last, text: last.text.trimEnd().slice(0, -1) }
    else runs.push({ text: joint, italic: last.italic && (next.runs[0]?.italic ?? false) })
  }
  return runs
}

/** What stands between two lines: a space, a line break, nothing (`31/` + `20`, `non-` + `signatories`), or less than nothing. */
function jointOf(line: PdfLine, next: PdfLine, measures: Measures, words: ReadonlySet<string>): ' ' | '\n' | '' | 'drop-hyphen' {
  const text = line.text.trimEnd()
  if (soft.test(text)) return 'drop-hyphen'
  const head = brokenWord.exec(text)?.groups?.head
  const tail = /^\s*(?<tail>\p{L}+)/u.exec(next.text)?.groups?.tail
  if (head !== undefined && tail !== undefined)
    return words.has(`${head}${tail}`.toLowerCase()) && !words.has(`${head}-${tail}`.toLowerCase()) ? 'drop-hyphen' : ''
  if (/(?:[^\s\p{P}][-\u2010\u2011/]|\d–)$/u.test(text)) return ''
  return line.page === next.page && (endsEarly(line, next, measures) || (isSetRight(line, measures) && isSetRight(next, measures)))
    ? '\n'
    : ' '
}

/** The words of the text, to tell a word broken at the end of a line from a compound with a hyphen. */
function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d]+(?:[-\u2010\u2011][\p{L}\d]+)*/gu) ?? [])
      .map((word) => word.replace(/[\u2010\u2011]/g, '-')),
  )
}
