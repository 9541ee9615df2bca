import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { warcDocument, warcInfo } from '../../src/documents/warc.ts'

const ids = (): (() => string) => {
  let next = 0
  return () => `00000000-0000-4000-8000-${String(++next).padStart(12, '0')}`
}
const record = {
  symbol: DocumentSymbol.parse('A/HRC/90/L.1'),
  source: 'un-documents',
  url: 'http://documents.example/api/symbol/access?s=A/HRC/90/L.1',
  fetchedAt: '2035-11-12T08:00:00.000Z',
  status: 200,
  headers: { 'content-type': 'application/pdf', etag: '"1"', 'x-odd': 'one\r\nWARC-Type: response' },
  reading: 'pdf/1',
}
const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x00, 0xff])

it('begins with who wrote it', () => {
  const text = warcInfo(ids()(), '2035-11-12T09:00:00.000Z', 'MandateWatch/0.1').toString()
  expect(text).toMatch(/^WARC\/1\.1\r\nWARC-Type: warcinfo\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n/)
  expect(text).toContain('\r\nContent-Type: application/warc-fields\r\n')
  expect(text).toContain('\r\n\r\nsoftware: MandateWatch/0.1\r\nformat: WARC File Format 1.1\r\n')
  expect(text).toMatch(/\r\n\r\n$/)
})

it('holds a document as a resource, and beside it how it came', () => {
  const whole = warcDocument(bytes, record, ids())
  const text = whole.toString('latin1')
  const [resource = '', metadata = ''] = text.split(/(?=WARC\/1\.1\r\n)/)
  expect(resource).toContain('WARC-Type: resource\r\n')
  expect(resource).toContain(`WARC-Target-URI: ${record.url}\r\n`)
  expect(resource).toContain('Content-Type: application/pdf\r\nContent-Length: 6\r\n\r\n')
  expect(Buffer.from(resource.slice(resource.indexOf('\r\n\r\n') + 4, -4), 'latin1')).toEqual(Buffer.from(bytes))
  expect(metadata).toContain('WARC-Refers-To: <urn:uuid:00000000-0000-4000-8000-000000000001>\r\n')
  expect(metadata).toContain('symbol: A/HRC/90/L.1\r\nsource: un-documents\r\nstatus: 200\r\nreading: pdf/1\r\n')
  expect(metadata).toContain('header-x-odd: one WARC-Type: response\r\n')
  const length = Number(/Content-Length: (\d+)/.exec(metadata)?.[1])
  expect(metadata.length - metadata.indexOf('\r\n\r\n') - 8).toBe(length)
})

it('digests as web archives do', () => {
  const digest = /WARC-Block-Digest: sha256:([A-Z2-7]+=*)\r\n/.exec(warcDocument(bytes, record, ids()).toString('latin1'))?.[1] ?? ''
  const bits = [...digest.replace(/=+$/, '')].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const hex = bits
    .join('')
    .slice(0, 256)
    .match(/.{4}/g)
    ?.map((four) => Number.parseInt(four, 2).toString(16))
  expect(hex?.join('')).toBe(createHash('sha256').update(bytes).digest('hex'))
})

it('names a dropped file without an address', () => {
  const text = warcDocument(bytes, { ...record, url: 'inbox/zero draft.pdf' }, ids()).toString('latin1')
  expect(text).toContain('WARC-Target-URI: urn:mandate-watch:inbox%2Fzero%20draft.pdf\r\n')
})
