import type { PdfPage, PdfPiece } from './pdf-text.ts'
import type { Run } from './rich-text.ts'
import { timesWidth } from './times-widths.ts'

/** One printed line of a page, notes' marks apart. */
export interface PdfLine {
  readonly page: number
  readonly x: number
  readonly right: number
  /** Of the baseline, in points from the foot of the page. */
  readonly y: number
  readonly size: number
  readonly runs: readonly Run[]
  readonly text: string
  /** The raised mark that it begins with, as a note does; `''` where there is none. */
  readonly mark: string
  /** The raised numbers inside it, which refer to notes. */
  readonly refers: readonly string[]
}

/** A raised mark is set this much smaller than its line at most. */
const raisedSize = 0.8
/** A gap wider than this part of the type size is a space. */
const spaceGap = 0.15
/** A gap wider than so many type sizes parts two cells of a table, as in the masthead. */
const cellGap = 5

/** The lines of a page from top to bottom, each with its pieces from left to right. Raised numbers, the marks of notes, are taken out. */
export function pageLines(page: PdfPage): readonly PdfLine[] {
  const lines: PdfPiece[][] = []
  const printed = page.pieces.filter(({ text }) => text.trim() !== '')
  for (const piece of [...printed].sort((one, other) => other.size - one.size)) {
    const line = lines.find((pieces) => belongs(piece, pieces))
    if (line) line.push(piece)
    else lines.push([piece])
  }
  return lines
    .flatMap(cells)
    .map((pieces) => toLine(page.number, pieces))
    .sort((one, other) => other.y - one.y || one.x - other.x)
}

/** On the same baseline; or small and raised above it by less than the line's own size. */
function belongs(piece: PdfPiece, line: readonly PdfPiece[]): boolean {
  const [first] = line
  if (!first) return false
  const rise = piece.y - first.y
  if (Math.abs(rise) < 0.15 * first.size) return true
  return isRaised(piece, first) && line.some(({ x, width }) => piece.x > x - 6 * first.size && piece.x < x + width + 2 * first.size)
}

function isRaised(piece: PdfPiece, line: PdfPiece): boolean {
  const rise = piece.y - line.y
  return piece.size <= raisedSize * line.size && rise >= 0.15 * line.size && rise < 0.7 * line.size
}

function cells(line: readonly PdfPiece[]): PdfPiece[][] {
  const size = line[0]?.size ?? 0
  const found: PdfPiece[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const piece of [...line].sort((one, other) => one.x - other.x)) {
    const cell = found.at(-1)
    if (cell && (piece.x - end < cellGap * size || cell.every(({ size: own }) => own <= raisedSize * size))) cell.push(piece)
    else found.push([piece])
    end = Math.max(end, piece.x + piece.width)
  }
  return found
}

function toLine(page: number, pieces: readonly PdfPiece[]): PdfLine {
  const base = pieces.reduce<PdfPiece | undefined>(
    (largest, piece) => (largest && largest.size >= piece.size ? largest : piece),
    undefined,
  ) ?? { text: '', x: 0, y: 0, width: 0, size: 0, italic: false }
  const ordered = [...pieces].sort((one, other) => one.x - other.x)
  const runs: Run[] = []
  const refers: string[] = []
  let mark = ''
  let end: number | undefined
  let last: { at: number; piece: PdfPiece } | undefined
  for (const piece of ordered) {
    if (isRaised(piece, base) && !/\*/.test(piece.text)) {
      if (runs.length === 0) mark = piece.text.trim()
      else {
        runs.push({ text: ' ', italic: piece.italic })
        refers.push(piece.text.trim())
      }
      continue
    }
    if (isRaised(piece, base) && runs.length === 0) mark = piece.text.trim()
    if (last && fitsInto(piece, last.piece)) {
      runs[last.at] = { text: insertAt(last.piece, piece), italic: last.piece.italic }
      continue
    }
    if (end !== undefined && piece.x - end > spaceGap * base.size) runs.push({ text: ' ', italic: piece.italic })
    runs.push({ text: piece.text, italic: piece.italic })
    last = { at: runs.length - 1, piece }
    end = piece.x + piece.width
  }
  return {
    page,
    x: ordered[0]?.x ?? 0,
    right: Math.max(...ordered.map(({ x, width }) => x + width)),
    y: base.y,
    size: base.size,
    runs,
    text: runs.map(({ text }) => text).join(''),
    mark,
    refers,
  }
}

/** A character of another face, drawn into a gap that the piece before left for it. */
function fitsInto(piece: PdfPiece, before: PdfPiece): boolean {
  return piece.text.length <= 3 && piece.x > before.x && piece.x + piece.width < before.x + before.width - 0.1 * before.size
}

function insertAt(host: PdfPiece, guest: PdfPiece): string {
  const scale = (host.width - guest.width) / timesWidth(host.text)
  const offset = guest.x - host.x
  let best = 0
  let nearest = Number.POSITIVE_INFINITY
  for (let at = 0, x = 0; at <= host.text.length; at += 1) {
    if (Math.abs(x - offset) < nearest) {
      nearest = Math.abs(x - offset)
      best = at
    }
    x += timesWidth(host.text.charAt(at)) * scale
  }
  return host.text.slice(0, best) + guest.text.trim() + host.text.slice(best)
}
