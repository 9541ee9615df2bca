import type { Trouble } from '../alerts/operator-alerts.ts'
import { WatchError } from '../watch-error.ts'
import type { EnrichingSource, Watch } from './ports.ts'
import { noteSight, troubleOf } from './sight.ts'

/** Asks every enriching source whose time has come. A fault of one stops no other; nothing depends on them. Answers with what went wrong. */
export async function enrich(
  watch: Pick<Watch, 'ledger' | 'clock' | 'telling' | 'log'>,
  sources: readonly EnrichingSource[],
  signal: AbortSignal,
): Promise<readonly string[]> {
  const problems: string[] = []
  for (const source of sources) {
    if (signal.aborted) break
    let trouble: Trouble | null = null
    try {
      const found = await source.look(signal)
      if (found === null) continue
      watch.log('enriched', { source: source.id, found })
    } catch (error) {
      if (error instanceof WatchError && error.code === 'STORE_UNUSABLE') throw error
      trouble = troubleOf(error)
      problems.push(`${source.id}: ${trouble.reason}. Nothing depends on it; the next look may do better.`)
      watch.log('source failed', { source: source.id, ...trouble })
    }
    if (!signal.aborted) await noteSight(watch, source, trouble, [])
  }
  return problems
}
