import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqliteEngine } from '../../src/store/sqlite/open-engine.ts'
import { openStore } from '../../src/store/store.ts'
import { WatchError } from '../../src/watch-error.ts'
import { key, tabledFacts } from './constructed-facts.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('opening the store', () => {
  it('makes the folder and the file where there are none', async () => {
    const store = await openStore(join(dataDir, 'new', 'data'))
    expect(await store.record.dossiers()).toEqual([])
    await store.close()
  })

  it('refuses a file that is no database, and leaves it as it is', async () => {
    const notes = 'Notes of a meeting, which somebody saved under this name. '.repeat(20)
    writeFileSync(file(), notes)
    await expect(openStore(dataDir)).rejects.toThrow(/watch\.sqlite is not a store of Mandate Watch\. It was left as it is/)
    expect(readFileSync(file(), 'utf8')).toBe(notes)
  })

  it("refuses another program's database, and leaves it as it is", async () => {
    const other = new DatabaseSync(file())
    other.exec('create table recipe (name text); insert into recipe values (1)')
    other.close()
    const before = readFileSync(file())
    await expect(openStore(dataDir)).rejects.toThrow(/is another program's database/)
    expect(readFileSync(file()).equals(before)).toBe(true)
  })

  it('refuses a damaged file, and leaves it as it is', async () => {
    await storeWithFacts()
    truncateSync(file(), 8192)
    const before = readFileSync(file())
    await expect(openStore(dataDir)).rejects.toThrow(/watch\.sqlite is damaged.*restore a backup/)
    expect(readFileSync(file()).equals(before)).toBe(true)
  })

  it('refuses a file that was overwritten in its middle', async () => {
    await storeWithFacts()
    const bytes = readFileSync(file())
    writeFileSync(file(), bytes.fill(0xa5, 4096, bytes.length))
    await expect(openStore(dataDir)).rejects.toThrow(/is damaged/)
  })

  it('refuses a store of a newer Mandate Watch', async () => {
    await storeWithFacts()
    const newer = new DatabaseSync(file())
    newer.exec("insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '2030-01-01T00:00:00.000Z')")
    newer.close()
    await expect(openStore(dataDir)).rejects.toThrow(/written by a newer Mandate Watch/)
  })

  it('says so where another process keeps the file locked', async () => {
    await storeWithFacts()
    const other = new DatabaseSync(file())
    other.exec('pragma locking_mode = exclusive; begin exclusive')
    expect(() => openSqliteEngine(dataDir, 50)).toThrow(/is locked by another process\. Stop the other Mandate Watch/)
    other.close()
    const store = await openStore(dataDir)
    expect(await store.record.dossier(key)).toBeDefined()
    await store.close()
  })

  it('says so where a file stands in the way of the folder, or a folder in the way of the file', async () => {
    writeFileSync(join(dataDir, 'taken'), '')
    await expect(openStore(join(dataDir, 'taken'))).rejects.toThrow(/taken cannot be made into the data folder \(EEXIST\)/)
    mkdirSync(file())
    await expect(openStore(dataDir)).rejects.toThrow(/watch\.sqlite cannot be opened/)
  })

  it('throws faults for the operator: one line with the code STORE_UNUSABLE', async () => {
    writeFileSync(file(), 'x'.repeat(1000))
    const error = await openStore(dataDir).catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(WatchError)
    expect(error).toMatchObject({ code: 'STORE_UNUSABLE', message: expect.not.stringContaining('\n') })
  })
})

function file(): string {
  return join(dataDir, 'watch.sqlite')
}

async function storeWithFacts(): Promise<void> {
  const store = await openStore(dataDir)
  await store.ledger.record(tabledFacts())
  await store.close()
}
