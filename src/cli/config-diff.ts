import { existsSync } from 'node:fs'
import { channelsFor } from '../alerts/subscriptions.ts'
import type { Config } from '../config/config.ts'
import { changeInWords, configChanges } from '../config/config-changes.ts'
import { judgementOn } from '../config/judgement.ts'
import { type Dossier, type HeldComparison, presentComparison } from '../council/dossier.ts'
import { heldLineage } from '../council/held-lineage.ts'
import type { WatchRecord } from '../council/record.ts'
import { heldComparison } from '../facts/held-comparison.ts'
import { configInUse } from '../service/follow-config.ts'
import { configFrom, settingsFromEnvironment } from '../service/surroundings.ts'
import { tellingFromConfig } from '../service/telling-from-config.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'
import { shorten } from '../text/shorten.ts'
import { WatchError } from '../watch-error.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)

/**
 * Says what the configuration folder would change: against what the service works by, or against another folder. Status 0 where nothing would,
 * 1 otherwise. Every draft that is held is weighed and routed both ways.
 */
export async function configDiff(other: string | undefined): Promise<number> {
  const settings = settingsFromEnvironment()
  const against = other ?? configInUse(settings.dataDir)
  if (!existsSync(against))
    throw new WatchError(
      'USAGE',
      other === undefined
        ? 'config diff: the service has not run here yet, so there is nothing to compare with. Name another folder: config diff FOLDER.'
        : `config diff: there is no folder ${oneLine(other)}.`,
    )
  const [before, after] = [await configFrom(against), await configFrom(settings.configDir)]
  const changes = configChanges(before, after)
  if (changes.length === 0) {
    say(`${settings.configDir} and ${against} say the same.`)
    return 0
  }
  say(`${changes.length === 1 ? 'One setting differs' : `${changes.length} settings differ`}:`)
  for (const change of changes) say(`  ${changeInWords(change)}`)
  const store = await openStore(settings.dataDir, settings.databaseUrl)
  try {
    const told = await toldOtherwise(store.record, before, after)
    say(told.length === 0 ? 'No draft that is held would be told otherwise.' : 'Drafts that are held would be told so:')
    for (const line of told) say(`  ${line}`)
  } finally {
    await store.close()
  }
  return 1
}

async function toldOtherwise(record: WatchRecord, before: Config, after: Config): Promise<readonly string[]> {
  const lines: string[] = []
  for (const dossier of await record.dossiers()) {
    const present = presentComparison(dossier)
    const held = present && (await record.comparison(present.id))
    if (!held) continue
    const [was, now] = [await toldUnder(before, dossier, held, record), await toldUnder(after, dossier, held, record)]
    if (was === now) continue
    lines.push(`${held.draft.symbol ?? shorten(oneLine(dossier.title ?? dossier.key), 60)}: was ${was}; now ${now}`)
  }
  return lines
}

/** `high, to ct-team and defenders`. */
async function toldUnder(
  config: Config,
  dossier: Dossier,
  { prior, draft, against, comparedAt }: HeldComparison,
  record: WatchRecord,
): Promise<string> {
  const concerned = config.mandates.filter(({ slug }) => dossier.mandates.includes(slug))
  const held = await heldLineage([prior.resolution, draft.resolution], async (symbol) => (await record.text(symbol))?.resolution)
  const options = judgementOn(config.rules, concerned)
  const { verdict } = heldComparison(prior, draft, { dossier: dossier.key, against, options, held, at: comparedAt })
  const { subscriptions } = tellingFromConfig(config, '', comparedAt, [])
  const channels = channelsFor({ kind: 'draft-assessed', severity: verdict.severity, mandates: dossier.mandates }, subscriptions)
  return `${verdict.severity}, to ${channels.length === 0 ? 'nobody' : channels.join(' and ')}`
}
