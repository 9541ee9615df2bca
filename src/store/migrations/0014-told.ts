import type { Kysely } from 'kysely'

/** What findings and verdicts say as data, so that they can be said in other languages. Those recorded before are said in English alone. */
export async function told(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('comparison').addColumn('told', 'text').execute()
  await db.schema.alterTable('finding').addColumn('told', 'text').execute()
}
