import type { Extraction, ExtractionOutcome } from './block.ts'
import { readDoc } from './doc.ts'
import { readDocx } from './docx.ts'
import { defaultLimits, type ExtractionLimits } from './limits.ts'
import { sniffFormat } from './sniff.ts'
import { readTxt } from './txt.ts'
import { UnreadableDocument } from './unreadable.ts'

/** The fewest letters of a text worth reading: shorter than the shortest decision of the Council. */
const fewestLetters = 20

/**
 * Reads a document's bytes in this very thread, whatever its name says it is. Never throws: what cannot be read gives its reason.
 * Bytes, pages and unpacked size are limited here; memory and seconds only by `extract`.
 */
export async function readDocument(bytes: Uint8Array, limits: ExtractionLimits = defaultLimits): Promise<ExtractionOutcome> {
  try {
    if (bytes.length > limits.bytes)
      throw new UnreadableDocument(
        'too-large',
        `has ${megabytes(bytes.length)} MB; at most ${megabytes(limits.bytes)} MB are read. Drop a smaller copy.`,
      )
    const extraction = await readAs(bytes, limits)
    const letters = extraction.blocks.reduce(
      (sum, { role, text }) => sum + (role === 'furniture' ? 0 : text.replace(/\P{L}/gu, '').length),
      0,
    )
    if (letters < fewestLetters) throw new UnreadableDocument('empty', 'has no text in it. Fetch or drop it again.')
    return { kind: 'read', ...extraction }
  } catch (error) {
    if (error instanceof UnreadableDocument) return { kind: 'unreadable', reason: error.reason, detail: `this file ${error.message}` }
    return { kind: 'unreadable', reason: 'broken', detail: `this file is damaged (${message(error)}). Fetch or drop it again.` }
  }
}

/** The readers of PDF and HTML are large, and are loaded only when one comes. */
async function readAs(bytes: Uint8Array, limits: ExtractionLimits): Promise<Extraction> {
  const format = sniffFormat(bytes)
  switch (format) {
    case 'docx':
      return readDocx(bytes, limits)
    case 'doc':
      return readDoc(bytes)
    case 'pdf':
      return (await import('./pdf.ts')).readPdf(bytes, limits)
    case 'html':
      return (await import('./html.ts')).readHtml(bytes)
    case 'txt':
      return readTxt(bytes)
    case 'empty':
      throw new UnreadableDocument('empty', 'is empty (0 bytes). Fetch or drop it again.')
    case 'wordperfect':
      throw new UnreadableDocument('wrong-type', 'is a WordPerfect file. Save it as .docx and drop it again.')
    case 'rtf':
      throw new UnreadableDocument('wrong-type', 'is an RTF file. Save it as .docx and drop it again.')
    case 'picture':
      throw new UnreadableDocument('wrong-type', 'is a picture. Drop the Word file, or a PDF with text.')
    case 'unknown':
      throw new UnreadableDocument('wrong-type', 'is of a type that is not read. Drop a .docx, .doc, .pdf, .html or .txt file.')
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000)
}

function message(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120)
}
