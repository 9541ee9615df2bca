import type { Extraction } from './block.ts'
import { blocksOfText } from './blocks-of-text.ts'
import { UnreadableDocument } from './unreadable.ts'

/** Reads plain text: blank lines part its blocks. A text without any is parted by the parser, by how its paragraphs begin. */
export function readTxt(bytes: Uint8Array): Extraction {
  const blocks = blocksOfText(decoded(bytes).replace(/\r\n?|\f/g, '\n'))
  return { format: 'txt', extractor: 'txt/2', blocks, confidence: { level: 'likely', reasons: [] } }
}

/** The text of bytes in UTF-8, in UTF-16 with its mark, or else in Windows-1252, as older word processors save it. */
function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    if (bytes.includes(0))
      throw new UnreadableDocument('wrong-type', 'is no text that can be read. Drop a .docx, .doc, .pdf, .html or .txt file.')
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
