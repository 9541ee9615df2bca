/** A line broken between words so that no row is longer than `width`, where its words allow it. Rows after the first begin with `indent`. */
export function wrap(line: string, width: number, indent = ''): readonly string[] {
  const rows: string[] = []
  let row = ''
  for (const word of line.split(' ')) {
    const longer = row === '' ? word : `${row} ${word}`
    if (longer.length <= width || row.trim() === '') {
      row = longer
      continue
    }
    rows.push(row)
    row = indent + word
  }
  return [...rows, row]
}

/** How many rows a line takes on a screen that also breaks words longer than a row. */
export function linesOf(line: string, width: number): number {
  return wrap(line, width).reduce((sum, row) => sum + Math.max(1, Math.ceil(row.length / width)), 0)
}
