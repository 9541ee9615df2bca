import type { PdfPage, PdfPiece } from './pdf-text.ts'
import { readXml } from './xml.ts'

/** A page as tesseract read it, in the measures of a PDF; `uncertain` counts the words that it was not sure of. */
export interface ReadPage {
  readonly page: PdfPage
  readonly words: number
  readonly uncertain: number
}

/** Words that tesseract gives less than this, of a hundred, are likely to be wrong. */
const sure = 70
/** Dirt and rules of a table, which are no words. */
const specks = /^[|¦_~=—\s]*$/
const pointsAnInch = 72
const lineClasses = new Set(['ocr_line', 'ocr_header', 'ocr_textfloat', 'ocr_caption'])

interface Line {
  /** Of the baseline at its left end, in pixels from the head of the page; and its slope. */
  readonly x: number
  readonly base: number
  readonly slope: number
  readonly size: number
}

/**
 * Reads a page in hOCR (http://kba.github.io/hocr-spec/1.2/), the HTML in which tesseract tells words with their places: lines have a baseline and a
 * type size, words a box and a confidence.
 */
export function readHocr(hocr: string, number: number, dotsAnInch: number): ReadPage {
  const points = pointsAnInch / dotsAnInch
  const pieces: PdfPiece[] = []
  let height = 0
  let uncertain = 0
  let line: Line | undefined
  let word: { box: readonly number[]; text: string } | undefined
  readXml(withoutDoctype(hocr), {
    open(_, { class: kind = '', title = '' }) {
      if (kind === 'ocr_page') height = boxOf(title)[3] ?? 0
      else if (lineClasses.has(kind)) line = lineOf(title)
      else if (kind === 'ocrx_word') {
        word = { box: boxOf(title), text: '' }
        if ((numbersOf(title, 'x_wconf')[0] ?? 0) < sure) uncertain += 1
      }
    },
    text(piece) {
      if (word) word.text += piece
    },
    close(name) {
      if (name !== 'span' || !word || !line) return
      const [left = 0, , right = 0] = word.box
      const y = line.base + line.slope * (left - line.x)
      const text = word.text.trim()
      if (!specks.test(text))
        pieces.push({
          text,
          x: left * points,
          y: (height - y) * points,
          width: (right - left) * points,
          size: line.size * points,
          italic: false,
        })
      word = undefined
    },
  })
  return { page: { number, height: height * points, pieces, slanted: false }, words: pieces.length, uncertain }
}

/** The document type of hOCR names HTML; an XML reader that refuses document types need not see it. */
function withoutDoctype(hocr: string): string {
  return hocr.replace(/<!DOCTYPE[^>]{0,500}>/i, '')
}

function boxOf(title: string): readonly number[] {
  return numbersOf(title, 'bbox')
}

function lineOf(title: string): Line {
  const [left = 0, , , bottom = 0] = boxOf(title)
  const [slope = 0, offset = 0] = numbersOf(title, 'baseline')
  return { x: left, base: bottom + offset, slope, size: numbersOf(title, 'x_size')[0] ?? 0 }
}

/** The numbers of a property in a title such as `bbox 10 20 300 40; baseline 0.001 -5; x_wconf 96`. */
function numbersOf(title: string, property: string): readonly number[] {
  const found = title.split(';').find((part) => part.trim().startsWith(`${property} `))
  return found ? found.trim().split(/\s+/).slice(1).map(Number) : []
}
