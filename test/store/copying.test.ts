import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { pack } from 'tar-stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreBackup } from '../../src/store/backup/restore.ts'
import { writeBackup } from '../../src/store/backup/write-backup.ts'
import { type Digesting, digests } from '../../src/store/copying.ts'
import type { Engine } from '../../src/store/engine.ts'
import { copyStore } from '../../src/store/migrate-store.ts'
import { migrate } from '../../src/store/migrations.ts'
import { openEngine, openStore, type Store } from '../../src/store/store.ts'
import { type EngineName, eachEngine, placeFor } from '../support/stores.ts'
import { constructedAlert, heldText, key, noon, paragraph, tabledFacts } from './constructed-facts.ts'

const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
const documents = join(folder, 'documents')
const bytes = Buffer.from('Constructed: the bytes of no document.')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const documentPath = join(sha256.slice(0, 2), sha256)

beforeAll(() => {
  mkdirSync(join(documents, sha256.slice(0, 2)), { recursive: true })
  writeFileSync(join(documents, documentPath), bytes)
  writeFileSync(join(documents, 'notes.txt'), 'not one of ours')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every kind of value, and more rows than are read at once. */
async function fill({ ledger, outbox, people, reactions }: Store): Promise<void> {
  const adopted = heldText('A/HRC/RES/88/2', [paragraph('OP1', 'Requests the keepers to light the lamps at dusk')])
  await ledger.record({ text: adopted, dossier: null, comparisons: [], alerts: [] })
  await ledger.record(tabledFacts())
  const alerts = Array.from({ length: 600 }, (_, number) => ({
    alert: constructedAlert(`alert ${number}`, { headline: 'Nul \0 and “quotes”' }),
    channels: ['team'],
  }))
  await ledger.record({ text: null, dossier: null, comparisons: [], alerts })
  const [first] = await outbox.claim(noon, 1)
  if (first) await outbox.settle(first.id, { state: 'delivered', receipt: { channel: 'C1', message: '1.0' } })
  const by = { platform: 'slack', id: 'U1', name: 'Ana' } as const
  await reactions.press({ message: { channel: 'C1', message: '1.0' }, kind: 'acknowledged', span: null, by, at: noon } as Parameters<
    typeof reactions.press
  >[0])
  await people.forgetBefore(new Date(0))
}

/** What people can see of a store. */
async function seen({ record, outbox }: Store) {
  return {
    dossiers: await record.dossiers(),
    depth: await outbox.depth(),
    phrase: await record.phraseHistory('light the lamps', null),
    reactions: await record.reactions(key),
  }
}

const others: Readonly<Record<EngineName, EngineName>> = { sqlite: 'postgres', postgres: 'sqlite' }

eachEngine('a store as a whole', (from) => {
  it('is moved to the other engine with the same counts and hashes, and goes on there', async () => {
    const [source, target] = [await placeFor(from), await placeFor(others[from])]
    const store = await openStore(source.dataDir, source.databaseUrl)
    await fill(store)
    const before = await seen(store)
    const [one, other] = [openEngine(source.dataDir, source.databaseUrl), openEngine(target.dataDir, target.databaseUrl)]
    const moved = await copyStore(one, other)
    expect(moved.get('delivery')).toMatchObject({ rows: 602 })
    await expect(copyStore(one, other)).rejects.toThrow(/is not empty \(table .*nothing was written/)
    await one.close()
    await other.close()
    await store.close()

    const arrived = await openStore(target.dataDir, target.databaseUrl)
    expect(await seen(arrived)).toEqual(before)
    await arrived.ledger.record({
      text: null,
      dossier: null,
      comparisons: [],
      alerts: [{ alert: constructedAlert('later'), channels: ['new'] }],
    })
    expect((await arrived.outbox.claim(noon, 10)).map(({ alert }) => alert.key)).toContain('later')
    await arrived.close()
    await source.remove()
    await target.remove()
  })

  it('is backed up while it is in use, and restored on either engine', async () => {
    const source = await placeFor(from)
    const store = await openStore(source.dataDir, source.databaseUrl)
    await fill(store)
    const path = join(folder, `${from}.tar.gz`)
    const engine = openEngine(source.dataDir, source.databaseUrl)
    expect(await writeBackup(engine, path, documents, noon)).toMatchObject({ documents: 1 })
    await expect(writeBackup(engine, path, documents, noon)).rejects.toThrow(/is there already/)
    for (const to of [from, others[from]]) {
      const target = await placeFor(to)
      await restoreBackup(path, target)
      const restored = await openStore(target.dataDir, target.databaseUrl)
      expect(await seen(restored)).toEqual(await seen(store))
      expect(readFileSync(join(target.dataDir, 'documents', documentPath))).toEqual(bytes)
      expect(readdirSync(target.dataDir).filter((name) => name.startsWith('restoring'))).toEqual([])
      await expect(restoreBackup(path, target)).rejects.toThrow(/is there already: nothing is ever overwritten/)
      await restored.close()
      await target.remove()
    }
    await engine.close()
    await store.close()
    await source.remove()
  })
})

describe('a file that is no whole backup is refused, and nothing is left behind', () => {
  const good = join(folder, 'good.tar.gz')
  const bad = join(folder, 'bad.tar.gz')
  let engine: Engine

  beforeAll(async () => {
    const dataDir = join(folder, 'source')
    const store = await openStore(dataDir)
    await fill(store)
    await store.close()
    engine = openEngine(dataDir, null)
    await writeBackup(engine, good, documents, noon)
  })
  afterAll(() => engine.close())

  async function refusal(file: Uint8Array): Promise<string> {
    writeFileSync(bad, file)
    const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
    const error: unknown = await restoreBackup(bad, { dataDir, databaseUrl: null }).catch((caught: unknown) => caught)
    expect(readdirSync(dataDir)).toEqual([])
    rmSync(dataDir, { recursive: true })
    expect(error).toMatchObject({ code: expect.stringMatching(/USAGE|STORE_UNUSABLE/) })
    return error instanceof Error ? error.message : ''
  }

  const manifestOf = (tables: readonly object[], rowBytes = 1000) => ({
    format: 'mandate-watch-backup',
    version: 1,
    madeAt: noon.toISOString(),
    migrations: ['0001-facts-and-outbox'],
    rowBytes,
    tables,
    documents: { files: 5, bytes: 1000 },
  })

  async function archiveOf(entries: readonly (readonly [string, string | Buffer])[], type: 'file' | 'symlink' = 'file'): Promise<Buffer> {
    const archive = pack()
    for (const [name, content] of entries) {
      if (type === 'symlink' && name !== 'manifest.json') archive.entry({ name, type, linkname: '/etc/passwd' })
      else archive.entry({ name }, content)
    }
    archive.finalize()
    const parts: Buffer[] = []
    for await (const part of archive) parts.push(Buffer.from(part as Buffer))
    return gzipSync(Buffer.concat(parts))
  }

  it('another kind of file, a cut or damaged one', async () => {
    expect(await refusal(Buffer.from('a text'))).toMatch(/is not a whole backup/)
    expect(await refusal(gzipSync('a packed text'))).toMatch(/is not a whole backup|is refused|it is empty/)
    const whole = readFileSync(good)
    expect(await refusal(whole.subarray(0, Math.floor(whole.length / 2)))).toMatch(/is not a whole backup|cut off/)
    const tar = gunzipSync(whole)
    expect(await refusal(gzipSync(tar.subarray(0, tar.length - 200_000)))).toMatch(/is not a whole backup|cut off/)
  })

  it('one in which a single word was changed', async () => {
    const tar = gunzipSync(readFileSync(good))
    const at = tar.indexOf('Encourages States')
    tar.write('Encourbges', at)
    expect(await refusal(gzipSync(tar))).toMatch(/arrived otherwise than it was sent/)
  })

  it.each([
    '../outside',
    '/etc/cron.d/x',
    'documents/../../x',
    'documents/ab/../../../x',
    'tables/../x/000001.jsonl',
    'documents/ab/cd',
    'C:\\x',
  ])('one with the name %s', async (name) => {
    expect(
      await refusal(
        await archiveOf([
          ['manifest.json', JSON.stringify(manifestOf([]))],
          [name, 'x'],
        ]),
      ),
    ).toMatch(/which no backup has/)
  })

  it('one with a link, with more than it says, with a table of its own, with no manifest, from a newer Mandate Watch', async () => {
    const head = ['manifest.json', JSON.stringify(manifestOf([]))] as const
    const document = `documents/${sha256.slice(0, 2)}/${sha256}`
    expect(await refusal(await archiveOf([head, [document, '']], 'symlink'))).toMatch(/which is no file/)
    expect(await refusal(await archiveOf([head, [document, Buffer.alloc(2000)]]))).toMatch(/holds more than it says/)
    expect(await refusal(await archiveOf([head, ['tables/people/000001.jsonl', '{}\n']]))).toMatch(/a table that it does not name/)
    expect(await refusal(await archiveOf([[document, 'x']]))).toMatch(/does not begin as a backup does/)
    const newer = JSON.stringify({ ...manifestOf([]), migrations: ['9999-from-the-future'] })
    expect(await refusal(await archiveOf([['manifest.json', newer]]))).toMatch(/newer Mandate Watch/)
  })

  it('a bomb: one that would fill the disk, or unpacks to more than it says', async () => {
    const huge = JSON.stringify(manifestOf([], 1e15))
    expect(await refusal(await archiveOf([['manifest.json', huge]]))).toMatch(/the disk has less/)
    expect(await refusal(gzipSync(Buffer.alloc(40_000_000)))).toMatch(/unpacks to more than it says|is not a whole backup|it is empty/)
  })
})

describe('the sum of the hashes of rows', () => {
  it('does not depend on their order, and tells any change', async () => {
    const engine = openEngine(join(folder, 'digests'), null)
    await migrate(engine)
    const write = (entry: string, ranAt: string) => engine.db.insertInto('schedule_run').values({ entry, ran_at: ranAt }).execute()
    await write('a', '1')
    await write('b', '2')
    const digestNow = async (): Promise<Digesting['result'] | undefined> => (await digests(engine.copying, engine.db)).get('schedule_run')
    const before = await digestNow()
    await sql`delete from schedule_run`.execute(engine.db)
    await write('b', '2')
    await write('a', '1')
    expect(await digestNow()).toEqual(before)
    await sql`update schedule_run set ran_at = '3' where entry = 'a'`.execute(engine.db)
    expect(await digestNow()).not.toEqual(before)
    await engine.close()
  })
})
