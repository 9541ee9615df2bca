import { randomInt } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { oneLine } from '../../text/one-line.ts'
import { WatchError } from '../../watch-error.ts'
import type { Engine } from '../engine.ts'
import type { Tables } from '../schema.ts'
import { sqliteCopying } from './copying.ts'
import { NodeSqliteDialect } from './dialect.ts'
import { type DutyLock, dutyLock } from './duty-lock.ts'
import { sqlitePhraseIndex } from './phrase-index.ts'
import { storeFault } from './store-fault.ts'

/** `MaWa` in ASCII: marks the file as a store of Mandate Watch, so that another program's database is never touched. */
const applicationId = 0x4d615761

/** How long a statement waits for another process's transaction before the store counts as locked. */
const patienceMs = 5000

/** The store as the file `watch.sqlite` in the data folder. Throws `STORE_UNUSABLE` where the file cannot be used; it is then left as it is. */
export function openSqliteEngine(dataDir: string, busyTimeoutMs = patienceMs): Engine {
  makeFolder(dataDir)
  const path = join(dataDir, 'watch.sqlite')
  const database = openDatabase(path, busyTimeoutMs)
  const deliverer = dutyLock(join(dataDir, 'deliverer.lock'))
  const duties = new Map<string, DutyLock>()
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database, path) })
  return {
    name: 'sqlite',
    db,
    shaping: db,
    numbered: (column) => column.primaryKey().autoIncrement().notNull(),
    phrases: sqlitePhraseIndex,
    copying: sqliteCopying(path),
    claims: {
      claimer: randomInt(1, 2 ** 31 - 1),
      skipsClaimed: false,
      mayClaim: async () => deliverer.turn() !== 'elsewhere',
      gone: async (_write, claimers) => claimers, // whoever claims is the only one that may
    },
    async turn(duty) {
      const lock = duties.get(duty) ?? dutyLock(join(dataDir, `${duty.replaceAll(/[^a-z0-9]+/gi, '-')}.lock`))
      duties.set(duty, lock)
      return lock.turn()
    },
    inOrder: async () => undefined, // one transaction writes at a time
    async close() {
      for (const lock of [deliverer, ...duties.values()]) lock.release()
      await db.destroy()
      if (database.isOpen) database.close() // Kysely closes only what it has used
    },
  }
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true })
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason'
    throw new WatchError(
      'STORE_UNUSABLE',
      `${dataDir} cannot be made into the data folder (${reason}). Set DATA_DIR to a folder that may be written.`,
      {
        cause,
      },
    )
  }
}

function openDatabase(path: string, busyTimeoutMs: number): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: busyTimeoutMs, enableForeignKeyConstraints: true })
    if (!isOurs(database, path)) database.exec(`pragma application_id = ${applicationId}`)
    checkIntact(database, path)
    database.exec('pragma journal_mode = wal; pragma synchronous = full')
    return database
  } catch (error) {
    if (database?.isOpen) database.close()
    throw storeFault(error, path)
  }
}

/** False for a file that is still empty. */
function isOurs(database: DatabaseSync, path: string): boolean {
  const owner = database.prepare('pragma application_id').get()?.application_id
  if (owner === applicationId) return true
  const tables = database.prepare('select count(*) as n from sqlite_schema').get()?.n
  if (tables === 0) return false
  throw new WatchError(
    'STORE_UNUSABLE',
    `${path} is another program's database. It was left as it is: move it away, or set DATA_DIR to another folder.`,
  )
}

function checkIntact(database: DatabaseSync, path: string): void {
  const problem = database.prepare('pragma quick_check(1)').get()?.quick_check
  if (problem === 'ok') return
  throw new WatchError(
    'STORE_UNUSABLE',
    `${path} is damaged (${oneLine(String(problem))}). It was left as it is: restore a backup, or move it away to start empty.`,
  )
}
