import { shorten } from '../text/shorten.ts'

/** A line broken between words so that no row is longer than `width`, where its words allow it. The first row begins with `first`, the others with `rest`. */
export function wrap(line: string, width: number, first = '', rest = first): readonly string[] {
  const rows: string[] = []
  let row = first
  let isBare = true
  for (const word of line.split(' ')) {
    const longer = isBare ? row + word : `${row} ${word}`
    if (isBare || longer.length <= width) {
      row = longer
      isBare = false
      continue
    }
    rows.push(row)
    row = rest + word
  }
  return [...rows, row]
}

/** How many rows a line takes on a screen that also breaks words longer than a row. */
export function linesOf(line: string, width: number): number {
  return wrap(line, width).reduce((sum, row) => sum + Math.max(1, Math.ceil(row.length / width)), 0)
}

/** A line cut between words so that it takes at most so many rows behind what stands `before` it; words that are longer than a row are cut by their length. */
export function inLines(line: string, width: number, lines: number, before = ''): string {
  for (let limit = width * lines - before.length; limit > width; limit -= 3) {
    const short = shorten(line, limit)
    if (linesOf(before + short, width) <= lines) return short
  }
  return shorten(line, Math.max(0, Math.min(width, width * lines - before.length)))
}
