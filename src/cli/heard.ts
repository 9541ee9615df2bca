import type { Heard } from '../alerts/procedural-alerts.ts'
import { readSymbol, symbolParts } from '../documents/document-symbol.ts'
import { configFrom, settingsFromEnvironment } from '../service/surroundings.ts'
import { tellingFromConfig } from '../service/telling-from-config.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'
import { enterHeard } from '../watch/enter-heard.ts'
import { WatchError } from '../watch-error.ts'
import { severityWords } from '../weakening/severity-words.ts'
import { noteOperator } from './note-operator.ts'

const longestName = 80

const heardKinds = ['vote-called', 'rejected', 'withdrawn'] as const

export interface HeardOptions {
  /** Who heard it. */
  readonly by: string
  /** `18-21-7`: in favour, against, abstaining. */
  readonly votes?: string
  /** Who asked for the vote. */
  readonly asked?: string
}

/** Enters what was heard in the room about a draft. Status 0. The alert is queued: the running service sends it, or the next `sweep`. */
export async function heard(given: string, kind: (typeof heardKinds)[number], options: HeardOptions): Promise<number> {
  const symbol = readSymbol(given)
  if (!symbol || symbolParts(symbol)?.series !== 'L')
    throw new WatchError('USAGE', `${oneLine(given)}: this is no symbol of a draft. Write it as A/HRC/58/L.7 or A/HRC/58/L.7/Rev.1.`)
  const what = whatWasHeard(kind, options)
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const store = await openStore(settings.dataDir, settings.databaseUrl)
  try {
    const ordered = await store.chatSubscriptions.all()
    const watch = {
      ledger: store.ledger,
      record: store.record,
      catalogue: () => config.mandates,
      telling: (at: Date) => tellingFromConfig(config, settings.publicUrl, at, ordered),
      clock: () => new Date(),
    }
    const entered = await enterHeard(watch, symbol, what, named(options.by, '--by'))
    if (entered.kind === 'refused') throw new WatchError('USAGE', entered.reason)
    if (entered.kind === 'recorded') await noteOperator(store, 'heard', symbol, kind)
    const { alert, channels } = entered
    process.stdout.write(
      `${entered.kind === 'known' ? 'Known already' : 'Recorded'}: ${severityWords[alert.severity].word}: ${alert.headline}\n`,
    )
    if (entered.kind === 'recorded')
      process.stdout.write(channels.length > 0 ? `Queued for ${channels.join(', ')}.\n` : 'No channel wants to be told.\n')
    return 0
  } finally {
    await store.close()
  }
}

function whatWasHeard(kind: (typeof heardKinds)[number], { votes, asked }: HeardOptions): Heard {
  if (kind === 'withdrawn') return { kind }
  if (kind === 'vote-called') return { kind, by: asked === undefined ? null : named(asked, '--asked') }
  if (votes === undefined) return { kind, votes: null }
  const counted = /^(?<inFavour>\d{1,2})-(?<against>\d{1,2})-(?<abstaining>\d{1,2})$/.exec(votes)?.groups
  if (!counted) throw new WatchError('USAGE', '--votes: write in favour, against and abstaining, such as 18-21-7.')
  return {
    kind,
    votes: { inFavour: Number(counted.inFavour), against: Number(counted.against), abstaining: Number(counted.abstaining) },
  }
}

function named(given: string, option: string): string {
  const name = oneLine(given).trim()
  if (name === '' || name.length > longestName)
    throw new WatchError('USAGE', `${option}: give a name of at most ${longestName} characters.`)
  return name
}
