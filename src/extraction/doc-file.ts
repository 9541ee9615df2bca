import { compoundStreams } from './compound-file.ts'
import { UnreadableDocument } from './unreadable.ts'

/** A Word 97–2003 file opened: its main stream and the table stream, with look-ups in the "file information block". Source: [MS-DOC]. */
export interface DocFile {
  readonly main: Buffer
  /** The part of the table stream that the pair at this offset of the information block names; empty where it names none. */
  table(pairAt: number): Buffer
  /** The table stream from where the pair points, to its end: for structures that are followed by more than they count. */
  tableFrom(pairAt: number): Buffer
  /** Characters in the main text, the notes, the headers ...: see `stories`. */
  readonly counts: Readonly<Record<Story, number>>
}

/** Parts of the text, in the order in which they follow one another. */
export const stories = ['text', 'footnotes', 'headers', 'macros', 'annotations', 'endnotes', 'boxes', 'headerBoxes'] as const
export type Story = (typeof stories)[number]

/** Offsets of (place, length) pairs in the information block. */
export const pairs = {
  styles: 0xa2,
  footnoteReferences: 0xaa,
  footnoteTexts: 0xb2,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  pieces: 0x1a2,
  endnoteReferences: 0x20a,
  endnoteTexts: 0x212,
  lists: 0x2e2,
  listInstances: 0x2ea,
} as const

const wordMagic = 0xa5ec
const oldestVersion = 193 // Word 97
const shortestBlock = 0x2f2

export function openDoc(bytes: Uint8Array): DocFile {
  const streams = compoundStreams(bytes)
  if (streams.has('EncryptedPackage')) throw encrypted()
  const main = streams.get('WordDocument')
  if (!main) throw new UnreadableDocument('wrong-type', 'is an Office file, but not a Word document. Drop a .docx, .doc or .pdf.')
  if (main.length < shortestBlock || main.readUInt16LE(0) !== wordMagic || main.readUInt16LE(2) < oldestVersion)
    throw new UnreadableDocument('wrong-type', 'was made by Word 95 or older. Save it as .docx and drop it again.')
  const flags = main.readUInt16LE(10)
  if (flags & 0x0100) throw encrypted()
  const table = streams.get(flags & 0x0200 ? '1Table' : '0Table')
  if (!table) throw new UnreadableDocument('broken', 'lacks the table of its own parts. Fetch or drop it again.')
  const from = (pairAt: number): Buffer =>
    main.readUInt32LE(pairAt + 4) === 0 ? Buffer.alloc(0) : table.subarray(main.readUInt32LE(pairAt))
  const count = (at: number): number => main.readUInt32LE(at)
  return {
    main,
    tableFrom: from,
    table: (pairAt) => from(pairAt).subarray(0, main.readUInt32LE(pairAt + 4)),
    counts: {
      text: count(0x4c),
      footnotes: count(0x50),
      headers: count(0x54),
      macros: count(0x58),
      annotations: count(0x5c),
      endnotes: count(0x60),
      boxes: count(0x64),
      headerBoxes: count(0x68),
    },
  }
}

function encrypted(): UnreadableDocument {
  return new UnreadableDocument('encrypted', 'needs a password. Save it without one and drop it again.')
}

/** A "PLC": `count + 1` positions, then `count` entries of equal size. */
export function readPlc(plc: Buffer, entryBytes: number): { readonly positions: readonly number[]; readonly entries: readonly Buffer[] } {
  const count = Math.max(0, Math.floor((plc.length - 4) / (4 + entryBytes)))
  const positions: number[] = []
  for (let at = 0; at <= count && at * 4 + 4 <= plc.length; at += 1) positions.push(plc.readUInt32LE(at * 4))
  const start = (count + 1) * 4
  const entries = Array.from({ length: count }, (_, at) => plc.subarray(start + at * entryBytes, start + (at + 1) * entryBytes))
  return { positions, entries }
}
