import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConstructedTexts } from '../../fixtures/sample-session/constructed-text.ts'
import { serveDocument } from '../../fixtures/sample-session/served-document.ts'
import type { Block } from '../../src/extraction/block.ts'
import { readHocr } from '../../src/extraction/hocr.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import { mendNumbers } from '../../src/extraction/scan-numbers.ts'
import { findScanTools, runTool } from '../../src/extraction/scan-tools.ts'
import { withScans } from '../../src/extraction/with-scans.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import { pdfFile } from '../support/pdf-file.ts'
import { scannedPdf } from '../support/scanned-pdf.ts'

const path = process.env.PATH ?? ''
const installed = (await findScanTools(path)).kind === 'found'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const pictures = pdfFile([''])

describe('a scan where nothing reads scans', () => {
  it('is refused with the programs that are missing', async () => {
    const outcome = await withScans(await readDocument(pictures), pictures, folder)
    expect(outcome).toMatchObject({
      kind: 'unreadable',
      reason: 'no-text-layer',
      detail:
        'this file is a PDF with pictures of pages but no text. Install tesseract and pdftoppm (poppler-utils) to read scans, or drop the Word file.',
    })
    writeFileSync(join(folder, 'pdftoppm'), '')
    chmodSync(join(folder, 'pdftoppm'), 0o755)
    expect(await withScans(await readDocument(pictures), pictures, folder)).toMatchObject({
      detail: expect.stringContaining('Install tesseract to read scans'),
    })
  })

  it('leaves every other document as it is', async () => {
    const read = await readDocument(pdfFile(['A constructed text that is long enough to be read.']))
    expect(await withScans(read, pictures, folder)).toBe(read)
  })
})

describe('a program', () => {
  const limits = { seconds: 5, memoryKilobytes: 500_000, outputBytes: 1000 }

  it('gives what it writes', async () => {
    expect((await runTool('/bin/echo', ['a constructed text; $(reboot)'], limits))?.toString()).toBe('a constructed text; $(reboot)\n')
  })

  it.each([
    { what: 'fails', program: '/bin/false', parameters: [] },
    { what: 'is not there', program: '/bin/no-such-program', parameters: [] },
    { what: 'writes without end', program: '/usr/bin/yes', parameters: [] },
    { what: 'takes too long', program: '/bin/sleep', parameters: ['60'], own: { seconds: 0.1 } },
  ])('that $what gives nothing', async ({ program, parameters, own }) => {
    expect(await runTool(program, parameters, { ...limits, ...own })).toBeUndefined()
  })
})

describe('hOCR', () => {
  const word = (title: string, text: string) => `<span class='ocrx_word' title='${title}'>${text}</span>`
  const hocr = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><body><div class='ocr_page' title='image "x.png"; bbox 0 0 2480 3508; ppageno 0'>
<span class='ocr_line' title="bbox 300 400 900 450; baseline 0.01 -10; x_size 42; x_descenders 9; x_ascenders 10">
${word('bbox 300 400 500 450; x_wconf 96', 'Urges')} ${word('bbox 500 400 510 450; x_wconf 20', '|')} ${word('bbox 600 400 900 450; x_wconf 41', '<em>States</em>')}
</span></div></body></html>`

  it('gives words at their places, in points from the foot of the page', () => {
    const { page, words, uncertain } = readHocr(hocr, 1, 300)
    expect(page.height).toBeCloseTo(841.92)
    expect(page.pieces.map(({ text }) => text)).toEqual(['Urges', 'States'])
    expect(page.pieces[0]?.x).toBeCloseTo(72)
    expect(page.pieces[0]?.y).toBeCloseTo((3508 - 440) * 0.24)
    expect(page.pieces[1]?.y).toBeCloseTo((3508 - 443) * 0.24)
    expect(page.pieces[0]?.size).toBeCloseTo(10.08)
    expect([words, uncertain]).toEqual([2, 2])
  })
})

describe('the numbers of paragraphs', () => {
  const body = (text: string): Block => ({ text, role: 'body', italics: [], place: { page: 1, index: 0 } })
  const mended = (...texts: string[]) => mendNumbers(texts.map(body))

  it('are mended where their neighbours leave no other', () => {
    const { blocks, reasons } = mended('Recalling,', '1., Urges;', '2. Requests;', '(a) To act;', 'L: Calls upon;', '4, Decides.')
    expect(blocks.map(({ text }) => text)).toEqual([
      'Recalling,',
      '1. Urges;',
      '2. Requests;',
      '(a) To act;',
      '3. Calls upon;',
      '4. Decides.',
    ])
    expect(reasons).toEqual([
      'paragraph 1 is numbered “1.,” in the scan',
      'paragraph 3 is numbered “L:” in the scan',
      'paragraph 4 is numbered “4,” in the scan',
    ])
  })

  it('are left where more than one would do', () => {
    expect(mended('1. Urges;', 'To: whom it concerns', '2. Requests;', '5. Decides.').reasons).toEqual([])
    expect(mended('1. Urges;', '12, Kings Road').reasons).toEqual([])
  })
})

describe.skipIf(!installed)(`a scan${installed ? '' : ' (SKIPPED: tesseract and pdftoppm are not installed)'}`, () => {
  /** The pages of a sample document as pictures, in a PDF without a letter. */
  function scanOf(symbol: string): Uint8Array {
    const text = readConstructedTexts().find((one) => one.symbol === symbol)
    if (!text) throw new Error(`there is no ${symbol}`)
    writeFileSync(join(folder, 'whole.pdf'), serveDocument(text).pdf.bytes)
    execFileSync('pdftoppm', ['-r', '200', '-gray', '-jpeg', join(folder, 'whole.pdf'), join(folder, 'page')])
    const names = readdirSync(folder).filter((name) => name.endsWith('.jpg'))
    return scannedPdf(names.sort().map((name) => readFileSync(join(folder, name))))
  }

  it('is read, and says so', { timeout: 120_000 }, async () => {
    const scan = scanOf('A/HRC/90/L.5')
    const outcome = await withScans(await readDocument(scan), scan, path)
    if (outcome.kind !== 'read') throw new Error(outcome.detail)
    expect(outcome.extractor).toBe('scan/1')
    expect(outcome.confidence).toMatchObject({ level: 'doubtful', reasons: expect.arrayContaining(['read from a scan']) })
    const resolution = parseResolution(outcome.blocks)
    expect(resolution.masthead).toMatchObject({ session: '90', kind: 'draft resolution' })
    const labels = resolution.paragraphs.map(({ label }) => label)
    expect(labels).toEqual(
      expect.arrayContaining(['PP1', 'PP6', 'OP1', 'OP2', 'OP2(a)', 'OP2(f)', 'OP3', 'OP4', 'OP5', 'OP6', 'OP7', 'OP8']),
    )
    expect(resolution.paragraphs.find(({ label }) => label === 'OP8')?.text).toBe('Decides to remain seized of the matter.')
  })

  it('of nothing is refused', { timeout: 60_000 }, async () => {
    expect(await withScans(await readDocument(pictures), pictures, path)).toMatchObject({
      kind: 'unreadable',
      detail: expect.stringContaining('no words could be made out'),
    })
  })
})
