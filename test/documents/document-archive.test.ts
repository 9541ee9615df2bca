import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { documentArchive } from '../../src/documents/document-archive.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'))
})
afterEach(() => rm(folder, { recursive: true }))

const bytes = new TextEncoder().encode('a constructed text')

it('gives back what it kept, by its hash', async () => {
  const archive = documentArchive(folder)
  const sha256 = await archive.keep(bytes)
  expect(sha256).toBe('bc186953c68b9a97ba197809631871e808a7033d0d3d4332527df2fa13d342c4')
  expect(await archive.read(sha256)).toEqual(Buffer.from(bytes))
})

it('keeps the same bytes once, and leaves nothing half-written beside them', async () => {
  const archive = documentArchive(folder)
  const [one, other] = await Promise.all([archive.keep(bytes), archive.keep(bytes)])
  expect(one).toBe(other)
  expect(await readdir(join(folder, one.slice(0, 2)))).toEqual([one])
})

it('knows damaged bytes, and mends them when they come again', async () => {
  const archive = documentArchive(folder)
  const sha256 = await archive.keep(bytes)
  await writeFile(join(folder, sha256.slice(0, 2), sha256), 'damaged')
  expect(await archive.read(sha256)).toBeUndefined()
  await archive.keep(bytes)
  expect(await archive.read(sha256)).toEqual(Buffer.from(bytes))
})

it.each(['0'.repeat(64), '../../etc/passwd', ''])('has nothing under %j', async (name) => {
  expect(await documentArchive(folder).read(name)).toBeUndefined()
})
