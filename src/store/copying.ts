import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** A row of any table, by its columns: text, whole numbers and null. */
export type AnyRow = Readonly<Record<string, string | number | null>>

/** The tables as rows, whatever is in them, for moving a store as a whole. */
export interface Copying {
  /** Everything that is read in `work` is of one moment; others go on writing. */
  snapshot<T>(work: (db: Kysely<Tables>) => Promise<T>): Promise<T>
  /** Names of the tables that hold what was recorded, each after those that its rows point to. What is made from others is left out. */
  tables(db: Kysely<Tables>): Promise<readonly string[]>
  /** All rows of a table, some hundreds at a time. */
  rows(db: Kysely<Tables>, table: string): AsyncIterable<readonly AnyRow[]>
  /** After rows were put in with the numbers they had: the next number follows, and what is made from them is made. */
  settled(write: Transaction<Tables>): Promise<void>
}

/** What a table holds, to be compared: the order of its rows does not count. */
export interface TableDigest {
  readonly rows: number
  /** The sum of the SHA-256 of all rows, in hex. */
  readonly digest: string
}

/** Adds up rows one by one. */
export class Digesting {
  #rows = 0
  #sum = 0n

  add(row: AnyRow): void {
    this.#rows += 1
    this.#sum = (this.#sum + BigInt(`0x${createHash('sha256').update(lineOf(row)).digest('hex')}`)) % 2n ** 256n
  }

  get result(): TableDigest {
    return { rows: this.#rows, digest: this.#sum.toString(16).padStart(64, '0') }
  }
}

/** A row as a line of JSON, with its columns by name; what PostgreSQL cannot keep is already shown as it would. */
export function lineOf(row: AnyRow): string {
  const columns = Object.keys(row).toSorted()
  return JSON.stringify(
    Object.fromEntries(
      columns.map((column) => {
        const value = row[column] ?? null
        return [column, typeof value === 'string' ? value.replaceAll('\0', '\ufffd') : value]
      }),
    ),
  )
}

/** What each table holds, by name. */
export async function digests(copying: Copying, db: Kysely<Tables>): Promise<ReadonlyMap<string, TableDigest>> {
  const found = new Map<string, TableDigest>()
  for (const table of await copying.tables(db)) {
    const digesting = new Digesting()
    for await (const rows of copying.rows(db, table)) for (const row of rows) digesting.add(row)
    found.set(table, digesting.result)
  }
  return found
}

/** Values in one statement: PostgreSQL takes 65,535, SQLite 32,766. */
const mostValues = 30_000

/** Puts rows of one table in. */
export async function putRows(write: Transaction<Tables>, table: string, rows: readonly AnyRow[]): Promise<void> {
  const [first] = rows
  if (!first) return
  const atOnce = Math.max(1, Math.floor(mostValues / Object.keys(first).length))
  const anywhere = write as unknown as Transaction<Record<string, AnyRow>> // the table's name and columns come from the database itself
  for (let start = 0; start < rows.length; start += atOnce)
    await anywhere
      .insertInto(table)
      .values(rows.slice(start, start + atOnce))
      .execute()
}

/** Tables that hold no facts of their own: the diary of migrations, and the phrase index with what SQLite keeps for it. */
export function isOwnFact(table: string): boolean {
  return !/^(?:kysely_|adopted_words|sqlite_)/.test(table)
}

/** The tables, each after those that it points to. */
export function pointedToFirst(
  names: readonly string[],
  pointers: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  const sorted: string[] = []
  const visit = (name: string): void => {
    if (sorted.includes(name) || !names.includes(name)) return
    for (const { from, to } of pointers) if (from === name && to !== name) visit(to)
    sorted.push(name)
  }
  for (const name of names.toSorted()) visit(name)
  return sorted
}
