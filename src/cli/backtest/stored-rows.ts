import { presentComparisons } from '../../council/dossier.ts'
import { reactionAbout, saidOfFinding } from '../../council/reaction.ts'
import { openRecord } from '../open-record.ts'
import { type BacktestResult, type BacktestRow, yearOf } from './backtest-rows.ts'

/** What the store's dossiers were found to weaken, with what readers said of it by the buttons under the alerts. */
export async function storedRows(): Promise<BacktestResult> {
  const { record, close } = await openRecord()
  try {
    const rows: BacktestRow[] = []
    let pairs = 0
    for (const dossier of await record.dossiers()) {
      const reactions = await record.reactions(dossier.key)
      for (const { id } of presentComparisons(dossier)) {
        const comparison = await record.comparison(id)
        if (!comparison) continue
        pairs += 1
        const useful = reactionAbout(reactions, 'acknowledged', id)
        const { prior, draft, findings } = comparison
        const pair = { prior: prior.symbol ?? '', draft: draft.symbol ?? '', year: yearOf(draft.resolution) }
        rows.push(
          ...findings.map((finding) => ({
            ...pair,
            finding,
            said: saidOfFinding(reactions, id, finding) ? ('not a weakening' as const) : useful ? ('useful' as const) : null,
          })),
        )
      }
    }
    return { rows, pairs, unread: [] }
  } finally {
    await close()
  }
}
