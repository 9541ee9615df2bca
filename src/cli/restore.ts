import { settingsFromEnvironment } from '../service/surroundings.ts'
import { restoreBackup } from '../store/backup/restore.ts'
import { openStore } from '../store/store.ts'
import { noteOperator } from './note-operator.ts'

/** Restores a backup into the empty place that the environment names. */
export async function restore(file: string): Promise<number> {
  const { dataDir, databaseUrl } = settingsFromEnvironment()
  const { tables, documents, madeAt } = await restoreBackup(file, { dataDir, databaseUrl })
  const store = await openStore(dataDir, databaseUrl)
  await noteOperator(store, 'store-restored', 'the store', `as of ${madeAt}`).finally(() => store.close())
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const kept = documents === null ? 'no documents were in it' : `${documents.files} files of documents`
  process.stdout.write(`Restored as of ${madeAt}: ${rows} rows, ${kept}. Counts and hashes are as in the backup.\n`)
  return 0
}
