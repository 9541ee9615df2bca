import type { Extraction } from './block.ts'
import { laidOut } from './layout.ts'
import { richText } from './rich-text.ts'
import { UnreadableDocument } from './unreadable.ts'

const markedBeginning = /^\s*(?:\d{1,3}(?:\s?(?:bis|ter))?\.|\([a-z]{1,5}\))\s+\S/
const ended = /[,;:.\]]["”’]?\s*$|; (?:and|or)\s*$/

/** Reads plain text: blank lines part paragraphs; without any, a paragraph ends where a line ends its clause and the next begins one. */
export function readTxt(bytes: Uint8Array): Extraction {
  const paragraphs: string[][] = []
  let open = false
  for (const line of decoded(bytes).split(/\r\n?|\n|\f/)) {
    const current = paragraphs.at(-1)
    const before = current?.at(-1) ?? ''
    if (line.trim() === '') open = false
    else if (open && current && !(ended.test(before) && (markedBeginning.test(line) || /^[A-Z]/.test(line)))) current.push(line)
    else {
      paragraphs.push([line])
      open = true
    }
  }
  const texts = paragraphs.map((lines) => ({ role: 'body' as const, ...richText([{ text: lines.join('\n'), italic: false }]) }))
  return { format: 'txt', extractor: 'txt/1', blocks: laidOut(texts), confidence: { level: 'likely', reasons: [] } }
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
