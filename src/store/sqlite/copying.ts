import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { type AnyRow, type Copying, isOwnFact, pointedToFirst } from '../copying.ts'
import type { Tables } from '../schema.ts'
import { NodeSqliteDialect } from './dialect.ts'
import { storeFault } from './store-fault.ts'

const rowsAtOnce = 500

/** Rows of the file at a path. */
export function sqliteCopying(path: string): Copying {
  return {
    async snapshot(work) {
      const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(openReadOnly(path), path) })
      try {
        return await db.connection().execute(async (connection) => {
          await sql`begin`.execute(connection)
          return work(connection)
        })
      } finally {
        await db.destroy()
      }
    },
    async tables(db) {
      const found = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(db)
      const names = found.rows.map(({ name }) => name).filter(isOwnFact)
      const pointers = await sql<{ from: string; to: string }>`
        select m.name as "from", f."table" as "to" from sqlite_schema m, pragma_foreign_key_list(m.name) f where m.type = 'table'`.execute(
        db,
      )
      return pointedToFirst(names, pointers.rows)
    },
    async *rows(db, table) {
      let after = Number.MIN_SAFE_INTEGER
      for (;;) {
        const page = await sql<AnyRow & { readonly row_place: number }>`
          select rowid as row_place, * from ${sql.table(table)} where rowid > ${after} order by rowid limit ${rowsAtOnce}`.execute(db)
        const last = page.rows.at(-1)
        if (!last) return
        after = last.row_place
        yield page.rows.map(({ row_place: _, ...row }) => row as AnyRow) // the columns of the table
      }
    },
    settled: async () => undefined, // SQLite numbers on from the highest, and its triggers keep the index
  }
}

function openReadOnly(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly: true, timeout: 5000 })
  } catch (error) {
    throw storeFault(error, path)
  }
}
