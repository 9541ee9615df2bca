import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { documentArchive } from '../../src/documents/document-archive.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'))
})
afterEach(() => rm(folder, { recursive: true }))

const record = {
  symbol: DocumentSymbol.parse('A/HRC/90/L.1'),
  source: 'un-documents',
  url: 'http://documents.example/',
  fetchedAt: '2035-11-12T08:00:00.000Z',
  status: 200,
  headers: { etag: '"1"' },
}
const bytes = new TextEncoder().encode('a constructed text')

it('gives back what it kept, by its hash', async () => {
  const archive = documentArchive(folder)
  const sha256 = await archive.keep(bytes, record)
  expect(sha256).toBe('bc186953c68b9a97ba197809631871e808a7033d0d3d4332527df2fa13d342c4')
  expect(await archive.read(sha256)).toEqual(Buffer.from(bytes))
})

it('tells how everything first came', async () => {
  const archive = documentArchive(folder)
  const sha256 = await archive.keep(bytes, record)
  await archive.keep(bytes, { ...record, url: 'http://documents.example/again' })
  expect(await Array.fromAsync(archive.records())).toEqual([{ sha256, record: { ...record, reading: null } }])
  expect(await Array.fromAsync(documentArchive(join(folder, 'absent')).records())).toEqual([])
})

it('notes beside them what read them, and keeps that', async () => {
  const archive = documentArchive(folder)
  const sha256 = await archive.keep(bytes, record)
  await archive.noteReading(sha256, 'docx/1')
  await archive.keep(bytes, record)
  await archive.noteReading('0'.repeat(64), 'docx/1')
  expect(await Array.fromAsync(archive.records())).toEqual([{ sha256, record: { ...record, reading: 'docx/1' } }])
})

it('keeps the same bytes once, and leaves nothing half-written beside them', async () => {
  const archive = documentArchive(folder)
  const [one, other] = await Promise.all([archive.keep(bytes, record), archive.keep(bytes, record)])
  expect(one).toBe(other)
  expect((await readdir(join(folder, one.slice(0, 2)))).sort()).toEqual([one, `${one}.json`])
})

it('knows damaged bytes, and mends them when they come again', async () => {
  const archive = documentArchive(folder)
  const sha256 = await archive.keep(bytes, record)
  await writeFile(join(folder, sha256.slice(0, 2), sha256), 'damaged')
  expect(await archive.read(sha256)).toBeUndefined()
  await archive.keep(bytes, record)
  expect(await archive.read(sha256)).toEqual(Buffer.from(bytes))
})

it.each(['0'.repeat(64), '../../etc/passwd', ''])('has nothing under %j', async (name) => {
  expect(await documentArchive(folder).read(name)).toBeUndefined()
})
