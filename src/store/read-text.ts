import type { Kysely } from 'kysely'
import type { HeldText, TextName } from '../council/dossier.ts'
import { DocumentSymbol, type SessionId } from '../documents/document-symbol.ts'
import type { Tables, TextTable } from './schema.ts'
import { readJson, StoredComposition, StoredConfidence, StoredResolution } from './stored-json.ts'

/** The symbol of a key column, where the empty string stands for none. */
export function symbolOf(stored: string): DocumentSymbol | null {
  return stored === '' ? null : DocumentSymbol.parse(stored)
}

/** The newest held version of a symbol. */
export async function newestText(db: Kysely<Tables>, symbol: DocumentSymbol): Promise<HeldText | undefined> {
  const row = await db.selectFrom('text').selectAll().where('symbol', '=', symbol).orderBy('fetched_at', 'desc').limit(1).executeTakeFirst()
  return row && heldText(row)
}

/** The held text of that id and symbol. */
export async function textVersion(db: Kysely<Tables>, id: string, symbol: string): Promise<HeldText | undefined> {
  const row = await db.selectFrom('text').selectAll().where('id', '=', id).where('symbol', '=', symbol).executeTakeFirst()
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
    ...compositionOf(row),
    source: row.source,
    url: row.url,
    fetchedAt: new Date(row.fetched_at),
    confidence: readJson(StoredConfidence, row.confidence, what),
    resolution: readJson(StoredResolution, row.resolution, what),
  }
}

function compositionOf({ id, composed }: Pick<TextTable, 'id' | 'composed'>): Pick<HeldText, 'composed'> {
  return composed === null ? {} : { composed: readJson(StoredComposition, composed, `text ${id}`) }
}

export type TextNameRow = Omit<TextTable, 'resolution' | 'source'>

/** The columns that name a text without its words. */
export const textNameColumns = [
  'text.id',
  'text.symbol',
  'text.composed',
  'text.url',
  'text.fetched_at',
  'text.title',
  'text.confidence',
] as const

export function textName(row: TextNameRow): TextName {
  return {
    id: row.id,
    symbol: symbolOf(row.symbol),
    ...compositionOf(row),
    url: row.url,
    fetchedAt: new Date(row.fetched_at),
    title: row.title,
    confidence: readJson(StoredConfidence, row.confidence, `text ${row.symbol || row.id}`),
  }
}

/** Resolutions and decisions of a session that are no version of a dossier. */
export async function keptOutcomes(db: Kysely<Tables>, session: SessionId): Promise<readonly TextName[]> {
  const rows = await db
    .selectFrom('text')
    .select(textNameColumns)
    .where((where) => where.or((['RES', 'DEC'] as const).map((series) => where('symbol', 'like', `A/HRC/${series}/${session}/%`))))
    .where((where) =>
      where.not(
        where.exists(
          where.selectFrom('dossier_version').select('seq').whereRef('text_id', '=', 'text.id').whereRef('text_symbol', '=', 'text.symbol'),
        ),
      ),
    )
    .orderBy('fetched_at')
    .execute()
  return rows.map(textName)
}
