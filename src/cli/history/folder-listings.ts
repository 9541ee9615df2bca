import { readdirSync, readFileSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Listing } from '../../documents/document.ts'
import { type DocumentSymbol, readSymbol } from '../../documents/document-symbol.ts'
import { WatchError } from '../../watch-error.ts'

/** Which of several files of one text is read: the plainest. */
const readable: readonly string[] = ['.txt', '.docx', '.doc', '.pdf', '.html']

/** The texts of a folder, named for their symbols (`A_HRC_RES_49_10.txt`), in the order of their symbols; `only` leaves out all others. Bytes are read as they are asked for. */
export async function folderListings(
  folder: string,
  only: ReadonlySet<DocumentSymbol> | null,
): Promise<Iterable<Listing> & { readonly length: number }> {
  const files = new Map<DocumentSymbol, string>()
  for (const name of namesIn(folder)) {
    const extension = extname(name).toLowerCase()
    const rank = readable.indexOf(extension)
    const symbol = rank < 0 ? undefined : readSymbol(name.slice(0, -extension.length).replaceAll('_', '/'))
    if (!symbol || (only && !only.has(symbol))) continue
    const other = files.get(symbol)
    if (!other || rank < readable.indexOf(extname(other).toLowerCase())) files.set(symbol, name)
  }
  const wanted = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1))
  return {
    length: wanted.length,
    *[Symbol.iterator]() {
      for (const [symbol, name] of wanted) {
        const path = resolve(folder, name)
        const url = pathToFileURL(path)
        yield { source: 'backfill', symbol, url, page: { url, status: 200, headers: {}, body: readFileSync(path) } }
      }
    },
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (cause) {
    throw new WatchError('USAGE', `${folder}: this folder cannot be read. Check the path.`, { cause })
  }
}
