import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storedLedger } from '../../../src/store/ledger.ts'
import { migrate } from '../../../src/store/migrations.ts'
import { openSqliteEngine } from '../../../src/store/sqlite/open-engine.ts'
import { storeFault } from '../../../src/store/sqlite/store-fault.ts'
import { tabledFacts } from '../constructed-facts.ts'

let dataDir: string

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

describe('a fault of the store', () => {
  it('says that the disk is full, and the store works again when it is not', async () => {
    const engine = openSqliteEngine(dataDir)
    await migrate(engine)
    const limit = (pages: number) => sql`${sql.raw(`pragma max_page_count = ${pages}`)}`.execute(engine.db)
    await limit(1)
    const ledger = storedLedger(engine)
    const long = { ...tabledFacts(), alerts: manyAlerts(500) }
    await expect(ledger.record(long)).rejects.toThrow(/watch\.sqlite cannot grow: the disk is full/)
    await limit(100_000)
    expect(await ledger.record(long)).toBe('recorded')
    await engine.close()
  })

  it('says that the file may not be written', () => {
    const path = join(dataDir, 'watch.sqlite')
    new DatabaseSync(path).close()
    const reading = new DatabaseSync(path, { readOnly: true })
    expect(faultOf(() => reading.exec('create table t (a)'), path)).toMatchObject({
      code: 'STORE_UNUSABLE',
      message: expect.stringMatching(/watch\.sqlite cannot be written/),
    })
    reading.close()
  })

  it('is passed on as it came where no operator can mend it', () => {
    const error = new Error('something else')
    expect(storeFault(error, 'watch.sqlite')).toBe(error)
  })
})

function manyAlerts(count: number) {
  const [first] = tabledFacts().alerts
  if (!first) return []
  return Array.from({ length: count }, (_, number) => ({ ...first, alert: { ...first.alert, key: `alert ${number}` } }))
}

function faultOf(act: () => void, path: string): unknown {
  try {
    act()
    return undefined
  } catch (error) {
    return storeFault(error, path)
  }
}
