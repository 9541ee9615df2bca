import type { Block } from '../extraction/block.ts'
import { opensOperative, opensPreambular } from './opening-words.ts'
import { printedNumber } from './printed-number.ts'

/** Lines that a page adds to every text: page numbers, job numbers, bar codes, rules. */
const furniture = /^(?:\d{1,3}(?:\s?\/\s?\d{1,3})?|GE\.\d{2}-\d{5}.{0,40}|\*\d{7,}\*|_{3,}|-{3,}|[Pp]age \d{1,3}(?: of \d{1,3})?)$/

const opening = /^The Human Rights Council,?$/i
const sectionLine =
  /^(?:\d{1,3}(?:st|nd|rd|th) (?:plenary )?meeting|\[?Adopted (?:without|by)|\[?Resolution adopted by a recorded|Annex(?: [IVX]+)?$)/

/** True where a line begins a paragraph although no blank line stands before it. */
function beginsParagraph(line: string, before: string): boolean {
  if (opening.test(line) || opening.test(before)) return true
  if (!/[.;:,\])”]$/.test(before) && !/; (?:and|or)$/.test(before)) return false
  return printedNumber(line)?.firm === true || opensPreambular(line) || opensOperative(line)
}

/**
 * The blocks of a plain text: a paragraph a block. Paragraphs are parted by blank lines, or begin with a number, a letter or an opening
 * word where a text has no blank lines; wrapped lines of one paragraph stay together, parted by `\n`.
 */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  let inBody = false

  const close = (): void => {
    if (lines.length === 0) return
    const joined = lines.join('\n').replace(/(?<=[a-z]-)\n(?=[a-z])/g, '')
    if (opening.test(joined)) inBody = true
    blocks.push({ text: joined, role: inBody ? 'body' : 'masthead', italics: [], place: { page: null, index: blocks.length } })
    lines = []
  }

  for (const raw of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const line = raw.trim()
    const before = lines.at(-1)
    if (line === '') close()
    else if (furniture.test(line)) blocks.push({ text: line, role: 'furniture', italics: [], place: { page: null, index: blocks.length } })
    else {
      if (
        before !== undefined &&
        (beginsParagraph(line, before) || (inBody && sectionLine.test(line) && !sectionLine.test(lines[0] ?? '')))
      )
        close()
      lines.push(line)
    }
  }
  close()
  return blocks
}
