import type { Kysely } from 'kysely'
import type { NumberedColumn } from '../engine.ts'

/** What people did to the watch, in a chain of hashes; and who the people are, apart from it, so that they can be forgotten. */
export async function auditLog(db: Kysely<unknown>, numbered: NumberedColumn): Promise<void> {
  await db.schema
    .createTable('audit_entry')
    .addColumn('seq', 'integer', numbered)
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('details', 'text', (column) => column.notNull())
    .addColumn('previous', 'text', (column) => column.notNull().unique())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('audit_person')
    .addColumn('pseudonym', 'text', (column) => column.primaryKey().notNull())
    .addColumn('platform', 'text')
    .addColumn('person', 'text')
    .addColumn('name', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('audit_person_by_id').on('audit_person').columns(['platform', 'person']).execute()
}
