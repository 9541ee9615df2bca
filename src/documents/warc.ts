import { createHash } from 'node:crypto'
import type { FetchRecord } from './document-archive.ts'

/** A named field of a WARC record's head, or of a body of `application/warc-fields`. */
type Field = readonly [name: string, value: string]

/** One record of an archive: its type, its own fields and its block. `id` is a UUID. */
interface WarcRecord {
  readonly type: 'warcinfo' | 'resource' | 'metadata'
  readonly id: string
  readonly date: string
  readonly contentType: string
  readonly fields: readonly Field[]
  readonly block: Uint8Array
}

/**
 * A record in WARC 1.1 (ISO 28500:2017, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): version line, head, empty line,
 * block, two empty lines.
 */
function warcRecord({ type, id, date, contentType, fields, block }: WarcRecord): Buffer {
  const head = lines([
    ['WARC-Type', type],
    ['WARC-Record-ID', `<urn:uuid:${id}>`],
    ['WARC-Date', date],
    ['WARC-Block-Digest', `sha256:${base32(createHash('sha256').update(block).digest())}`],
    ...fields,
    ['Content-Type', contentType],
    ['Content-Length', String(block.length)],
  ])
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), block, Buffer.from('\r\n\r\n')])
}

const warcFields = 'application/warc-fields'

/** The record with which an archive begins: who wrote it, and when. */
export function warcInfo(id: string, date: string, software: string): Buffer {
  const block = Buffer.from(
    lines([
      ['software', software],
      ['format', 'WARC File Format 1.1'],
      ['description', 'Documents as kept: decoded bodies as resources, with how they came as metadata'],
    ]),
  )
  return warcRecord({ type: 'warcinfo', id, date, contentType: warcFields, fields: [], block })
}

/** A kept document: its bytes as a resource, as its transfer encoding is gone, and how they came as metadata beside it. `newId` makes UUIDs. */
export function warcDocument(bytes: Uint8Array, record: FetchRecord, newId: () => string): Buffer {
  const id = newId()
  const target: Field = ['WARC-Target-URI', targetUri(record.url)]
  const resource = warcRecord({
    type: 'resource',
    id,
    date: record.fetchedAt,
    contentType: plain(record.headers['content-type'] ?? 'application/octet-stream'),
    fields: [target],
    block: bytes,
  })
  const about: Field[] = [
    ['symbol', record.symbol ?? ''],
    ['source', record.source],
    ['status', String(record.status)],
    ['reading', record.reading ?? ''],
    ...Object.entries(record.headers).map(([name, value]): Field => [`header-${plain(name)}`, value]),
  ]
  const metadata = warcRecord({
    type: 'metadata',
    id: newId(),
    date: record.fetchedAt,
    contentType: warcFields,
    fields: [target, ['WARC-Refers-To', `<urn:uuid:${id}>`]],
    block: Buffer.from(lines(about)),
  })
  return Buffer.concat([resource, metadata])
}

/** A dropped file has no address but its name. */
function targetUri(url: string): string {
  return URL.canParse(url) ? url : `urn:mandate-watch:${encodeURIComponent(url)}`
}

function lines(fields: readonly Field[]): string {
  return fields.map(([name, value]) => `${name}: ${plain(value)}\r\n`).join('')
}

/** Nothing that could end a line. */
function plain(value: string): string {
  return value.replace(/\p{Cc}+/gu, ' ').trim()
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648, section 6: how digests are written in web archives. */
function base32(bytes: Uint8Array): string {
  let [held, bits, text] = [0, 0, '']
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(held >> bits) & 31]
      held &= (1 << bits) - 1
    }
  }
  if (bits > 0) text += alphabet[(held << (5 - bits)) & 31]
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=')
}
