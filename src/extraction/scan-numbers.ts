import { filled } from '../text/filled.ts'
import type { Block } from './block.ts'
import { readingDoubts } from './reading-doubts.ts'

/** A paragraph's number as a scan may show it: `4,` or `1.,` for `4.` and `1.`, `L:` for `7.`. */
const numberLike = /^(?<number>\d{1,3}|[A-Za-z|!]{1,2})(?<stop>[.,:;]{1,2})\s+(?=\S)/

/** What was mended, and where. */
export interface MendedNumbers {
  readonly blocks: readonly Block[]
  /** Phrases for the reader: `paragraph 7 is numbered “L:” in the scan`. */
  readonly reasons: readonly string[]
}

/**
 * The numbers of paragraphs, which stand alone in the margin and are the first that a scan gets wrong. One is mended only where its neighbours leave
 * no other number, and each mended one is told.
 */
export function mendNumbers(blocks: readonly Block[]): MendedNumbers {
  const reasons: string[] = []
  let last = 0
  const mended = blocks.map((block, at) => {
    const found = block.role === 'body' ? numberLike.exec(block.text)?.groups : undefined
    if (!found) return block
    const { number = '', stop = '' } = found
    const expected = last + 1
    if (stop === '.' && Number(number) > last) last = Number(number)
    if (last >= expected) return block
    const fits = Number(number) === expected || (/\D/.test(number) && nextNumber(blocks.slice(at + 1)) === expected + 1)
    if (!fits) return block
    last = expected
    const printed = `${number}${stop}`
    reasons.push(filled(readingDoubts.numberMended, { number: expected, printed }))
    return { ...block, text: block.text.replace(printed, `${expected}.`) }
  })
  return { blocks: mended, reasons }
}

/** The number of the first block that has one in digits; undefined where none has. */
function nextNumber(blocks: readonly Block[]): number | undefined {
  for (const { role, text } of blocks) {
    const number = role === 'body' ? numberLike.exec(text)?.groups?.number : undefined
    if (number !== undefined && /^\d+$/.test(number)) return Number(number)
  }
  return undefined
}
