import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe } from 'vitest'
import { openStore, type Store } from '../../src/store/store.ts'

/** Opens the store of one test; a second call opens the same store again, as another process or a later start would. */
export type OpenStore = () => Promise<Store>

const engines: Readonly<Record<string, () => { readonly open: OpenStore; readonly remove: () => void }>> = {
  sqlite() {
    const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
    return { open: () => openStore(dataDir), remove: () => rmSync(dataDir, { recursive: true }) }
  },
}

/** Runs a suite over each engine named in STORES (`sqlite`), each test with a store of its own that is closed and removed after it. */
export function eachStore(name: string, suite: (open: OpenStore) => void): void {
  for (const engineName of (process.env.STORES ?? 'sqlite').split(',')) {
    const engine = engines[engineName]
    if (!engine) throw new Error(`STORES names an engine that there is none of: ${engineName}`)
    describe(`${name} (${engineName})`, () => {
      let place: ReturnType<typeof engine> | undefined
      const opened: Store[] = []
      afterEach(async () => {
        for (const store of opened.splice(0)) await store.close()
        place?.remove()
        place = undefined
      })
      suite(async () => {
        place ??= engine()
        const store = await place.open()
        opened.push(store)
        return store
      })
    })
  }
}
