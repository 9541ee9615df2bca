import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import { readJson, StoredResolution } from '../stored-json.ts'
import { paragraphRows } from '../write-paragraphs.ts'

/** The paragraphs of documents, one a row, for looking words up; those of the texts that are stored already too. */
export async function paragraphs(db: Kysely<Tables>): Promise<void> {
  await db.schema
    .createTable('paragraph')
    .addColumn('text_id', 'text', (column) => column.notNull())
    .addColumn('text_symbol', 'text', (column) => column.notNull())
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('words', 'text', (column) => column.notNull())
    .addColumn('folded', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('paragraph_pk', ['text_id', 'text_symbol', 'position'])
    .execute()
  const texts = await db.selectFrom('text').select(['id', 'symbol']).where('composed', 'is', null).execute()
  for (const { id, symbol } of texts) {
    const { resolution } = await db
      .selectFrom('text')
      .select('resolution')
      .where('id', '=', id)
      .where('symbol', '=', symbol)
      .executeTakeFirstOrThrow()
    const read = readable(resolution, symbol || id)
    for (const row of read ? paragraphRows({ id, symbol, resolution: read }) : []) await db.insertInto('paragraph').values(row).execute()
  }
}

/** A damaged row is told of when it is read, and must not keep the store from opening. */
function readable(json: string, name: string) {
  try {
    return readJson(StoredResolution, json, `text ${name}`)
  } catch {
    return undefined
  }
}
