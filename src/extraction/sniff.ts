import type { DocumentFormat } from './block.ts'

/** What bytes are by their beginning; the name and the content type of a file prove nothing. */
export type SniffedFormat = DocumentFormat | 'wordperfect' | 'rtf' | 'picture' | 'empty' | 'unknown'

const signatures: readonly (readonly [SniffedFormat, readonly number[]])[] = [
  ['docx', [0x50, 0x4b, 0x03, 0x04]],
  ['docx', [0x50, 0x4b, 0x05, 0x06]],
  ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['wordperfect', [0xff, 0x57, 0x50, 0x43]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
]

/** A PDF may begin after some stray bytes (ISO 32000-1, annex H). */
const pdfWithin = 1024
const htmlBeginning = /^(?:\ufeff)?\s*<(?:!doctype html|html|head|body|!--|\?xml[^>]*>\s*<(?:!doctype html|html))/i

/** The format of a document's bytes. `html` also is what the documents system serves where it has no document, or none for now. */
export function sniffFormat(bytes: Uint8Array): SniffedFormat {
  if (bytes.length === 0) return 'empty'
  const known = signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))
  if (known) return known[0]
  const beginning = Buffer.from(bytes.subarray(0, pdfWithin)).toString('latin1')
  if (beginning.includes('%PDF-')) return 'pdf'
  const text = Buffer.from(bytes.subarray(0, pdfWithin)).toString('utf8')
  if (htmlBeginning.test(text)) return 'html'
  return looksLikeText(bytes) ? 'txt' : 'unknown'
}

/** Text has no control characters but line ends, tabs and page breaks; UTF-16 text begins with its mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true
  return bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c)
}
