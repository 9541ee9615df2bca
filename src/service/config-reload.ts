import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../config/config.ts'
import { type ConfigChange, configChanges } from '../config/config-changes.ts'
import { loadConfig } from '../config/load-config.ts'
import type { Problem } from '../config/problem.ts'
import type { LiveConfig } from './live-config.ts'

/** What came of an edit in the configuration folder. */
export type ConfigNews =
  /** `changes` is empty where a refused edit was taken back. */
  | { readonly kind: 'taken-up'; readonly config: Config; readonly changes: readonly ConfigChange[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }

export interface ConfigReload {
  /**
   * Looks whether files changed. An edit is read when it has stood still from one look to the next, so that no half-written file is. A bad one
   * changes nothing, and is told once.
   */
  look(): Promise<void>
}

/**
 * Follows the configuration folder by looking at it: notifications of the file system do not reach into containers and network drives, and
 * editors that write a new file and rename it lose them.
 */
export function configReload(dir: string, live: LiveConfig, tell: (news: ConfigNews) => Promise<void>): ConfigReload {
  let read: string | undefined
  let seen: string | undefined
  let refused: string | null = null
  return {
    async look() {
      const state = await stateOf(dir)
      if (state === read) return
      if (state !== seen) {
        seen = state
        return
      }
      const outcome = await loadConfig(dir)
      if ((await stateOf(dir)) !== state) return
      read = state
      if (outcome.kind === 'invalid') {
        const problems = JSON.stringify(outcome.problems)
        if (problems === refused) return
        refused = problems
        return tell({ kind: 'refused', problems: outcome.problems })
      }
      const changes = configChanges(live.now(), outcome.config)
      const wasRefused = refused !== null
      refused = null
      if (changes.length === 0 && !wasRefused) return
      live.replace(outcome.config)
      return tell({ kind: 'taken-up', config: outcome.config, changes })
    },
  }
}

/** Names, sizes and times of the files, as one text. */
async function stateOf(dir: string): Promise<string> {
  const mandates = join(dir, 'mandates')
  const names = await readdir(mandates).catch(() => [])
  const paths = [join(dir, 'watch.yaml'), ...names.toSorted().map((name) => join(mandates, name))]
  const states = await Promise.all(
    paths.map(async (path) => {
      const found = await stat(path).catch(() => null)
      return `${path} ${found ? `${found.ino} ${found.size} ${found.mtimeMs}` : 'missing'}`
    }),
  )
  return states.join('\n')
}
