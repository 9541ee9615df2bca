import type { Kysely } from 'kysely'

/** The channels that refuse, so that the operators are told once when it begins and once when it is over. */
export async function channelRefusals(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('channel_refusal')
    .addColumn('channel', 'text', (column) => column.primaryKey().notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .execute()
}
