import type { Kysely } from 'kysely'

/** When the operators were last alarmed about a source, so that a delayed alarm is raised once. */
export async function sourceAlarms(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('source_health').addColumn('alarmed_at', 'text').execute()
}
