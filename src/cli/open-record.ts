import type { WatchRecord } from '../council/record.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { openStore } from '../store/store.ts'

/** The store of this installation, for reading. */
export async function openRecord(): Promise<{ readonly record: WatchRecord; close(): Promise<void> }> {
  const { dataDir, databaseUrl } = settingsFromEnvironment()
  const store = await openStore(dataDir, databaseUrl)
  return { record: store.record, close: () => store.close() }
}
