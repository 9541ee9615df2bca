import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, inject } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'
import { asAdmin, databaseUrl } from './postgres-for-all.ts'

/** Where the store of one test is; another process can open it by the same two values. */
export interface StorePlace {
  readonly dataDir: string
  readonly databaseUrl: string | null
}

interface TestPlace extends StorePlace {
  /** Makes it as it was at first. */
  clear(): Promise<void>
  remove(): Promise<void>
}

/** Opens the store of one test; a second call opens the same store again, as another process or a later start would. */
export type OpenStore = () => Promise<Store>

const postgres = inject('postgres')

export const engineNames = ['sqlite', 'postgres'] as const
export type EngineName = (typeof engineNames)[number]

/** An empty place for a store of that engine. */
export async function placeFor(engine: EngineName): Promise<TestPlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  const removeFolder = async () => rmSync(dataDir, { recursive: true, force: true })
  if (engine === 'sqlite') {
    const clear = async () => {
      await removeFolder()
      mkdirSync(dataDir)
    }
    return { dataDir, databaseUrl: null, clear, remove: removeFolder }
  }
  if (postgres.kind === 'missing') throw new Error(postgres.reason)
  const { adminUrl, template } = postgres
  const name = `mandate_watch_${randomBytes(6).toString('hex')}`
  await asAdmin(adminUrl, `create database ${name} template ${template}`)
  const url = databaseUrl(adminUrl, name)
  return {
    dataDir,
    databaseUrl: url,
    clear: () => asAdmin(url, emptyAllTables),
    async remove() {
      await asAdmin(adminUrl, `drop database ${name} with (force)`)
      await removeFolder()
    },
  }
}

/** Quicker than another database. */
const emptyAllTables = `do $$ begin
  execute (select 'truncate ' || string_agg(quote_ident(tablename), ', ') || ' restart identity'
    from pg_tables where schemaname = 'public' and tablename not like 'kysely%');
end $$`

/** Describes a suite for each engine; the one that is not there is skipped, and its name says why. `STORES` (`sqlite`, `postgres`) leaves one out. */
export function eachEngine(name: string, suite: (engine: EngineName) => void): void {
  const wanted = (process.env.STORES ?? engineNames.join(',')).split(',')
  const unknown = wanted.find((one) => !engineNames.some((known) => known === one))
  if (unknown !== undefined) throw new Error(`STORES names an engine that there is none of: ${unknown}`)
  for (const engine of engineNames.filter((one) => wanted.includes(one))) {
    const isMissing = engine === 'postgres' && postgres.kind === 'missing'
    describe.skipIf(isMissing)(isMissing ? `${name} (${engine}: NOT THERE: ${postgres.reason})` : `${name} (${engine})`, () =>
      suite(engine),
    )
  }
}

/** Runs a suite over each engine, each test with an empty store that is closed after it. */
export function eachStore(name: string, suite: (open: OpenStore, place: () => Promise<StorePlace>, engine: EngineName) => void): void {
  eachEngine(name, (engine) => {
    let place: TestPlace | undefined
    const opened: Store[] = []
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close()
      await place?.clear()
    })
    afterAll(() => place?.remove())
    const placed = async () => {
      place ??= await placeFor(engine)
      return place
    }
    suite(
      async () => {
        const { dataDir, databaseUrl } = await placed()
        const store = await openStore(dataDir, databaseUrl)
        opened.push(store)
        return store
      },
      placed,
      engine,
    )
  })
}
