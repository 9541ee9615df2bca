import type { Kysely } from 'kysely'
import type { HeldText } from '../council/dossier.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { folded } from '../text/folded.ts'
import type { ParagraphTable, Tables } from './schema.ts'

/** Rows of one insertion: PostgreSQL and SQLite bound the parameters of a statement. */
const rowsAtOnce = 100

/** The paragraphs of a text as rows. A space stands before and after the folded words, so that a word is found by the space before it. */
export function paragraphRows(text: {
  readonly id: string
  readonly symbol: string
  readonly resolution: Resolution
}): readonly ParagraphTable[] {
  return text.resolution.paragraphs.map(({ label, part, text: words }, position) => ({
    text_id: text.id,
    text_symbol: text.symbol,
    position,
    label,
    part,
    words,
    folded: ` ${folded(words)} `,
  }))
}

/** Puts the paragraphs of a document in the place of those that it had. What is no document is not looked up. */
export async function writeParagraphs(
  write: Kysely<Tables>,
  text: Pick<HeldText, 'id' | 'symbol' | 'composed' | 'resolution'>,
): Promise<void> {
  if (text.composed) return
  const symbol = text.symbol ?? ''
  await write.deleteFrom('paragraph').where('text_id', '=', text.id).where('text_symbol', '=', symbol).execute()
  const rows = paragraphRows({ id: text.id, symbol, resolution: text.resolution })
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    await write
      .insertInto('paragraph')
      .values(rows.slice(start, start + rowsAtOnce))
      .execute()
}
