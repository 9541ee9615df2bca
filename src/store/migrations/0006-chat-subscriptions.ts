import type { Kysely } from 'kysely'

/** What chat channels ordered or muted, and what deliveries are held back for. */
export async function chatSubscriptions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('chat_subscription')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('mandate', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('digest', 'text')
    .addColumn('platform', 'text')
    .addColumn('person', 'text')
    .addColumn('name', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('chat_subscription_pk', ['channel', 'mandate'])
    .execute()
  await db.schema.alterTable('delivery').addColumn('held_for', 'text').execute()
}
