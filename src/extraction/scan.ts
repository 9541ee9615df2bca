import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { filled } from '../text/filled.ts'
import type { ExtractionOutcome, Unreadable } from './block.ts'
import { type ReadPage, readHocr } from './hocr.ts'
import { blocksOfPages } from './pdf.ts'
import type { PdfPage } from './pdf-text.ts'
import { readingDoubts } from './reading-doubts.ts'
import { mendNumbers } from './scan-numbers.ts'
import { runTool, type ScanTools, type ToolLimits } from './scan-tools.ts'

/** A draft has some ten pages; a scan of more is no draft. */
const mostPages = 40
/** All pages together: a page takes some three seconds. */
const mostSeconds = 240
/** The longer side of a page's picture: 300 dots an inch for A4, whatever size a page claims. */
const pictureSide = 3508
const dotsAnInch = 300
const limits: ToolLimits = { seconds: 60, memoryKilobytes: 1_500_000, outputBytes: 8_000_000 }
/** The fewest words of a text worth reading. */
const fewestWords = 5

/** Reads a PDF of pictures by making out its letters. Everything read so is doubtful, and says so. Never throws for what a file does. */
export async function readScan(bytes: Uint8Array, tools: ScanTools): Promise<ExtractionOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'mandate-watch-scan-'))
  try {
    const file = join(folder, 'scan.pdf')
    await writeFile(file, bytes)
    const pages: ReadPage[] = []
    const until = performance.now() + mostSeconds * 1000
    for (let number = 1; number <= mostPages + 1; number += 1) {
      const picture = await drawPage(file, number, folder, tools)
      if (!picture) break
      if (number > mostPages || performance.now() > until) return tooLong
      const page = await readPicture(picture, number, tools)
      if (page) pages.push(page)
    }
    return outcomeOf(pages)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The picture of a page; undefined past the last one. */
async function drawPage(file: string, number: number, folder: string, { pdftoppm }: ScanTools): Promise<string | undefined> {
  const page = String(number)
  const picture = join(folder, `page-${page}`)
  const how = ['-f', page, '-l', page, '-singlefile', '-gray', '-png', '-scale-to', String(pictureSide)]
  return (await runTool(pdftoppm, [...how, file, picture], limits)) && `${picture}.png`
}

async function readPicture(picture: string, number: number, { tesseract }: ScanTools): Promise<ReadPage | undefined> {
  const hocr = await runTool(tesseract, [picture, 'stdout', '-l', 'eng', '--dpi', String(dotsAnInch), 'hocr'], limits)
  await rm(picture, { force: true })
  if (!hocr) return undefined
  try {
    return readHocr(hocr.toString('utf8'), number, dotsAnInch)
  } catch {
    return undefined // tesseract itself wrote what cannot be read: the page counts as not made out
  }
}

function outcomeOf(pages: readonly ReadPage[]): ExtractionOutcome {
  const words = pages.reduce((sum, page) => sum + page.words, 0)
  if (words < fewestWords) return nothingMadeOut
  const uncertain = pages.flatMap((page) =>
    page.uncertain > 0
      ? [filled(readingDoubts.wordsUncertain, { page: page.page.number, uncertain: page.uncertain, words: page.words })]
      : [],
  )
  const { blocks, reasons } = mendNumbers(blocksOfPages(evenSizes(pages.map(({ page }) => page))))
  return {
    kind: 'read',
    format: 'pdf',
    extractor: 'scan/1',
    blocks,
    confidence: { level: 'doubtful', reasons: [readingDoubts.scanned, ...uncertain, ...reasons] },
  }
}

/** Type sizes are measured on pictures, and differ a little from line to line: those near the commonest become the commonest. */
function evenSizes(pages: readonly PdfPage[]): readonly PdfPage[] {
  const letters = new Map<number, number>()
  for (const { size, text } of pages.flatMap(({ pieces }) => pieces))
    letters.set(rounded(size), (letters.get(rounded(size)) ?? 0) + text.length)
  const usual = [...letters].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? 10
  const even = (size: number): number => (Math.abs(size - usual) < near * usual ? usual : rounded(size))
  return pages.map((page) => ({ ...page, pieces: page.pieces.map((piece) => ({ ...piece, size: even(piece.size) })) }))
}

const near = 0.08
const rounded = (size: number): number => Math.round(size * 2) / 2

const tooLong: Unreadable = {
  kind: 'unreadable',
  reason: 'too-large',
  detail: `this file is a scan that is too long to be read (at most ${mostPages} pages in ${mostSeconds / 60} minutes). Drop the Word file, or the part that matters.`,
}

const nothingMadeOut: Unreadable = {
  kind: 'unreadable',
  reason: 'no-text-layer',
  detail: 'this file is a PDF with pictures of pages, in which no words could be made out. Drop the Word file, or a better scan.',
}
