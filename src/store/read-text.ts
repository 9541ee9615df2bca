import type { Kysely } from 'kysely'
import type { HeldText, TextName } from '../council/dossier.ts'
import { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Tables, TextTable } from './schema.ts'
import { readJson, StoredConfidence, StoredResolution } from './stored-json.ts'

/** The symbol of a key column, where the empty string stands for none. */
export function symbolOf(stored: string): DocumentSymbol | null {
  return stored === '' ? null : DocumentSymbol.parse(stored)
}

/** The newest held version of a symbol. */
export async function newestText(db: Kysely<Tables>, symbol: DocumentSymbol): Promise<HeldText | undefined> {
  const row = await db.selectFrom('text').selectAll().where('symbol', '=', symbol).orderBy('fetched_at', 'desc').limit(1).executeTakeFirst()
  return row && heldText(row)
}

/** A text that a row of another table names. */
export async function textNamed(db: Kysely<Tables>, id: string, symbol: string): Promise<HeldText> {
  return heldText(await db.selectFrom('text').selectAll().where('id', '=', id).where('symbol', '=', symbol).executeTakeFirstOrThrow())
}

function heldText(row: TextTable): HeldText {
  const what = `text ${row.symbol || row.id}`
  return {
    id: row.id,
    symbol: symbolOf(row.symbol),
    source: row.source,
    url: row.url,
    fetchedAt: new Date(row.fetched_at),
    confidence: readJson(StoredConfidence, row.confidence, what),
    resolution: readJson(StoredResolution, row.resolution, what),
  }
}

export type TextNameRow = Omit<TextTable, 'resolution' | 'source'>

/** The columns that name a text without its words. */
export const textNameColumns = ['text.id', 'text.symbol', 'text.url', 'text.fetched_at', 'text.title', 'text.confidence'] as const

export function textName(row: TextNameRow): TextName {
  return {
    id: row.id,
    symbol: symbolOf(row.symbol),
    url: row.url,
    fetchedAt: new Date(row.fetched_at),
    title: row.title,
    confidence: readJson(StoredConfidence, row.confidence, `text ${row.symbol || row.id}`),
  }
}
