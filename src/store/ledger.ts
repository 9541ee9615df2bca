import type { Transaction } from 'kysely'
import { sightChange } from '../alerts/blindness.ts'
import type { Facts, Ledger } from '../alerts/ledger.ts'
import type { Engine, PhraseIndex } from './engine.ts'
import type { Tables } from './schema.ts'
import { healthOf, writeHealth } from './source-health.ts'
import { writeAlerts } from './write-alerts.ts'
import { writeDossier } from './write-dossier.ts'
import { removeComparison, writeComparison, writeText } from './write-text.ts'

/** The ledger over the store. Every row is written once: what is known already is passed over, so a sweep that was cut off can be repeated. */
export function storedLedger({ db, phrases, inOrder }: Engine): Ledger {
  return {
    record: (facts) =>
      db.transaction().execute(async (write) => {
        await inOrder(write)
        return recordFacts(write, phrases, facts)
      }),
    sourceSeen: (source, at, problem, patienceMs, tell) =>
      db.transaction().execute(async (write) => {
        await inOrder(write)
        const before = await healthOf(write, source)
        const change = sightChange({ failingSince: before.health.failingSince, alarmedAt: before.alarmedAt }, at, problem, patienceMs)
        await writeHealth(write, before, at, problem, change === 'went-blind')
        if (change !== 'same' && tell) await writeAlerts(write, tell(change, before.health))
        return change
      }),
  }
}

async function recordFacts(write: Transaction<Tables>, phrases: PhraseIndex, facts: Facts): Promise<'recorded' | 'known'> {
  const written = [
    facts.renewsComparisons ? await sum(facts.comparisons, (comparison) => removeComparison(write, comparison)) : 0,
    facts.text ? await writeText(write, phrases, facts.text) : 0,
    await writeDossier(write, facts),
    await sum(facts.comparisons, (comparison) => writeComparison(write, phrases, comparison)),
    await writeAlerts(write, facts.alerts),
  ]
  return written.some((rows) => rows > 0) ? 'recorded' : 'known'
}

async function sum<T>(items: readonly T[], write: (item: T) => Promise<number>): Promise<number> {
  let rows = 0
  for (const item of items) rows += await write(item)
  return rows
}
