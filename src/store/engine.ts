import type { ColumnDefinitionBuilder, Kysely, Transaction } from 'kysely'
import type { Copying } from './copying.ts'
import type { Tables } from './schema.ts'

/** Makes a column the primary key that numbers rows in the order in which they are written. */
export type NumberedColumn = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder

/** What one living process does at a time, of all that share a store. */
export type Duty = 'sweep' | 'tend' | `chat ${string}`

/** Whose turn a duty is: `taken-over` the first time that this process has it, `ours` after that, `elsewhere` while another living process has it. */
export type Turn = 'taken-over' | 'ours' | 'elsewhere'

/** A text as the phrase index takes it up. */
export interface IndexedText {
  readonly id: string
  readonly symbol: string
  /** As in the column of the table of texts. */
  readonly resolution: string
}

/** Full-text search over the adopted texts. */
export interface PhraseIndex {
  /** Makes the index, over the texts that are stored already too. */
  create(db: Kysely<unknown>): Promise<void>
  /** To be told of each text that is written or rewritten, in the same transaction; what was no adopted text is passed over. */
  takeUp(write: Kysely<Tables>, text: IndexedText): Promise<void>
  /** The resolutions, decisions and statements that hold the words of a phrase one after another, in no order; nothing in it is syntax. */
  textsWith(db: Kysely<Tables>, phrase: string): Promise<readonly { readonly symbol: string; readonly adopted_on: string | null }[]>
}

/** How several processes share the deliveries of one store. */
export interface Claims {
  /** Names this opening of the store among all that claim deliveries from it. */
  readonly claimer: number
  /** Whether this process may claim now. While it may, others can tell that it lives. */
  mayClaim(): Promise<boolean>
  /** Of the claimers of others, those that live no more. */
  gone(write: Kysely<Tables>, claimers: readonly number[]): Promise<readonly number[]>
  /** How a claim passes over rows that another claim is just taking. */
  readonly skipsClaimed: boolean
}

/** What differs between SQLite and PostgreSQL. Everything else in the store is written once, over `db`. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres'
  readonly db: Kysely<Tables>
  /** The same, for migrations: what they leave open is filled in so that both engines sort and compare alike. */
  readonly shaping: Kysely<Tables>
  readonly numbered: NumberedColumn
  readonly phrases: PhraseIndex
  readonly claims: Claims
  readonly copying: Copying
  /** Whose turn a duty is; takes it where nobody has it. A process lets go of its duties when it ends, however it ends. */
  turn(duty: Duty): Promise<Turn>
  /**
   * Holds others back until this transaction ends, so that numbered rows become visible in the order of their numbers: deliveries leave in that order.
   * To be called before the first write of facts and alerts.
   */
  inOrder(write: Transaction<Tables>): Promise<void>
  close(): Promise<void>
}
