import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fileAway, inbox } from '../../src/sources/inbox.ts'

let folder = ''
let seen = new Map<string, number>()
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'inbox-')), 'inbox')
  seen = new Map()
})
afterEach(() => rm(join(folder, '..'), { recursive: true }))

async function poll(): Promise<URL[]> {
  const urls: URL[] = []
  const options = inbox.options.parse({ folder, seen })
  for await (const { url } of inbox.list(options, async () => ({ kind: 'missing', status: 404 }), new AbortController().signal))
    urls.push(url)
  return urls
}

const names = (urls: readonly URL[]): string[] => urls.map((url) => fileURLToPath(url).slice(folder.length + 1))

it('takes a file when its size has stood still for one poll', async () => {
  expect(await poll()).toEqual([])
  await writeFile(join(folder, 'draft.txt'), 'half')
  expect(await poll()).toEqual([])
  await appendFile(join(folder, 'draft.txt'), ' and half')
  expect(await poll()).toEqual([])
  expect(names(await poll())).toEqual(['draft.txt'])
})

it('passes over hidden files, folders and links', async () => {
  await mkdir(join(folder, 'folder'), { recursive: true })
  await writeFile(join(folder, '.hidden'), 'text')
  await symlink('/etc/passwd', join(folder, 'link.txt'))
  await poll()
  expect(await poll()).toEqual([])
})

it('moves a file to done, and never over another', async () => {
  for (const text of ['one', 'two', 'three']) {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'draft.txt'), text)
    await poll()
    for (const url of await poll()) await fileAway(url, { kind: 'done' })
  }
  expect((await readdir(join(folder, 'done'))).sort()).toEqual(['draft (2).txt', 'draft (3).txt', 'draft.txt'])
  expect(await readFile(join(folder, 'done', 'draft (3).txt'), 'utf8')).toBe('three')
  expect((await readdir(folder)).sort()).toEqual(['done'])
})

it('writes the reason beside a refused file', async () => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'scan.pdf'), '')
  await poll()
  for (const url of await poll()) await fileAway(url, { kind: 'refused', reason: 'this file is empty (0 bytes). Drop it again.' })
  expect(await readFile(join(folder, 'refused', 'scan.pdf.reason.txt'), 'utf8')).toBe('this file is empty (0 bytes). Drop it again.\n')
})

it.each(['a\nb\u001b[31m.txt', '-rf .txt', 'x'.repeat(240), '\u202etxt.exe', '$(reboot).pdf', 'Ünïcode draft.docx', ' '])(
  'files the hostile name %j away under a plain one',
  async (name) => {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, name), 'text')
    await poll()
    const [url] = await poll()
    if (!url) throw new Error('not listed')
    const target = await fileAway(url, { kind: 'done' })
    expect(target.slice(join(folder, 'done/').length)).toMatch(/^[\p{L}\p{N}_(][\p{L}\p{N} ._()-]{0,89}$/u)
    expect(await readdir(join(folder, 'done'))).toHaveLength(1)
  },
)

it('says what to do where the folder cannot be read', async () => {
  await writeFile(folder, 'a file in its place')
  await expect(poll()).rejects.toThrow(/cannot be read.*INBOX_DIR/)
})
