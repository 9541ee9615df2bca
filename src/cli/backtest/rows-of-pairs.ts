import { compareResolutions } from '../../comparison/compare-resolutions.ts'
import type { Resolution } from '../../resolution/resolution.ts'
import { oneLine } from '../../text/one-line.ts'
import { weigh } from '../../weakening/weigh.ts'
import { failure } from '../failure.ts'
import { readText } from '../read-text.ts'
import { type BacktestRow, yearOf } from './backtest-rows.ts'
import type { FilePair } from './folder-pairs.ts'

/** What the rules found in some pairs; `unread` says which texts could not be read, a line each. */
export interface RowsOfPairs {
  readonly rows: readonly BacktestRow[]
  readonly unread: readonly string[]
}

/** The task of one thread of a backtest. */
export async function rowsOfPairs(pairs: readonly FilePair[]): Promise<RowsOfPairs> {
  const rows: BacktestRow[] = []
  const unread: string[] = []
  for (const { prior, draft } of pairs) {
    try {
      rows.push(...rowsOf(await readText(prior, prior, undefined), await readText(draft, draft, undefined)))
    } catch (error) {
      unread.push(oneLine(failure(error)))
    }
  }
  return { rows, unread }
}

function rowsOf(prior: Resolution, draft: Resolution): readonly BacktestRow[] {
  const { findings } = weigh(compareResolutions(prior, draft))
  const pair = { prior: prior.masthead.symbol ?? '', draft: draft.masthead.symbol ?? '', year: yearOf(draft) }
  return findings.map((finding) => ({ ...pair, finding, said: null }))
}
