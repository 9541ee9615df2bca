import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { oneLine } from '../../text/one-line.ts'
import { WatchError } from '../../watch-error.ts'
import type { BacktestResult } from './backtest-rows.ts'
import { printedTally, rowsAsCsv, rowsAsPage, unexplainedFirst } from './backtest-tables.ts'
import { type FilePair, folderPairs } from './folder-pairs.ts'
import { type RowsOfPairs, rowsOfPairs } from './rows-of-pairs.ts'
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

/** A thread takes so many pairs at a time: few enough to share them out evenly. */
const pairsAtOnce = 40

/** Each core of the machine takes its share of the pairs; a few are sooner done here. */
async function folderRows(folder: string, list: string | undefined): Promise<BacktestResult> {
  const pairs = await folderPairs(folder, list)
  const shares = Array.from({ length: Math.ceil(pairs.length / pairsAtOnce) }, (_, at) =>
    pairs.slice(at * pairsAtOnce, (at + 1) * pairsAtOnce),
  )
  const done = shares.length > 1 ? await inThreads(shares) : await Promise.all(shares.map(rowsOfPairs))
  return { rows: done.flatMap(({ rows }) => rows), pairs: pairs.length, unread: done.flatMap(({ unread }) => unread) }
}

async function inThreads(shares: readonly (readonly FilePair[])[]): Promise<readonly RowsOfPairs[]> {
  const threads = new Tinypool({
    filename: new URL('./rows-of-pairs.ts', import.meta.url).href,
    maxThreads: availableParallelism(),
    resourceLimits: { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 256 },
  })
  try {
    return await Promise.all(shares.map((share): Promise<RowsOfPairs> => threads.run(share, { name: rowsOfPairs.name })))
  } finally {
    await threads.destroy()
  }
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((cause: NodeJS.ErrnoException) => {
    throw new WatchError('USAGE', `${oneLine(file)}: this file cannot be written (${cause.code ?? cause.message}).`, { cause })
  })
}
