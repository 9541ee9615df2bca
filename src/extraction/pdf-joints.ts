import type { PdfLine } from './pdf-lines.ts'
import { endsEarly, isFurtherIn, type Measures } from './pdf-measures.ts'
import type { Run } from './rich-text.ts'

/** What stands between two lines of a paragraph: a space, a line break, nothing (`31/` + `20`, `non-` + `State`), or less than nothing. */
type Joint = ' ' | '\n' | '' | 'drop-hyphen'

/** The words of a text, by which a word broken at the end of a line is told from a compound with a hyphen. */
export function wordsOf(lines: readonly PdfLine[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\d]+(?:[-\u2010\u2011][\p{L}\d]+)*/gu) ?? [])
      .map((word) => word.replace(/[\u2010\u2011]/g, '-')),
  )
}

/** The runs of a paragraph's lines, joined. */
export function joinRuns(lines: readonly PdfLine[], measures: Measures, words: ReadonlySet<string>): readonly Run[] {
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

const brokenWord = /(?<head>[\p{L}\d]+)[-\u2010\u2011]$/u
const closed = /(?:[^\s\p{P}][-\u2010\u2011/]|\d–)$/u

function jointOf(line: PdfLine, next: PdfLine, measures: Measures, words: ReadonlySet<string>): Joint {
  const text = line.text.trimEnd()
  if (text.endsWith('\u00ad')) return 'drop-hyphen'
  const head = brokenWord.exec(text)?.groups?.head
  const tail = /^\s*(?<tail>\p{L}+)/u.exec(next.text)?.groups?.tail
  if (head !== undefined && tail !== undefined)
    return words.has(`${head}${tail}`.toLowerCase()) && !words.has(`${head}-${tail}`.toLowerCase()) ? 'drop-hyphen' : ''
  if (closed.test(text)) return ''
  const broken = endsEarly(line, next, measures) || (isSetRight(line, measures) && isSetRight(next, measures))
  return line.page === next.page && broken ? '\n' : ' '
}

/** Set at the right or in the middle, as the meeting and its date are. */
function isSetRight(line: PdfLine, { left }: Measures): boolean {
  return isFurtherIn(line, { x: left + 5 * line.size })
}
