import { isFurniture } from './layout.ts'
import type { PdfLine } from './pdf-lines.ts'

/** The lines of one page, sorted by what they are. */
export interface SortedPage {
  readonly body: readonly PdfLine[]
  readonly notes: readonly PdfLine[]
  readonly furniture: readonly PdfLine[]
}

/** Notes are set in smaller type than the text: 9 points against 10 in documents of the United Nations. */
const noteSize = 0.95
/** Running heads and feet stand in the outer part of a page, as a share of its height. */
const margin = 0.12

/** Tells running heads, feet, job numbers, bar codes and footnotes from the text of a page. `bodySize` is the type size of most of the document. */
export function sortPages(pages: readonly { lines: readonly PdfLine[]; height: number }[], bodySize: number): readonly SortedPage[] {
  const repeated = repeatedLines(pages)
  let runningNote = false
  return pages.map(({ lines, height }, at) => {
    const outer = (line: PdfLine): boolean => line.y > height * (1 - margin) || line.y < height * margin
    const furniture = lines.filter((line) => isRunning(line, at, outer(line), repeated))
    const rest = lines.filter((line) => !furniture.includes(line))
    const notes = notesAtFoot(rest, bodySize, runningNote)
    const body = rest.slice(0, rest.length - notes.length)
    runningNote = notes.length > 0
    return { body, notes, furniture }
  })
}

function isRunning(line: PdfLine, page: number, outer: boolean, repeated: ReadonlySet<string>): boolean {
  if (!outer) return false
  const words = line.text.trim()
  const masthead = page === 0 && /^(?:United Nations|A?\/?[A-Z]+\/|A$)/.test(words)
  return !masthead && (isFurniture(words) || repeated.has(place(line)))
}

/** Lines that stand at the same place with the same words, numbers aside, on at least two pages. */
function repeatedLines(pages: readonly { lines: readonly PdfLine[] }[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const { lines } of pages) for (const key of new Set(lines.map(place))) seen.set(key, (seen.get(key) ?? 0) + 1)
  return new Set([...seen].filter(([, times]) => times > 1).map(([key]) => key))
}

function place(line: PdfLine): string {
  return `${Math.round(line.y)} ${line.text.replace(/\d+/g, '0').trim()}`
}

/** The small lines at the foot of a page, from the first that begins with a mark; all of them where a note runs on from the page before. */
function notesAtFoot(lines: readonly PdfLine[], bodySize: number, runningNote: boolean): readonly PdfLine[] {
  let from = lines.length
  while (from > 0 && (lines[from - 1]?.size ?? 0) < bodySize * noteSize) from -= 1
  const small = lines.slice(from)
  if (small.length === 0) return notesByReference(lines)
  const begins = small.findIndex((line) => line.mark !== '' || /^(?:\*|\d{1,3}\s)/.test(line.text.trim()))
  if (runningNote && begins !== 0) return small
  return begins < 0 ? [] : small.slice(begins)
}

/** Where notes are set in the size of the text: the lines from the last one that begins with the first number that the page refers to. */
function notesByReference(lines: readonly PdfLine[]): readonly PdfLine[] {
  const [first] = lines.flatMap(({ refers }) => refers)
  if (first === undefined) return []
  const refersLast = lines.findLastIndex(({ refers }) => refers.length > 0)
  const begins = lines.findLastIndex(
    (line, at) => at > refersLast && (line.mark === first || line.text.trimStart().startsWith(`${first} `)),
  )
  return begins < 0 ? [] : lines.slice(begins)
}
