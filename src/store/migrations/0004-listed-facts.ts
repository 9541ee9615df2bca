import type { Kysely } from 'kysely'

/** What enriching sources list: which draft became which outcome, and when sessions are. */
export async function listedFacts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outcome_link')
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('session', 'text', (column) => column.notNull())
    .addColumn('draft', 'text')
    .addColumn('title', 'text')
    .addColumn('action', 'text')
    .addPrimaryKeyConstraint('outcome_link_pk', ['outcome', 'source'])
    .execute()
  await db.schema.createIndex('outcome_link_by_session').on('outcome_link').columns(['session', 'source']).execute()
  await db.schema
    .createTable('listed_session')
    .addColumn('session', 'text', (column) => column.primaryKey().notNull())
    .addColumn('opens', 'text', (column) => column.notNull())
    .addColumn('closes', 'text', (column) => column.notNull())
    .execute()
}
