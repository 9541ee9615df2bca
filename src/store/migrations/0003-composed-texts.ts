import type { Kysely } from 'kysely'

/** Texts that are no documents, and amendments that can be applied whenever the draft comes that they amend. */
export async function composedTexts(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('text').addColumn('composed', 'text').execute()
  await db.schema
    .alterTable('amendment')
    .addColumn('text_id', 'text', (column) => column.notNull().defaultTo(''))
    .execute()
  await db.schema
    .alterTable('amendment')
    .addColumn('words', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
}
