import { UnreadableDocument } from './unreadable.ts'

/** Longest chain of sectors that is followed: no file within the size limit has more, and a chain in a circle ends here. */
const longestChain = 100_000
const endOfChain = 0xfffffffa
const headerBytes = 512
const entryBytes = 128

/** The streams of a compound file (the container of .doc files), by name. Source: [MS-CFB]. */
export function compoundStreams(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (file.length < headerBytes) throw damaged()
  const sectorBytes = 1 << bounded(file.readUInt16LE(30), 7, 12)
  const sector = (id: number): Buffer => {
    const at = (id + 1) * sectorBytes
    if (at >= file.length)
      throw new UnreadableDocument('truncated', 'stops in the middle (a part of it is missing). Fetch or drop it again.')
    return file.subarray(at, at + sectorBytes)
  }
  const next = nextSectors(file, sectorBytes, sector)
  const read = (start: number): Buffer => Buffer.concat(chain(start, next).map(sector))
  const directory = read(file.readUInt32LE(48))
  const small = smallSectors(file, directory, read)
  const streams = new Map<string, Buffer>()
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const entry = directory.subarray(at, at + entryBytes)
    if (entry[66] !== 2) continue // 2: a stream
    const size = entry.readUInt32LE(120)
    const start = entry.readUInt32LE(116)
    const whole = size < file.readUInt32LE(56) ? small(start) : read(start)
    if (whole.length < size) throw damaged()
    streams.set(entryName(entry), whole.subarray(0, size))
  }
  return streams
}

function entryName(entry: Buffer): string {
  return entry.subarray(0, Math.max(0, Math.min(64, entry.readUInt16LE(64)) - 2)).toString('utf16le')
}

/** The table that chains sectors. Where it stands is told by the header, and by further sectors in large files. */
function nextSectors(file: Buffer, sectorBytes: number, sector: (id: number) => Buffer): readonly number[] {
  const tables: number[] = []
  for (let at = 76; at < headerBytes; at += 4) tables.push(file.readUInt32LE(at))
  let more = file.readUInt32LE(68)
  for (let hops = 0; more < endOfChain && hops < longestChain; hops += 1) {
    const list = sector(more)
    for (let at = 0; at + 8 <= list.length; at += 4) tables.push(list.readUInt32LE(at))
    more = list.readUInt32LE(sectorBytes - 4)
  }
  const next: number[] = []
  for (const table of tables.filter((id) => id < endOfChain).slice(0, file.readUInt32LE(44))) {
    const list = sector(table)
    for (let at = 0; at + 4 <= list.length; at += 4) next.push(list.readUInt32LE(at))
  }
  return next
}

/** Reads a stream under 4,096 bytes, which is kept in small sectors inside the root entry's stream. */
function smallSectors(file: Buffer, directory: Buffer, read: (start: number) => Buffer): (start: number) => Buffer {
  const smallBytes = 1 << bounded(file.readUInt16LE(32), 4, 12)
  const tableStart = file.readUInt32LE(60)
  const rootStart = directory.length >= entryBytes ? directory.readUInt32LE(116) : endOfChain
  if (tableStart >= endOfChain || rootStart >= endOfChain) return () => Buffer.alloc(0)
  const table = read(tableStart)
  const root = read(rootStart)
  const next: number[] = []
  for (let at = 0; at + 4 <= table.length; at += 4) next.push(table.readUInt32LE(at))
  return (start) => Buffer.concat(chain(start, next).map((id) => root.subarray(id * smallBytes, (id + 1) * smallBytes)))
}

function chain(start: number, next: readonly number[]): number[] {
  const ids: number[] = []
  for (let id = start; id < endOfChain; id = next[id] ?? endOfChain) {
    if (ids.length > Math.min(longestChain, next.length)) throw damaged()
    ids.push(id)
  }
  return ids
}

function bounded(value: number, least: number, most: number): number {
  if (value < least || value > most) throw damaged()
  return value
}

function damaged(): UnreadableDocument {
  return new UnreadableDocument('broken', 'is a damaged Word 97–2003 file. Fetch or drop it again, or use the PDF.')
}
