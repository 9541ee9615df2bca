import type { ListInstance, ListLevel } from './automatic-numbers.ts'
import { type DocFile, pairs } from './doc-file.ts'

/** Number formats by their code in a .doc, in the names of OOXML. Source: [MS-OSHARED] 2.2.1.3, "MSONFC". */
const formats: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
}

const listBytes = 28
const levelBytes = 28
const instanceBytes = 16
const mostLists = 4096

/** The lists of a .doc by the number that paragraphs refer to (counted from 1). Source: [MS-DOC] 2.9.131 "LSTF" and 2.9.130 "LFO". */
export function docLists(file: DocFile): ReadonlyMap<string, ListInstance> {
  const definitions = readDefinitions(file.tableFrom(pairs.lists))
  const instances = new Map<string, ListInstance>()
  const table = file.table(pairs.listInstances)
  if (table.length < 4) return instances
  const count = Math.min(table.readUInt32LE(0), mostLists)
  let overrides = 4 + count * instanceBytes
  for (let at = 0; at < count && 4 + (at + 1) * instanceBytes <= table.length; at += 1) {
    const entry = table.subarray(4 + at * instanceBytes, 4 + (at + 1) * instanceBytes)
    const definition = String(entry.readInt32LE(0))
    const levels = [...(definitions.get(definition) ?? [])]
    const startsAt = new Map<number, number>()
    overrides += 4 // a place that is not used
    for (let times = 0; times < entry.readUInt8(12) && overrides + 8 <= table.length; times += 1) {
      const flags = table.readUInt32LE(overrides + 4)
      if (flags & 0x10) startsAt.set(flags & 0xf, table.readInt32LE(overrides))
      overrides += 8
      if (flags & 0x20) {
        const own = readLevel(table.subarray(overrides))
        if (!own) break
        levels[flags & 0xf] = own.level
        overrides += own.bytes
      }
    }
    instances.set(String(at + 1), { definition, levels, startsAt })
  }
  return instances
}

function readDefinitions(table: Buffer): ReadonlyMap<string, ListLevel[]> {
  const definitions = new Map<string, ListLevel[]>()
  if (table.length < 2) return definitions
  const count = Math.min(table.readUInt16LE(0), mostLists)
  let at = 2 + count * listBytes
  for (let list = 0; list < count && 2 + (list + 1) * listBytes <= table.length; list += 1) {
    const entry = table.subarray(2 + list * listBytes, 2 + (list + 1) * listBytes)
    const levels: ListLevel[] = []
    for (let level = 0; level < (entry.readUInt8(26) & 1 ? 1 : 9); level += 1) {
      const read = readLevel(table.subarray(at))
      if (!read) return definitions
      levels.push(read.level)
      at += read.bytes
    }
    definitions.set(String(entry.readInt32LE(0)), levels)
  }
  return definitions
}

/** One level ([MS-DOC] 2.9.149, "LVL"): in its text the characters 0 to 8 stand for the numbers of the levels. */
function readLevel(table: Buffer): { readonly level: ListLevel; readonly bytes: number } | undefined {
  if (table.length < levelBytes) return undefined
  const textAt = levelBytes + table.readUInt8(24) + table.readUInt8(25)
  if (textAt + 2 > table.length) return undefined
  const length = table.readUInt16LE(textAt)
  const text = table.subarray(textAt + 2, textAt + 2 + length * 2).toString('utf16le')
  const noRestart = (table.readUInt8(5) & 0x08) !== 0
  return {
    level: {
      start: table.readInt32LE(0),
      format: formats[table.readUInt8(4)] ?? 'decimal',
      pattern: [...text].map((character) => (character.charCodeAt(0) < 9 ? `%${character.charCodeAt(0) + 1}` : character)).join(''),
      restartsAfter: noRestart ? table.readUInt8(26) : null,
    },
    bytes: textAt + 2 + length * 2,
  }
}
