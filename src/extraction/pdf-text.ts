import { getDocumentProxy } from 'unpdf'
import type { ExtractionLimits } from './limits.ts'
import { UnreadableDocument } from './unreadable.ts'

/** A piece of text at its place on a page, in points from the lower left corner. */
export interface PdfPiece {
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
  readonly italic: boolean
}

export interface PdfPage {
  /** Counted from 1. */
  readonly number: number
  readonly height: number
  readonly pieces: readonly PdfPiece[]
  /** Whether it holds text that is not set upright (a watermark): it is left out. */
  readonly slanted: boolean
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>

/** The text pieces of every page, as a PDF draws them. */
export async function pdfPages(bytes: Uint8Array, limits: ExtractionLimits): Promise<readonly PdfPage[]> {
  if (!hasEnd(bytes)) throw new UnreadableDocument('truncated', 'stops in the middle (its end is missing). Fetch or drop it again.')
  const document = await open(bytes)
  try {
    if (document.numPages > limits.pages)
      throw new UnreadableDocument(
        'too-large',
        `claims ${document.numPages} pages; at most ${limits.pages} are read. Drop the part that matters.`,
      )
    const pages: PdfPage[] = []
    for (let number = 1; number <= document.numPages; number += 1) pages.push(await readPage(document, number))
    return pages
  } finally {
    await document.loadingTask.destroy()
  }
}

/** A complete file ends with `%%EOF`, give or take stray bytes. */
function hasEnd(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(Math.max(0, bytes.length - 2048))).includes('%%EOF')
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  try {
    // pdf.js takes the buffer over and empties it, so it gets a copy. Scripts, fonts and images of the file are never used.
    return await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, maxImageSize: 1, verbosity: 0 })
  } catch (error) {
    const name = error instanceof Error ? error.name : ''
    if (name === 'PasswordException')
      throw new UnreadableDocument('encrypted', 'is a PDF that needs a password. Save it without one, or drop the Word file.', {
        cause: error,
      })
    throw new UnreadableDocument('broken', 'is a damaged PDF. Fetch or drop it again.', { cause: error })
  }
}

async function readPage(document: PdfDocument, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  try {
    await page.getOperatorList() // loads the fonts, whose names say what is italic
    const { items } = await page.getTextContent()
    const pieces: PdfPiece[] = []
    let slanted = false
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue
      const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[] // pdf.js types a matrix of six numbers as any[]
      if (Math.abs(b) > 0.01 * Math.abs(a) || d <= 0 || Math.abs(c) > Math.abs(d)) slanted ||= item.str.trim() !== ''
      else pieces.push({ text: item.str, x, y, width: item.width, size: d, italic: isItalic(page.commonObjs, item.fontName) })
    }
    return { number, height: page.view[3] ?? 0, pieces, slanted }
  } finally {
    page.cleanup()
  }
}

function isItalic(fonts: { has(id: string): boolean; get(id: string): unknown }, id: string): boolean {
  const font = fonts.has(id) ? fonts.get(id) : undefined
  return typeof font === 'object' && font !== null && 'name' in font && /italic|oblique/i.test(String(font.name))
}
