import { type DocFile, pairs, readPlc, type Story, stories } from './doc-file.ts'
import { UnreadableDocument } from './unreadable.ts'

/** One character of a .doc with its place in the main stream, by which its properties are looked up. */
export interface DocCharacter {
  readonly character: string
  readonly place: number
}

/** The characters of one part of the text, in reading order. Source: [MS-DOC] 2.4.1, "Retrieving Text". */
export function storyCharacters(file: DocFile): (story: Story) => readonly DocCharacter[] {
  const all = readPieces(file)
  return (story) => {
    const start = stories.slice(0, stories.indexOf(story)).reduce((sum, before) => sum + file.counts[before], 0)
    return all.slice(start, start + file.counts[story])
  }
}

const windows = new TextDecoder('windows-1252')

function readPieces(file: DocFile): readonly DocCharacter[] {
  const { positions, entries } = readPlc(pieceTable(file.table(pairs.pieces)), 8)
  const characters: DocCharacter[] = []
  for (const [at, entry] of entries.entries()) {
    const length = (positions[at + 1] ?? 0) - (positions[at] ?? 0)
    const packed = entry.readUInt32LE(2)
    const narrow = (packed & 0x40000000) !== 0
    const start = narrow ? (packed & 0x3fffffff) >>> 1 : packed & 0x3fffffff
    const width = narrow ? 1 : 2
    if (length < 0 || start + length * width > file.main.length)
      throw new UnreadableDocument('truncated', 'stops in the middle (text is missing). Fetch or drop it again.')
    const bytes = file.main.subarray(start, start + length * width)
    const text = narrow ? windows.decode(bytes) : bytes.toString('utf16le')
    for (let index = 0; index < text.length; index += 1) characters.push({ character: text.charAt(index), place: start + index * width })
  }
  return characters
}

/** The piece table stands in the "Clx" after any number of property lists. */
function pieceTable(clx: Buffer): Buffer {
  let at = 0
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1)
  if (at + 5 > clx.length || clx[at] !== 2)
    throw new UnreadableDocument('broken', 'is a damaged Word 97–2003 file. Fetch or drop it again, or use the PDF.')
  return clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
}
