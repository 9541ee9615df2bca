import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Block } from '../extraction/block.ts'
import { amendmentLines } from './amendment-lines.ts'
import { readFrontMatter } from './front-matter.ts'
import type { Instruction } from './instruction.ts'
import { readInstruction } from './read-instruction.ts'
import type { Sponsor } from './resolution.ts'

/** An amendment to a draft: whose it is, what it amends, and what it asks, instruction by instruction. */
export interface Amendment {
  readonly symbol: DocumentSymbol | null
  /** The draft version that it amends; null where it names none, as in notes of an oral revision. */
  readonly target: DocumentSymbol | null
  readonly sponsors: readonly Sponsor[]
  /** Title of the draft that it amends. */
  readonly title: string | null
  readonly instructions: readonly Instruction[]
}

/** An instruction; a paragraph under its first line may stand without quotation marks (`Paragraph 22 should read`). */
function instructionOf([head = '', ...under]: readonly string[]): Instruction {
  const isQuoted = /[“„«"]/.test(head) || under.some((line) => /[“„«"]/.test(line))
  if (under.length === 0 || isQuoted) return readInstruction([head, ...under].join('\n'), null)
  return readInstruction(head, under.join('\n'))
}

/** Reads the blocks of an amendment, or of notes that hold nothing but instructions. It never throws. */
export function parseAmendment(blocks: readonly Block[]): Amendment {
  const { front, instructions } = amendmentLines(
    blocks.filter(({ role }) => role === 'body' || role === 'masthead').map(({ text }) => text),
  )
  const { masthead, sponsors, title } = readFrontMatter(front)
  return { symbol: masthead.symbol, target: masthead.amends, sponsors, title, instructions: instructions.map(instructionOf) }
}
