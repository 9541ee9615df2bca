import { nameOfText } from '../council/composition.ts'
import { type DocumentSymbol, readSymbol, symbolParts } from '../documents/document-symbol.ts'
import { configFrom, settingsFromEnvironment } from '../service/surroundings.ts'
import { tellingFromConfig } from '../service/telling-from-config.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'
import type { Entered, EntryPorts } from '../watch/enter-version.ts'
import { WatchError } from '../watch-error.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { noteOperator } from './note-operator.ts'

const longestName = 80

/** The symbol of a draft or an amendment, as an operator wrote it; `what` it should be. */
export function draftSymbol(given: string, what: string): DocumentSymbol {
  const symbol = readSymbol(given)
  if (symbol && symbolParts(symbol)?.series === 'L') return symbol
  throw new WatchError('USAGE', `${oneLine(given)}: this is no symbol of ${what}. Write it as A/HRC/58/L.7 or A/HRC/58/L.7/Rev.1.`)
}

/** Who says so, as `--by` gives it. */
export function nameGiven(by: string, example: string): string {
  const name = oneLine(by).trim()
  if (name !== '' && name.length <= longestName) return name
  throw new WatchError('USAGE', `--by: say who heard it, in at most ${longestName} characters, for example --by "${example}".`)
}

/**
 * Enters what happened in the room and prints it. Status 0, or 1 where an instruction could not be applied. The alert is queued: the running service
 * sends it, or the next `sweep`.
 */
export async function enterAndPrint(what: string, enter: (watch: EntryPorts) => Promise<Entered>): Promise<number> {
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const store = await openStore(settings.dataDir, settings.databaseUrl)
  try {
    const ordered = await store.chatSubscriptions.all()
    const entered = await enter({
      ledger: store.ledger,
      record: store.record,
      catalogue: () => config.mandates,
      telling: (at) => tellingFromConfig(config, settings.publicUrl, at, ordered),
      clock: () => new Date(),
    })
    if (entered.kind === 'refused') throw new WatchError('USAGE', `${oneLine(what)}: ${entered.reason}`)
    if (entered.kind === 'recorded') await noteOperator(store, 'oral-revision', nameOfText(entered.text), what)
    process.stdout.write(`${printed(entered).join('\n')}\n`)
    return entered.text.composed?.unapplied.length ? 1 : 0
  } finally {
    await store.close()
  }
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
