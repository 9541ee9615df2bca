import { type DocFile, pairs, readPlc } from './doc-file.ts'
import { readSprms, type Sprm } from './doc-sprms.ts'

/** Properties of the stretch of the main stream that ends at `end`. */
export interface DocStretch {
  readonly start: number
  readonly end: number
  /** Index of the paragraph's style; null for stretches of characters. */
  readonly style: number | null
  readonly sprms: readonly Sprm[]
}

const pageBytes = 512

/** Character properties over the main stream, in order of place. */
export function characterStretches(file: DocFile): readonly DocStretch[] {
  return stretches(file, pairs.characterPages, 1, (page, at) => {
    const offset = (page[at] ?? 0) * 2
    const length = offset === 0 ? 0 : (page[offset] ?? 0)
    return { style: null, sprms: readSprms(page.subarray(offset + 1, offset + 1 + length)) }
  })
}

/** Paragraph properties over the main stream, in order of place. */
export function paragraphStretches(file: DocFile): readonly DocStretch[] {
  return stretches(file, pairs.paragraphPages, 13, (page, at) => {
    const offset = (page[at] ?? 0) * 2
    const half = page[offset] ?? 0
    const begin = half === 0 ? offset + 2 : offset + 1
    const length = half === 0 ? (page[offset + 1] ?? 0) * 2 : half * 2 - 1
    if (offset === 0 || length < 2 || begin + 2 > page.length) return { style: 0, sprms: [] }
    const properties = page.subarray(begin, begin + length)
    return { style: properties.readUInt16LE(0), sprms: readSprms(properties.subarray(2)) }
  })
}

type ReadEntry = (page: Buffer, at: number) => Pick<DocStretch, 'style' | 'sprms'>

/** Both kinds stand in pages of 512 bytes: places first, then entries, the count in the last byte ([MS-DOC] 2.9.33 and 2.9.175). */
function stretches(file: DocFile, pairAt: number, entryBytes: number, read: ReadEntry): readonly DocStretch[] {
  const found: DocStretch[] = []
  for (const entry of readPlc(file.table(pairAt), 4).entries) {
    const start = (entry.readUInt32LE(0) & 0x3fffff) * pageBytes
    const page = file.main.subarray(start, start + pageBytes)
    if (page.length < pageBytes) continue
    const count = page.readUInt8(pageBytes - 1)
    for (let at = 0; at < count && (at + 2) * 4 <= pageBytes; at += 1) {
      const stretch = { start: page.readUInt32LE(at * 4), end: page.readUInt32LE(at * 4 + 4) }
      found.push({ ...stretch, ...read(page, (count + 1) * 4 + at * entryBytes) })
    }
  }
  return found.sort((one, other) => one.start - other.start)
}

/** Looks up the stretch that holds a place; quickest when places are asked for in order. */
export function stretchAt(all: readonly DocStretch[]): (place: number) => DocStretch | undefined {
  let last = 0
  return (place) => {
    if ((all[last]?.start ?? 0) > place) last = 0
    while (last < all.length && (all[last]?.end ?? 0) <= place) last += 1
    const found = all[last]
    if (found && found.start <= place) return found
    if (last >= all.length) last = 0
    return undefined
  }
}
