import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '../../../src/store/engine.ts'
import { migrate } from '../../../src/store/migrations.ts'
import { openSqliteEngine } from '../../../src/store/sqlite/open-engine.ts'

let dataDir: string
let engine: Engine

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  engine = openSqliteEngine(dataDir)
})
afterEach(async () => {
  await engine.close()
  rmSync(dataDir, { recursive: true })
})

describe('Kysely over node:sqlite', () => {
  it.each([
    ['a Date', new Date(0)],
    ['undefined', undefined],
    ['an object', { a: 1 }],
    ['a list', ['a']],
    ['true', true],
  ])('refuses %s as a parameter instead of storing something else', async (_name, parameter) => {
    await expect(sql`select ${sql.val(parameter)} as given`.execute(engine.db)).rejects.toThrow(/is no value of a column/)
  })

  it('takes text, numbers, bytes and null as they are', async () => {
    const { rows } = await sql`select ${'’'} as a, ${2} as b, ${new Uint8Array([1])} as c, ${null} as d`.execute(engine.db)
    expect(rows).toEqual([{ a: '’', b: 2, c: new Uint8Array([1]), d: null }])
  })

  it('writes durably: write-ahead log, full synchronisation, foreign keys', async () => {
    const pragma = async (name: string) =>
      Object.values((await sql<object>`${sql.raw(`pragma ${name}`)}`.execute(engine.db)).rows[0] ?? {})[0]
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe(2)
    expect(await pragma('foreign_keys')).toBe(1)
    expect(await pragma('busy_timeout')).toBe(5000)
  })

  it('undoes a transaction that fails', async () => {
    await migrate(engine)
    const values = { entry: 'sweep', ran_at: '2026-03-24T12:00:00.000Z' }
    const failing = engine.db.transaction().execute(async (write) => {
      await write.insertInto('schedule_run').values(values).execute()
      await write.insertInto('schedule_run').values(values).execute()
    })
    await expect(failing).rejects.toThrow(/UNIQUE/)
    expect(await engine.db.selectFrom('schedule_run').selectAll().execute()).toEqual([])
  })

  it('is migrated once where several processes start together', async () => {
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, [fileURLToPath(new URL('./start-and-stop.ts', import.meta.url)), dataDir], {
        stdio: ['ignore', 'ignore', 'inherit'],
      }),
    )
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]))
    expect(codes).toEqual([0, 0, 0])
    const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(engine.db)
    const names = rows.map(({ name }) => name)
    expect(names[0]).toBe('0001-facts-and-outbox')
    expect(names).toEqual([...new Set(names)])
  })
})
