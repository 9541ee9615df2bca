import { readFile } from 'node:fs/promises'
import { nameOfText } from '../council/composition.ts'
import { readSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Block } from '../extraction/block.ts'
import { readDocument } from '../extraction/read-document.ts'
import { configFrom, settingsFromEnvironment } from '../service/surroundings.ts'
import { tellingFromConfig } from '../service/telling-from-config.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'
import { type Entered, enterOralRevision } from '../watch/enter-oral-revision.ts'
import { WatchError } from '../watch-error.ts'
import { severityWords } from '../weakening/severity-words.ts'

const longestName = 80

/**
 * Enters an oral revision that somebody heard in the room. Status 0, or 1 where an instruction could not be applied. The alert is queued: the
 * running service sends it, or the next `sweep`.
 */
export async function revise(given: string, file: string, by: string): Promise<number> {
  const symbol = readSymbol(given)
  if (!symbol || symbolParts(symbol)?.series !== 'L')
    throw new WatchError('USAGE', `${oneLine(given)}: this is no symbol of a draft. Write it as A/HRC/58/L.7 or A/HRC/58/L.7/Rev.1.`)
  const heardBy = oneLine(by).trim()
  if (heardBy === '' || heardBy.length > longestName)
    throw new WatchError('USAGE', `--by: say who heard it, in at most ${longestName} characters, for example --by "Ana, in the room".`)
  const blocks = await blocksOf(file)
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const store = await openStore(settings.dataDir, settings.databaseUrl)
  try {
    const ordered = await store.chatSubscriptions.all()
    const entered = await enterOralRevision(
      {
        ledger: store.ledger,
        record: store.record,
        catalogue: () => config.mandates,
        telling: (at) => tellingFromConfig(config, settings.publicUrl, at, ordered),
        clock: () => new Date(),
      },
      { symbol, blocks, heardBy },
    )
    if (entered.kind === 'refused') throw new WatchError('USAGE', `${oneLine(file)}: ${entered.reason}`)
    process.stdout.write(`${printed(entered).join('\n')}\n`)
    return entered.text.composed?.unapplied.length ? 1 : 0
  } finally {
    await store.close()
  }
}

async function blocksOf(file: string): Promise<readonly Block[]> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT' ? 'there is no such file. Check the path.' : `this file cannot be read (${cause.code ?? cause.message}).`
    throw new WatchError('DOCUMENT_UNREADABLE', `${oneLine(file)}: ${why}`, { cause })
  })
  const outcome = await readDocument(bytes)
  if (outcome.kind === 'unreadable') throw new WatchError('DOCUMENT_UNREADABLE', `${oneLine(file)}: ${oneLine(outcome.detail)}`)
  return outcome.blocks
}

function printed({ kind, text, applied, alert, channels }: Exclude<Entered, { kind: 'refused' }>): readonly string[] {
  const unapplied = text.composed?.unapplied ?? []
  return [
    `${kind === 'known' ? 'Known already' : 'Recorded'}: ${nameOfText(text)}.`,
    ...(applied === null ? [] : [`${applied} of ${applied + unapplied.length} instructions applied.`]),
    ...unapplied.map(({ verbatim, reason }) => `Not applied: ${oneLine(verbatim)} (${reason})`),
    ...(alert ? [`${severityWords[alert.severity].word}: ${alert.headline}`] : []),
    ...(kind === 'known'
      ? []
      : [
          channels.length > 0
            ? `Queued for ${channels.join(', ')}: the running service sends it, or the next sweep.`
            : 'No channel wants to be told.',
        ]),
    ...(alert?.links[0] ? [alert.links[0].url] : []),
  ]
}
