import type { Kysely, Transaction } from 'kysely'
import type { Facts, Ledger, SourceChange } from '../alerts/ledger.ts'
import type { SourceHealth } from '../council/record.ts'
import type { Tables } from './schema.ts'
import { healthOf } from './source-health.ts'
import { writeAlerts } from './write-alerts.ts'
import { writeDossier } from './write-dossier.ts'
import { writeComparison, writeText } from './write-text.ts'

/** The ledger over the store. Every row is written once: what is known already is passed over, so a sweep that was cut off can be repeated. */
export function storedLedger(db: Kysely<Tables>): Ledger {
  return {
    record: (facts) => db.transaction().execute((write) => recordFacts(write, facts)),
    sourceSeen: (source, at, problem, tell) =>
      db.transaction().execute(async (write) => {
        const before = await healthOf(write, source)
        const change = changeOf(before, problem)
        await writeHealth(write, before, at, problem)
        if (change !== 'same' && tell) await writeAlerts(write, tell(change, before))
        return change
      }),
  }
}

async function recordFacts(write: Transaction<Tables>, facts: Facts): Promise<'recorded' | 'known'> {
  const written = [
    facts.text ? await writeText(write, facts.text) : 0,
    await writeDossier(write, facts),
    await sum(facts.comparisons, (comparison) => writeComparison(write, comparison)),
    await writeAlerts(write, facts.alerts),
  ]
  return written.some((rows) => rows > 0) ? 'recorded' : 'known'
}

async function sum<T>(items: readonly T[], write: (item: T) => Promise<number>): Promise<number> {
  let rows = 0
  for (const item of items) rows += await write(item)
  return rows
}

function changeOf(before: SourceHealth, problem: string | null): SourceChange {
  if (problem !== null) return before.failingSince ? 'same' : 'went-blind'
  return before.failingSince ? 'sees-again' : 'same'
}

async function writeHealth(write: Transaction<Tables>, before: SourceHealth, at: Date, problem: string | null): Promise<void> {
  const well = problem === null
  const health = {
    last_success: (well ? at : before.lastSuccess)?.toISOString() ?? null,
    failing_since: well ? null : (before.failingSince ?? at).toISOString(),
    last_problem: well ? before.lastProblem : problem,
  }
  await write
    .insertInto('source_health')
    .values({ source: before.source, ...health })
    .onConflict((conflict) => conflict.column('source').doUpdateSet(health))
    .execute()
}
