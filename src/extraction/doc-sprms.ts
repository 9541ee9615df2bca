/** One property of text in a .doc: its code and its operand. Source: [MS-DOC] 2.2.5.1, "Sprm". */
export interface Sprm {
  readonly code: number
  /** The first byte or two of the operand, as an unsigned number. */
  readonly value: number
}

/** The properties that are read, by their code ([MS-DOC] 2.6.1 and 2.6.2). */
export const sprms = {
  listLevel: 0x260a,
  listInstance: 0x460b,
  deleted: 0x0800,
  inserted: 0x0801,
  italic: 0x0836,
  hidden: 0x083c,
  special: 0x0855,
  characterStyle: 0x4a30,
  raised: 0x2a48,
  symbol: 0x6a09,
} as const

const operandBytes = [1, 1, 2, 4, 2, 2, 0, 3]

/** The properties in a `grpprl`. One that runs over its end ends the list. */
export function readSprms(list: Buffer): Sprm[] {
  const found: Sprm[] = []
  let at = 0
  while (at + 3 <= list.length) {
    const code = list.readUInt16LE(at)
    const kind = code >> 13
    const variable = kind === 6
    const size = variable ? variableBytes(code, list, at + 2) : (operandBytes[kind] ?? 0)
    const operand = list.subarray(at + 2, at + 2 + size)
    if (operand.length < size) break
    if (!variable) found.push({ code, value: size === 1 ? operand.readUInt8(0) : operand.readUInt16LE(0) })
    at += 2 + size
  }
  return found
}

/** A variable operand begins with its length: in two bytes for a table's definition, in one for the rest. */
function variableBytes(code: number, list: Buffer, at: number): number {
  if (code === 0xd608) return at + 2 <= list.length ? list.readUInt16LE(at) + 1 : 2
  return list.readUInt8(at) + 1
}
