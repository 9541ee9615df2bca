import type { Kysely } from 'kysely'
import { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Tables } from './schema.ts'

/** What a server said of a page, as received in `ETag` and `Last-Modified`. */
interface PageValidators {
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What earlier sweeps left behind for the next one. */
export interface SweepMemory {
  /** Whether a text with these bytes (SHA-256, hex) is held under this symbol. */
  holds(sha256: string, symbol: DocumentSymbol | null): Promise<boolean>
  /** Every symbol of which a text is held. */
  heldSymbols(): Promise<ReadonlySet<DocumentSymbol>>
  validators(url: URL): Promise<PageValidators | undefined>
  /** To be kept after the facts of the page are recorded: the other way round, a crash in between would lose them to a "not modified". */
  keepValidators(url: URL, validators: PageValidators): Promise<void>
  /** When the schedule's entry last ran to its end. */
  lastRun(entry: string): Promise<Date | undefined>
  keepRun(entry: string, at: Date): Promise<void>
}

/** Hex digits of a SHA-256 that make a text's id. */
const idDigits = 16

export function storedSweepMemory(db: Kysely<Tables>): SweepMemory {
  return {
    async holds(sha256, symbol) {
      const row = await db
        .selectFrom('text')
        .select('id')
        .where('id', '=', sha256.slice(0, idDigits))
        .where('symbol', '=', symbol ?? '')
        .executeTakeFirst()
      return row !== undefined
    },
    async heldSymbols() {
      const rows = await db.selectFrom('text').select('symbol').distinct().where('symbol', '!=', '').execute()
      return new Set(rows.map(({ symbol }) => DocumentSymbol.parse(symbol)))
    },
    async validators(url) {
      const row = await db.selectFrom('page_validator').selectAll().where('url', '=', url.href).executeTakeFirst()
      return row && { etag: row.etag, lastModified: row.last_modified }
    },
    async keepValidators(url, { etag, lastModified }) {
      const values = { etag, last_modified: lastModified }
      await db
        .insertInto('page_validator')
        .values({ url: url.href, ...values })
        .onConflict((conflict) => conflict.column('url').doUpdateSet(values))
        .execute()
    },
    async lastRun(entry) {
      const row = await db.selectFrom('schedule_run').select('ran_at').where('entry', '=', entry).executeTakeFirst()
      return row && new Date(row.ran_at)
    },
    async keepRun(entry, at) {
      const ran_at = at.toISOString()
      await db
        .insertInto('schedule_run')
        .values({ entry, ran_at })
        .onConflict((conflict) => conflict.column('entry').doUpdateSet({ ran_at }))
        .execute()
    },
  }
}
