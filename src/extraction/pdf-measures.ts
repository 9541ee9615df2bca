import type { PdfLine } from './pdf-lines.ts'

/** Measures of a document's text area, in points. */
export interface Measures {
  /** Where most lines begin. */
  readonly left: number
  readonly right: number
  /** Distance between the lines of one paragraph. */
  readonly leading: number
  /** Whether paragraphs are set with their first line further out than the rest, instead of further in. */
  readonly hanging: boolean
}

/** An indent, in type sizes. */
const indent = 0.6
/** A gap that stands at least this often beside the commonest one is no accident. */
const often = 0.2

export function measure(lines: readonly PdfLine[]): Measures {
  const gaps: number[] = []
  let hanging = 0
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1]
    if (!before || before.page !== line.page || before.y <= line.y || before.size !== line.size) continue
    gaps.push(before.y - line.y)
    if (!endsClause(before.text)) hanging += isFurtherIn(line, before) ? 1 : isFurtherIn(before, line) ? -1 : 0
  }
  const rights = lines.map(({ right }) => right).sort((one, other) => one - other)
  return {
    left: commonest(lines.map(({ x }) => x)) ?? 0,
    right: rights[Math.floor(rights.length * 0.95)] ?? 0,
    leading: leadingOf(gaps) ?? 12,
    hanging: hanging > 0,
  }
}

const clauseEnd = /(?:[.,;:!?\]]|[;,] (?:and|or))["”’]?\s*$/

/** Whether a line ends where a paragraph could. */
export function endsClause(text: string): boolean {
  return clauseEnd.test(text)
}

export function isFurtherIn(line: { readonly x: number; readonly size: number }, other: { readonly x: number }): boolean {
  return line.x - other.x > indent * line.size
}

/** Whether the first word of the next line would have had room on this one. */
export function endsEarly(line: PdfLine, next: PdfLine, { right }: Measures): boolean {
  const word = next.text.trim().split(/\s/, 1)[0] ?? ''
  const width = ((next.right - next.x) / Math.max(1, next.text.length)) * (word.length + 1)
  return line.right + width < right - line.size
}

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
