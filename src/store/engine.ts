import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** Makes a column the primary key that numbers rows in the order in which they are written. */
export type NumberedColumn = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder

/**
 * Whether this process may deliver now: `taken-over` the first time, when whatever stood as `sending` belongs to a process that is gone,
 * `ours` after that, `elsewhere` while another living process delivers from the same store.
 */
export type DelivererTurn = 'taken-over' | 'ours' | 'elsewhere'

/** Full-text search over the adopted texts. */
export interface PhraseIndex {
  /** Makes the index, over the texts that are stored already too. From then on it follows the table of texts by itself. */
  create(db: Kysely<unknown>): Promise<void>
  /** The resolutions, decisions and statements that hold the words of a phrase one after another, in no order; nothing in it is syntax. */
  textsWith(db: Kysely<Tables>, phrase: string): Promise<readonly { readonly symbol: string; readonly adopted_on: string | null }[]>
}

/** What differs between SQLite and PostgreSQL. Everything else in the store is written once, over `db`. */
export interface Engine {
  readonly db: Kysely<Tables>
  readonly numbered: NumberedColumn
  readonly phrases: PhraseIndex
  delivererTurn(): DelivererTurn
  close(): Promise<void>
}
