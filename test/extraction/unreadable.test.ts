import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extraction/extract.ts'
import { defaultLimits } from '../../src/extraction/limits.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import { docxFile, paragraph, zipped } from '../support/docx-file.ts'
import { pdfFile } from '../support/pdf-file.ts'

const doc = readFileSync(new URL('../../fixtures/documents/automatic-numbers/automatic-numbers.doc', import.meta.url))
const docx = docxFile({ body: paragraph('A constructed text that is long enough to be read.') })
const pdf = pdfFile(['A constructed text that is long enough to be read.'])

function patched(bytes: Uint8Array, find: Uint8Array, change: (at: Uint8Array) => void): Uint8Array {
  const copy = Buffer.from(bytes)
  const at = copy.indexOf(find)
  if (at < 0) throw new Error('nothing to patch')
  change(copy.subarray(at))
  return copy
}

const wordMagic = Buffer.from([0xec, 0xa5])
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const bomb = (): Uint8Array => zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 })

describe('a file that cannot be read says why', () => {
  it.each([
    { file: 'nothing', bytes: new Uint8Array(), reason: 'empty' },
    { file: 'a text without a word', bytes: strToU8(' \n\n 1 2 3 '), reason: 'empty' },
    { file: 'a .docx without a word', bytes: docxFile({ body: paragraph('') }), reason: 'empty' },
    { file: 'half a .docx', bytes: docx.subarray(0, docx.length / 2), reason: 'truncated' },
    { file: 'half a .pdf', bytes: pdf.subarray(0, pdf.length / 2), reason: 'truncated' },
    { file: 'half a .doc', bytes: doc.subarray(0, doc.length / 2), reason: 'truncated' },
    { file: 'the beginning of a .doc', bytes: doc.subarray(0, 100), reason: 'broken' },
    { file: 'a .pdf of pictures', bytes: pdfFile(['']), reason: 'no-text-layer' },
    { file: 'a .pdf with a password', bytes: pdfFile(['text'], { encrypted: true }), reason: 'encrypted' },
    {
      file: 'a .doc with a password',
      bytes: patched(doc, wordMagic, (at) => at.fill(at.at(11) ?? 0, 11, 12).set([(at.at(11) ?? 0) | 1], 11)),
      reason: 'encrypted',
    },
    {
      file: 'a .docx with a password',
      bytes: patched(doc, utf16('WordDocument'), (at) => at.set([...utf16('EncryptedPackage'), ...new Array(32).fill(0), 34, 0])),
      reason: 'encrypted',
    },
    { file: 'a zip bomb', bytes: bomb(), reason: 'too-large' },
    { file: 'a spreadsheet', bytes: zipped({ 'xl/workbook.xml': '<workbook/>' }), reason: 'wrong-type' },
    { file: 'a picture', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), reason: 'wrong-type' },
    { file: 'a WordPerfect file', bytes: new Uint8Array([0xff, 0x57, 0x50, 0x43, 0x10]), reason: 'wrong-type' },
    { file: 'random bytes', bytes: new Uint8Array([1, 2, 3, 0, 255, 254, 7]), reason: 'wrong-type' },
    { file: 'a .docx with damaged XML', bytes: zipped({ 'word/document.xml': '<w:document><w:body>' }), reason: 'broken' },
    {
      file: 'a .docx that declares entities',
      bytes: zipped({ 'word/document.xml': '<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><d>&e;</d>' }),
      reason: 'broken',
    },
    { file: 'a .docx nested without end', bytes: zipped({ 'word/document.xml': '<a>'.repeat(100_000) }), reason: 'broken' },
  ])('$file: $reason', async ({ bytes, reason }) => {
    expect(await readDocument(bytes)).toMatchObject({ kind: 'unreadable', reason, detail: expect.stringMatching(/^this file .+\.$/) })
  })

  it('a .pdf with too many pages: too-large', async () => {
    expect(await readDocument(pdfFile(['one', 'two', 'three']), { ...defaultLimits, pages: 2 })).toMatchObject({ reason: 'too-large' })
  })

  it('a .pdf that only claims 10,000 pages is read for those that it has', async () => {
    const claims = pdfFile(['A constructed text that is long enough to be read.'], { claimedPages: 10_000 })
    expect(await readDocument(claims)).toMatchObject({
      kind: 'read',
      blocks: [{ text: 'A constructed text that is long enough to be read.' }],
    })
  })

  it('a file over the limit: too-large', async () => {
    expect(await readDocument(docx, { ...defaultLimits, bytes: 100 })).toMatchObject({ reason: 'too-large' })
  })
})

describe('in a worker', () => {
  it('reads like in this thread', async () => {
    expect(await extract(docx)).toEqual(await readDocument(docx))
  })

  it('ends a reading that takes too long', async () => {
    expect(await extract(docx, { ...defaultLimits, seconds: 0.001 })).toMatchObject({ kind: 'unreadable', reason: 'too-slow' })
  })

  it('ends a reading that takes too much memory', async () => {
    const large = docxFile({ body: paragraph('word '.repeat(20)).repeat(100_000) })
    expect(await extract(large, { ...defaultLimits, megabytes: 24 })).toMatchObject({ kind: 'unreadable', reason: 'too-large' })
  })
})
