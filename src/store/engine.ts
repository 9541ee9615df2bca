import type { ColumnDefinitionBuilder, Kysely } from 'kysely'
import type { Tables } from './schema.ts'

/** Makes a column the primary key that numbers rows in the order in which they are written. */
export type NumberedColumn = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder

/**
 * Whether this process may deliver now: `taken-over` the first time, when whatever stood as `sending` belongs to a process that is gone,
 * `ours` after that, `elsewhere` while another living process delivers from the same store.
 */
export type DelivererTurn = 'taken-over' | 'ours' | 'elsewhere'

/** What differs between SQLite and PostgreSQL. Everything else in the store is written once, over `db`. */
export interface Engine {
  readonly db: Kysely<Tables>
  readonly numbered: NumberedColumn
  delivererTurn(): DelivererTurn
  close(): Promise<void>
}
