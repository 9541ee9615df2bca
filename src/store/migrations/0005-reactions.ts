import type { Kysely } from 'kysely'
import type { NumberedColumn } from '../engine.ts'

/** What people do with alerts, and the first messages that do not show it yet. */
export async function reactions(db: Kysely<unknown>, numbered: NumberedColumn): Promise<void> {
  await db.schema
    .createTable('reaction')
    .addColumn('seq', 'integer', numbered)
    .addColumn('dossier', 'text', (column) => column.notNull().references('dossier.key'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('span', 'text')
    .addColumn('platform', 'text')
    .addColumn('person', 'text')
    .addColumn('name', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('reaction_by_dossier').on('reaction').columns(['dossier', 'seq']).execute()
  await db.schema
    .createTable('stale_parent')
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('dossier', 'text', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('stale_parent_pk', ['channel', 'dossier'])
    .execute()
  await db.schema.createIndex('delivery_by_receipt').on('delivery').columns(['receipt_message', 'receipt_channel']).execute()
}
