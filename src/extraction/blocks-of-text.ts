import type { Block, BlockRole } from './block.ts'

/** Lines that a page adds to every text: page numbers, job numbers, bar codes, rules. */
const furniture = /^(?:\d{1,3}(?:\s?\/\s?\d{1,3})?|GE\.\d{2}-\d{5}.{0,40}|\*\d{7,}\*|[_-]{3,}|[Pp]age \d{1,3}(?: of \d{1,3})?)$/

/** `* State not a member of the Human Rights Council.` and other notes to asterisks. */
const asteriskNote = /^\*{1,3} ?[A-Z]/

/**
 * The blocks of a plain text: what stands between blank lines is a block, its lines parted by `\n`. Page furniture and asterisk notes are
 * told apart; they do not end the paragraph that they interrupt.
 */
export function blocksOfText(text: string): Block[] {
  const blocks: Block[] = []
  let lines: string[] = []
  const add = (words: string, role: BlockRole): void => {
    blocks.push({ text: words, role, italics: [], place: { page: null, index: blocks.length } })
  }
  const close = (): void => {
    if (lines.length > 0) add(lines.join('\n'), 'body')
    lines = []
  }
  for (const raw of text.split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    const line = raw.trim()
    if (line === '') close()
    else if (furniture.test(line)) add(line, 'furniture')
    else if (asteriskNote.test(line) && lines.length === 0) add(line, 'footnote')
    else lines.push(line)
  }
  close()
  return blocks
}
