import { sql } from 'kysely'
import type { PhraseIndex } from '../engine.ts'

/** What the Council adopted. A damaged row has no words: it is told of when it is read, and must not keep the store from opening. */
const isAdopted = (row: string) =>
  sql.raw(
    `json_valid(${row}.resolution) and (${['RES', 'DEC', 'PRST'].map((series) => `${row}.symbol glob 'A/HRC/${series}/*'`).join(' or ')})`,
  )

/** The entry of a text: its paragraphs in one, since drafts join and split them. */
const entryOf = (row: string) =>
  sql.raw(`${row}.id, ${row}.symbol, json_extract(${row}.resolution, '$.adoption.on'),
    (select group_concat(json_extract(value, '$.text'), char(10) order by key) from json_each(${row}.resolution, '$.paragraphs'))`)

/**
 * The words of adopted texts in an FTS5 table, which follows the table of texts by triggers.
 * Source: https://www.sqlite.org/fts5.html (a string in quotation marks is a phrase; a quotation mark in it is doubled).
 */
export const sqlitePhraseIndex: PhraseIndex = {
  async create(db) {
    await sql`create virtual table adopted_words using fts5 (text_id unindexed, symbol unindexed, adopted_on unindexed, words)`.execute(db)
    await sql`insert into adopted_words select ${entryOf('text')} from text where ${isAdopted('text')}`.execute(db)
    await sql`create trigger adopted_words_added after insert on text when ${isAdopted('new')}
      begin insert into adopted_words select ${entryOf('new')}; end`.execute(db)
    await sql`create trigger adopted_words_removed after delete on text
      begin delete from adopted_words where text_id = old.id and symbol = old.symbol; end`.execute(db)
    await sql`create trigger adopted_words_read_again after update of resolution on text when ${isAdopted('new')}
      begin
        delete from adopted_words where text_id = old.id and symbol = old.symbol;
        insert into adopted_words select ${entryOf('new')};
      end`.execute(db)
  },
  takeUp: async () => undefined, // the triggers have done it
  async textsWith(db, phrase) {
    const quoted = `"${phrase.replaceAll('\0', ' ').replaceAll('"', '""')}"`
    const found = await sql<{ symbol: string; adopted_on: string | null }>`
      select distinct symbol, adopted_on from adopted_words where words match ${quoted}`.execute(db)
    return found.rows
  },
}
