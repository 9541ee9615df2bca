import { documentArchive } from '../documents/document-archive.ts'
import { extract } from '../extraction/extract.ts'
import { withScans } from '../extraction/with-scans.ts'
import { documentsFolder } from '../service/running-watch.ts'
import { programPath, settingsFromEnvironment } from '../service/surroundings.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'
import { type ReRead, reExtract } from '../watch/re-extract.ts'
import { noteOperator } from './note-operator.ts'

/**
 * Reads every kept document again with the present readers and says what changed. The store takes the new texts unless it is a dry run. Status 1
 * where a kept document is damaged or a text that is held can no longer be read, 0 otherwise.
 */
export async function reExtractAll(dryRun: boolean): Promise<number> {
  const { dataDir, databaseUrl } = settingsFromEnvironment()
  const store = await openStore(dataDir, databaseUrl)
  const counts = { same: 0, changed: 0, 'readable-now': 0, unreadable: 0, damaged: 0 }
  let lost = 0
  try {
    const ports = {
      archive: documentArchive(documentsFolder(dataDir)),
      extract: async (bytes: Uint8Array) => withScans(await extract(bytes), bytes, programPath()),
      texts: store.texts,
    }
    for await (const read of reExtract(ports, !dryRun)) {
      counts[read.kind] += 1
      if (read.kind === 'damaged' || (read.kind === 'unreadable' && read.held)) lost += 1
      const line = told(read)
      if (line !== null) process.stdout.write(`${oneLine(line)}\n`)
    }
    if (!dryRun)
      await noteOperator(
        store,
        're-extracted',
        'every kept document',
        `${counts.changed} changed, ${counts['readable-now']} can be read now`,
      )
  } finally {
    await store.close()
  }
  const { same, changed, unreadable, damaged } = counts
  process.stdout.write(
    `${same} the same, ${changed} changed${dryRun ? ' (dry run: nothing was written)' : ''}, ${counts['readable-now']} can be read now, ${unreadable} cannot be read, ${damaged} damaged.\n`,
  )
  return lost === 0 ? 0 : 1
}

function told(read: ReRead): string | null {
  switch (read.kind) {
    case 'same':
      return null
    case 'changed':
      return `${read.name}: ${read.what} changed. Comparisons made before stay as they were told.`
    case 'readable-now':
      return `${read.name}: can be read now. The next sweep takes it in; drop it again if it came through the inbox.`
    case 'unreadable':
      return `${read.name}: ${read.held ? 'can no longer be read, and stays as it was read before' : 'cannot be read'}: ${read.detail}`
    case 'damaged':
      return `${read.name}: the kept bytes are damaged or gone. Restore the data folder's copy, or let the next sweep fetch it again.`
  }
}
