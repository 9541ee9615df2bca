import type { WatchRecord } from '../council/record.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { openStore } from '../store/store.ts'

/** The store of this installation, for reading. */
export async function openRecord(): Promise<{ readonly record: WatchRecord; close(): Promise<void> }> {
  const store = await openStore(settingsFromEnvironment().dataDir)
  return { record: store.record, close: () => store.close() }
}
