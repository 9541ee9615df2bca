import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { type Header, pack } from 'tar-stream'
import { expect, it, onTestFinished } from 'vitest'
import { readBackup } from '../../src/store/backup/read-backup.ts'

type Entry = readonly [header: Partial<Header> & { readonly name: string }, content: string | Buffer]

const manifest = (more: object = {}): Entry => [
  { name: 'manifest.json' },
  JSON.stringify({
    format: 'mandate-watch-backup',
    version: 1,
    madeAt: '2035-10-01T08:00:00.000Z',
    migrations: ['0001-facts-and-outbox'],
    rowBytes: 3,
    tables: [{ name: 'text', rows: 1, digest: '0'.repeat(64) }],
    documents: { files: 1, bytes: 3 },
    ...more,
  }),
]
const rows: Entry = [{ name: 'tables/text/000001.jsonl' }, '{}\n']

/** What a backup of such entries gives, or why it is refused. */
async function read(...entries: readonly Entry[]): Promise<readonly string[] | string> {
  const tar = pack()
  for (const [header, content] of entries) tar.entry(header, content)
  tar.finalize()
  return readPacked(gzipSync(await buffer(tar)))
}

async function readPacked(bytes: Uint8Array): Promise<readonly string[] | string> {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'backup.tar.gz')
  writeFileSync(path, bytes)
  const taken: string[] = []
  try {
    await readBackup(path, { begin: async () => undefined, entry: async (name) => void taken.push(JSON.stringify(name)) })
    return taken
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

it('a backup is read where it is one', async () => {
  const sha256 = 'ab'.repeat(32)
  expect(await read(manifest(), rows, [{ name: `documents/ab/${sha256}` }, 'abc'])).toHaveLength(2)
})

it.each<[string, Entry]>([
  ['upwards', [{ name: '../../../etc/cron.d/x' }, 'abc']],
  ['upwards within its folder', [{ name: 'documents/../../watch.sqlite' }, 'abc']],
  ['from the root', [{ name: '/etc/passwd' }, 'abc']],
  ['by a drive', [{ name: 'C:\\\\windows\\\\x' }, 'abc']],
  ['to a name with a line break', [{ name: 'documents/ab/x\n\u001b[2J' }, 'abc']],
  ['to a table that is none', [{ name: 'tables/sqlite_schema;drop/000001.jsonl' }, 'abc']],
  ['by a symbolic link', [{ name: 'documents/ab/link', type: 'symlink', linkname: '/etc/passwd' }, '']],
  ['by a hard link', [{ name: 'documents/ab/link', type: 'link', linkname: '/etc/passwd' }, '']],
  ['to a device', [{ name: 'documents/ab/null', type: 'character-device' }, '']],
])('a backup that leads out of its folder is refused: %s', async (_, entry) => {
  const outcome = await read(manifest(), rows, entry)
  expect(outcome).toMatch(/backup\.tar\.gz/)
  expect(outcome).toMatch(/^\P{Cc}+$/u)
})

it.each<[string, () => Promise<readonly string[] | string>]>([
  ['more bytes than it says', () => read(manifest(), [{ name: 'tables/text/000001.jsonl' }, 'x'.repeat(5_000_000)])],
  ['more files than it says', () => read(manifest({ documents: null }), rows, [{ name: `documents/ab/${'ab'.repeat(32)}` }, 'abc'])],
  ['a gzip bomb', () => readPacked(gzipSync(new Uint8Array(100_000_000)))],
  ['a manifest that is a bomb', () => read([{ name: 'manifest.json' }, `{"format":"${'x'.repeat(3_000_000)}"}`])],
  ['nothing', () => readPacked(new Uint8Array())],
  ['what is no archive', () => readPacked(Buffer.from('this is no archive'))],
  ['an archive that is cut off', () => read(manifest())],
])('a backup that holds %s is refused before it fills anything', async (_, attempt) => {
  const before = process.memoryUsage().rss
  expect(await attempt()).toMatch(/backup\.tar\.gz/)
  expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000)
})
