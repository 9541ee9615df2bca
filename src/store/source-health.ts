import type { Kysely, Transaction } from 'kysely'
import type { SourceHealth } from '../council/record.ts'
import type { SourceHealthTable, Tables } from './schema.ts'

/** A source's health with what only the ledger needs: when the operators were last alarmed about it. */
interface AlarmedHealth {
  readonly health: SourceHealth
  readonly alarmedAt: Date | null
}

/** How a source was doing when it was last seen; one that was never seen is well. */
export async function healthOf(db: Kysely<Tables>, source: string): Promise<AlarmedHealth> {
  const row = await db.selectFrom('source_health').selectAll().where('source', '=', source).executeTakeFirst()
  if (!row) return { health: { source, lastSuccess: null, failingSince: null, lastProblem: null }, alarmedAt: null }
  return { health: fromRow(row), alarmedAt: dated(row.alarmed_at) }
}

/** By name. */
export async function allHealth(db: Kysely<Tables>): Promise<readonly SourceHealth[]> {
  return (await db.selectFrom('source_health').selectAll().orderBy('source').execute()).map(fromRow)
}

export async function writeHealth(
  write: Transaction<Tables>,
  { health, alarmedAt }: AlarmedHealth,
  at: Date,
  problem: string | null,
  alarmed: boolean,
): Promise<void> {
  const well = problem === null
  const columns = {
    last_success: (well ? at : health.lastSuccess)?.toISOString() ?? null,
    failing_since: well ? null : (health.failingSince ?? at).toISOString(),
    last_problem: well ? health.lastProblem : problem,
    alarmed_at: (alarmed ? at : alarmedAt)?.toISOString() ?? null,
  }
  await write
    .insertInto('source_health')
    .values({ source: health.source, ...columns })
    .onConflict((conflict) => conflict.column('source').doUpdateSet(columns))
    .execute()
}

function fromRow(row: SourceHealthTable): SourceHealth {
  return {
    source: row.source,
    lastSuccess: dated(row.last_success),
    failingSince: dated(row.failing_since),
    lastProblem: row.last_problem,
  }
}

function dated(column: string | null): Date | null {
  return column === null ? null : new Date(column)
}
