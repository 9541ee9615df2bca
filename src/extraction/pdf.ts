import { filled } from '../text/filled.ts'
import type { Block, Confidence, Extraction } from './block.ts'
import { type LaidText, laidOut } from './layout.ts'
import type { ExtractionLimits } from './limits.ts'
import { type PdfLine, pageLines } from './pdf-lines.ts'
import { sortPages } from './pdf-notes.ts'
import { joinLines } from './pdf-paragraphs.ts'
import { type PdfPage, pdfPages } from './pdf-text.ts'
import { readingDoubts } from './reading-doubts.ts'
import { richText } from './rich-text.ts'
import { UnreadableDocument } from './unreadable.ts'

/** What a PDF without a text layer is, for the operator. */
export const picturesOnly = 'is a PDF with pictures of pages but no text'

/** A page with fewer letters than this has no text of its own, at most a stamp. */
const fewestLetters = 20

/** Reads a PDF that has a text layer. Running heads, feet, job numbers, bar codes and footnotes stand apart; paragraphs run across pages. */
export async function readPdf(bytes: Uint8Array, limits: ExtractionLimits): Promise<Extraction> {
  const pages = await pdfPages(bytes, limits)
  const textless = pages.filter((page) => letters(page) < fewestLetters)
  if (textless.length === pages.length)
    throw new UnreadableDocument('no-text-layer', `${picturesOnly}. Drop the Word file, or a PDF with text.`)
  return { format: 'pdf', extractor: 'pdf/1', blocks: blocksOfPages(pages), confidence: confidence(pages, textless) }
}

/** The blocks of a document from the text pieces of its pages, however these were found. */
export function blocksOfPages(pages: readonly PdfPage[]): readonly Block[] {
  const lines = pages.map((page) => ({ lines: pageLines(page), height: page.height }))
  const sorted = sortPages(lines, bodySize(lines.flatMap((page) => page.lines)))
  const texts: LaidText[] = [
    ...joinLines(sorted.map(({ body }) => body)).map(({ page, runs }) => ({ role: 'body' as const, page, ...richText(runs) })),
    ...sorted.flatMap(({ notes }) => joinNotes(notes)),
    ...sorted.flatMap(({ furniture }) =>
      furniture.map((line) => ({ role: 'furniture' as const, page: line.page, ...richText(line.runs) })),
    ),
  ]
  return laidOut(texts)
}

function letters(page: PdfPage): number {
  return page.pieces.reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0)
}

/** The size in which most characters are set. */
function bodySize(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>()
  for (const { size, text } of lines) characters.set(size, (characters.get(size) ?? 0) + text.length)
  return [...characters].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 10
}

/** The notes of one page, each with its mark in front. */
function joinNotes(lines: readonly PdfLine[]): LaidText[] {
  const notes: PdfLine[][] = []
  let number = 0
  for (const line of lines) {
    const mark = line.mark || (/^\s*(?:\*{1,3}|\d{1,3})(?=\s)/.exec(line.text)?.[0].trim() ?? '')
    const note = notes.at(-1)
    if (note && (mark === '' || (line.mark === '' && /\d/.test(mark) && Number(mark) !== number + 1))) note.push(line)
    else notes.push([line])
    number = Number(mark) || number
  }
  return notes.map((note) => ({
    role: 'footnote' as const,
    page: note[0]?.page ?? 1,
    ...richText(note.flatMap(({ runs, mark }) => [{ text: /^\*/.test(mark) ? ' ' : `${mark} `, italic: false }, ...runs])),
  }))
}

function confidence(pages: readonly PdfPage[], textless: readonly PdfPage[]): Confidence {
  const reasons = [
    ...textless.map(({ number }) => filled(readingDoubts.pageWithoutText, { page: number })),
    ...pages.filter(({ slanted }) => slanted).map(({ number }) => filled(readingDoubts.slanted, { page: number })),
  ]
  return { level: textless.length > 0 ? 'doubtful' : 'likely', reasons }
}
