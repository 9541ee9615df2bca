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
