import fc from 'fast-check'
import type { Comparison, Correspondence } from '../../src/comparison/comparison.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import type { Paragraph, Resolution } from '../../src/resolution/resolution.ts'

/** A constructed resolution. A line that opens with a number is operative (`3. Decides ...`, `3(a). To ...`), every other preambular. */
export function resolution(lines: readonly string[], symbol?: string): Resolution {
  let preambular = 0
  return {
    masthead: {
      symbol: symbol === undefined ? null : DocumentSymbol.parse(symbol),
      kind: 'draft resolution',
      session: null,
      distribution: null,
      issued: null,
      agendaItem: null,
      amends: null,
    },
    unofficial: false,
    sponsors: [],
    title: null,
    paragraphs: lines.map((line): Paragraph => {
      const [printed, number, letter = ''] = /^(\d+)(\([a-z]\))?\. /.exec(line) ?? []
      if (printed === undefined) return { label: `PP${++preambular}`, part: 'preambular', depth: 0, parent: null, text: line }
      const parent = letter === '' ? null : `OP${number}`
      return { label: `OP${number}${letter}`, part: 'operative', depth: parent ? 1 : 0, parent, text: line.slice(printed.length) }
    }),
    footnotes: [],
    annexes: [],
    adoption: null,
    doubts: [],
  }
}

const labels = (paragraphs: readonly Paragraph[]): string => paragraphs.map(({ label }) => label).join('+') || '-'

/** `OP1>OP2 moved edited` for each entry. */
export const shape = ({ correspondences }: Comparison): string[] =>
  correspondences.map(({ prior, draft, moved, relation }) => `${labels(prior)}>${labels(draft)} ${moved ? 'moved ' : ''}${relation}`)

const marks = { keep: ['', ''], strike: ['[-', '-]'], insert: ['{+', '+}'] } as const

/** A redline in the marks of word diffs: `[-struck-]{+inserted+}`. */
export const marked = ({ redline }: Pick<Correspondence, 'redline'>): string =>
  redline.map(({ op, text }) => `${marks[op][0]}${text}${marks[op][1]}`).join('')

/** Any string at all, half surrogate pairs and control characters included. */
export const anyString = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes))
