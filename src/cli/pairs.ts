import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { WatchError } from '../watch-error.ts'

const Rows = z.array(z.object({ prior: z.string().min(1), draft: z.string().min(1) }))

/** Two texts to compare: as the list names them, and where they are. */
export interface Pair {
  readonly prior: string
  readonly draft: string
  readonly priorFile: string
  readonly draftFile: string
}

/** Reads a list of pairs: CSV with the header `prior,draft`, relative paths counted from the folder of the list. */
export async function readPairs(file: string): Promise<readonly Pair[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new WatchError('USAGE', `${file}: this list of pairs cannot be read. Check the path.`, { cause })
  })
  const rows = Rows.safeParse(parse(text, { columns: true, bom: true, skip_empty_lines: true, trim: true }))
  if (!rows.success) throw new WatchError('USAGE', `${file}: a list of pairs is a CSV file whose first line is "prior,draft".`)
  const folder = dirname(file)
  return rows.data.map(({ prior, draft }) => ({ prior, draft, priorFile: resolve(folder, prior), draftFile: resolve(folder, draft) }))
}
