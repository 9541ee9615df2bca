import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { copyStore } from '../store/migrate-store.ts'
import { openEngine, openStore } from '../store/store.ts'
import { WatchError } from '../watch-error.ts'
import { noteOperator } from './note-operator.ts'

/** Moves the SQLite store of the data folder into the database of `DATABASE_URL`. */
export async function migrateStore(): Promise<number> {
  const { dataDir, databaseUrl } = settingsFromEnvironment()
  if (databaseUrl === null) throw new WatchError('USAGE', 'migrate-store needs DATABASE_URL: the empty PostgreSQL database to move to.')
  if (!existsSync(join(dataDir, 'watch.sqlite'))) throw new WatchError('USAGE', `${dataDir} holds no SQLite store that could be moved.`)
  const from = openEngine(dataDir, null)
  const to = openEngine(dataDir, databaseUrl)
  try {
    await refuseWhileRunning(from.turn('sweep'), await from.claims.mayClaim())
    const moved = await copyStore(from, to)
    const store = await openStore(dataDir, databaseUrl)
    await noteOperator(store, 'store-moved', 'the store', 'from SQLite to PostgreSQL').finally(() => store.close())
    for (const [table, { rows, digest }] of moved)
      process.stdout.write(`${table.padEnd(20)} ${String(rows).padStart(9)} rows  ${digest.slice(0, 16)}\n`)
    process.stdout.write(
      `All of it arrived with the same counts and hashes. Start the service with DATABASE_URL; it keeps the documents in ${dataDir} as before, and watch.sqlite is no longer used.\n`,
    )
    return 0
  } finally {
    await from.close()
    await to.close()
  }
}

/** What a running service wrote meanwhile would be left behind. */
async function refuseWhileRunning(sweeping: Promise<string>, mayClaim: boolean): Promise<void> {
  if ((await sweeping) === 'elsewhere' || !mayClaim)
    throw new WatchError('USAGE', 'The service is running on this store. Stop it first: what it writes meanwhile would be left behind.')
}
