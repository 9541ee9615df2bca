import type { Kysely } from 'kysely'
import type { SourceHealth } from '../council/record.ts'
import type { SourceHealthTable, Tables } from './schema.ts'

/** How a source was doing when it was last seen; one that was never seen is well. */
export async function healthOf(db: Kysely<Tables>, source: string): Promise<SourceHealth> {
  const row = await db.selectFrom('source_health').selectAll().where('source', '=', source).executeTakeFirst()
  return row ? fromRow(row) : { source, lastSuccess: null, failingSince: null, lastProblem: null }
}

/** By name. */
export async function allHealth(db: Kysely<Tables>): Promise<readonly SourceHealth[]> {
  return (await db.selectFrom('source_health').selectAll().orderBy('source').execute()).map(fromRow)
}

function fromRow(row: SourceHealthTable): SourceHealth {
  return {
    source: row.source,
    lastSuccess: row.last_success === null ? null : new Date(row.last_success),
    failingSince: row.failing_since === null ? null : new Date(row.failing_since),
    lastProblem: row.last_problem,
  }
}
