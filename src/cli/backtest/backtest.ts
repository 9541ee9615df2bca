import { writeFile } from 'node:fs/promises'
import { compareResolutions } from '../../comparison/compare-resolutions.ts'
import type { Resolution } from '../../resolution/resolution.ts'
import { oneLine } from '../../text/one-line.ts'
import { WatchError } from '../../watch-error.ts'
import { weigh } from '../../weakening/weigh.ts'
import { failure } from '../failure.ts'
import { readText } from '../read-text.ts'
import { type BacktestResult, type BacktestRow, yearOf } from './backtest-rows.ts'
import { printedTally, rowsAsCsv, rowsAsPage, unexplainedFirst } from './backtest-tables.ts'
import { folderPairs } from './folder-pairs.ts'
import { storedRows } from './stored-rows.ts'

export interface BacktestRequest {
  /** Folder of texts; the store where it is not given. */
  readonly from?: string
  /** Which texts of the folder follow which: CSV with the columns prior,draft or older,newer. */
  readonly pairs?: string
  readonly csv?: string
  readonly html?: string
}

/**
 * Runs all rules over successive texts and shows what they found, by rule and by year, with what readers said of it. Status 0 when every text
 * could be read, 2 otherwise.
 */
export async function backtest(request: BacktestRequest): Promise<number> {
  const { rows, pairs, unread } = request.from ? await folderRows(request.from, request.pairs) : await storedRows()
  const sorted = unexplainedFirst(rows)
  if (request.csv) await write(request.csv, rowsAsCsv(sorted))
  if (request.html) await write(request.html, String(await rowsAsPage(sorted, pairs)))
  process.stdout.write(printedTally(sorted, pairs))
  for (const problem of unread) process.stderr.write(`${problem}\n`)
  return unread.length === 0 ? 0 : 2
}

async function folderRows(folder: string, list: string | undefined): Promise<BacktestResult> {
  const rows: BacktestRow[] = []
  const unread: string[] = []
  const pairs = await folderPairs(folder, list)
  for (const { prior, draft } of pairs) {
    try {
      rows.push(...rowsOf(await readText(prior, prior, undefined), await readText(draft, draft, undefined)))
    } catch (error) {
      unread.push(oneLine(failure(error)))
    }
  }
  return { rows, pairs: pairs.length, unread }
}

function rowsOf(prior: Resolution, draft: Resolution): readonly BacktestRow[] {
  const { findings } = weigh(compareResolutions(prior, draft))
  const pair = { prior: prior.masthead.symbol ?? '', draft: draft.masthead.symbol ?? '', year: yearOf(draft) }
  return findings.map((finding) => ({ ...pair, finding, said: null }))
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((cause: NodeJS.ErrnoException) => {
    throw new WatchError('USAGE', `${oneLine(file)}: this file cannot be written (${cause.code ?? cause.message}).`, { cause })
  })
}
