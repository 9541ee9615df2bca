import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { readSymbol } from '../../documents/document-symbol.ts'
import { configFrom, settingsFromEnvironment } from '../../service/surroundings.ts'
import { WatchError } from '../../watch-error.ts'

const Rows = z.array(
  z
    .union([z.object({ prior: z.string(), draft: z.string() }), z.object({ older: z.string(), newer: z.string() })])
    .transform((row) => ('prior' in row ? row : { prior: row.older, draft: row.newer })),
)

/** Two files, one after the other in the life of a subject. */
export interface FilePair {
  readonly prior: string
  readonly draft: string
}

/** Which texts of a folder follow which: as a list says, or else along the lineages of the catalogue. Files are named for their symbols: `A_HRC_RES_49_10.txt`. */
export async function folderPairs(folder: string, list: string | undefined): Promise<readonly FilePair[]> {
  const files = await filesBySymbol(folder)
  const wanted = list ? await listed(list) : await alongLineages()
  return wanted.flatMap(({ prior, draft }) => {
    const pair = { prior: files.get(keyOf(prior)), draft: files.get(keyOf(draft)) }
    return pair.prior && pair.draft ? { prior: pair.prior, draft: pair.draft } : []
  })
}

async function filesBySymbol(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new WatchError('USAGE', `${folder}: this folder cannot be read. Check the path.`, { cause })
  })
  const texts = names.filter((name) => /\.(?:txt|docx|doc|pdf|html)$/i.test(name)).toSorted()
  return new Map(texts.toReversed().map((name) => [name.slice(0, -extname(name).length), join(folder, name)]))
}

async function listed(list: string): Promise<readonly FilePair[]> {
  const text = await readFile(list, 'utf8').catch((cause: unknown) => {
    throw new WatchError('USAGE', `${list}: this list of pairs cannot be read. Check the path.`, { cause })
  })
  const rows = Rows.safeParse(parse(text, { columns: true, bom: true, skip_empty_lines: true }))
  if (!rows.success) throw new WatchError('USAGE', `${list}: a list of pairs is a CSV file with the columns prior,draft or older,newer.`)
  return rows.data
}

async function alongLineages(): Promise<readonly FilePair[]> {
  const { mandates } = await configFrom(settingsFromEnvironment().configDir)
  return mandates.flatMap(({ lineage }) =>
    lineage.slice(1).flatMap((draft, index) => {
      const prior = lineage[index]
      return prior ? { prior, draft } : []
    }),
  )
}

/** `A_HRC_RES_49_10` for a symbol in any spelling, and for a file's name. */
function keyOf(given: string): string {
  const symbol = readSymbol(given)
  return symbol ? symbol.replaceAll('/', '_') : given.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '')
}
