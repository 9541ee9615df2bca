import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { IndexedText, PhraseIndex } from '../engine.ts'
import { phraseWords } from '../phrase-words.ts'

const isAdopted = /^A\/HRC\/(?:RES|DEC|PRST)\//

/** What the index reads of a resolution. */
const Indexed = z.object({
  adoption: z.object({ on: z.string().nullable() }).nullable(),
  paragraphs: z.array(z.object({ text: z.string() })),
})

/**
 * The words of adopted texts in a table of their own: a list of them for the search, and all in one line, where a phrase stands as it is. PostgreSQL's own
 * full-text search parts words otherwise than SQLite's, and forgets places after 16,383 words.
 */
export const postgresPhraseIndex: PhraseIndex = {
  async create(db) {
    await sql`create table adopted_words (text_id text not null, symbol text collate "C" not null, adopted_on text,
      words text not null, lexemes text[] not null, primary key (text_id, symbol))`.execute(db)
    await sql`create index adopted_words_by_lexeme on adopted_words using gin (lexemes)`.execute(db)
    const held = await sql<IndexedText>`select id, symbol, resolution from text`.execute(db)
    for (const text of held.rows) await takeUp(db, text)
  },
  takeUp,
  async textsWith(db, phrase) {
    const words = phraseWords(phrase.replaceAll('\0', ' '))
    if (words.length === 0) return []
    const found = await sql<{ symbol: string; adopted_on: string | null }>`
      select distinct symbol, adopted_on from adopted_words
      where lexemes @> ${[...new Set(words)]}::text[] and strpos(words, ${inOneLine(words)}) > 0`.execute(db)
    return found.rows
  },
}

async function takeUp<DB>(write: Kysely<DB>, { id, symbol, resolution }: IndexedText): Promise<void> {
  if (!isAdopted.test(symbol)) return
  await sql`delete from adopted_words where text_id = ${id} and symbol = ${symbol}`.execute(write)
  const read = readIndexed(resolution)
  if (!read) return
  const words = read.paragraphs.flatMap(({ text }) => phraseWords(text))
  await sql`insert into adopted_words (text_id, symbol, adopted_on, words, lexemes)
    values (${id}, ${symbol}, ${read.adoption?.on ?? null}, ${inOneLine(words)}, ${[...new Set(words)]}::text[])`.execute(write)
}

function inOneLine(words: readonly string[]): string {
  return ` ${words.join(' ')} `
}

/** A damaged row has no words: it is told of when it is read, and must not keep the store from opening. */
function readIndexed(resolution: string): z.infer<typeof Indexed> | null {
  try {
    return Indexed.parse(JSON.parse(resolution))
  } catch {
    return null
  }
}
