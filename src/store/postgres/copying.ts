import { type Kysely, sql, type Transaction } from 'kysely'
import { type AnyRow, type Copying, isOwnFact, pointedToFirst } from '../copying.ts'
import type { Tables } from '../schema.ts'
import { postgresPhraseIndex } from './phrase-index.ts'

const rowsAtOnce = 500

export function postgresCopying(db: Kysely<Tables>): Copying {
  return {
    snapshot: (work) => db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    async tables(from) {
      const found = await sql<{ name: string }>`
        select relname as name from pg_class where relkind = 'r' and relnamespace = current_schema()::regnamespace`.execute(from)
      const pointers = await sql<{ from: string; to: string }>`
        select child.relname as "from", parent.relname as "to" from pg_constraint
        join pg_class child on child.oid = conrelid join pg_class parent on parent.oid = confrelid
        where contype = 'f' and child.relnamespace = current_schema()::regnamespace`.execute(from)
      return pointedToFirst(found.rows.map(({ name }) => name).filter(isOwnFact), pointers.rows)
    },
    async *rows(from, table) {
      const cursor = sql.id(`rows_of_${table}`)
      await sql`declare ${cursor} no scroll cursor for select * from ${sql.table(table)}`.execute(from)
      for (;;) {
        const page = await sql<AnyRow>`fetch ${sql.lit(rowsAtOnce)} from ${cursor}`.execute(from)
        if (page.rows.length === 0) break
        yield page.rows
      }
      await sql`close ${cursor}`.execute(from)
    },
    async settled(write) {
      await numberOn(write)
      const index = await sql<{ there: boolean }>`select to_regclass('adopted_words') is not null as there`.execute(write)
      if (!index.rows[0]?.there) return
      const names = await write.selectFrom('text').select(['id', 'symbol']).execute()
      for (const { id, symbol } of names) {
        const text = await write
          .selectFrom('text')
          .select(['id', 'symbol', 'resolution'])
          .where('id', '=', id)
          .where('symbol', '=', symbol)
          .executeTakeFirstOrThrow()
        await postgresPhraseIndex.takeUp(write, text)
      }
    },
  }
}

/** The next row of a numbered table follows the highest number. */
async function numberOn(write: Transaction<Tables>): Promise<void> {
  const numbered = await sql<{ table: string; column: string }>`
    select relname as table, attname as column from pg_attribute join pg_class on pg_class.oid = attrelid
    where attidentity <> '' and relnamespace = current_schema()::regnamespace`.execute(write)
  for (const { table, column } of numbered.rows)
    await sql`select setval(pg_get_serial_sequence(${table}, ${column}), coalesce(max(${sql.ref(column)}), 0) + 1, false)
      from ${sql.table(table)}`.execute(write)
}
