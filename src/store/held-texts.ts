import type { HeldText } from '../council/dossier.ts'
import type { Engine } from './engine.ts'
import { textVersion } from './read-text.ts'
import { writeParagraphs } from './write-paragraphs.ts'

/** The texts as rows, for rebuilding them from kept bytes. */
export interface HeldTexts {
  /** All texts that were read from the same bytes, one for each symbol; `id` is the first part of their SHA-256. */
  ofBytes(id: string): Promise<readonly HeldText[]>
  /** What a text says now, and how sure that is. Comparisons made of it stay as they were told. */
  rewrite(text: Pick<HeldText, 'id' | 'symbol' | 'resolution' | 'confidence'>): Promise<void>
}

export function storedHeldTexts({ db, phrases }: Engine): HeldTexts {
  return {
    async ofBytes(id) {
      const rows = await db.selectFrom('text').select('symbol').where('id', '=', id).where('composed', 'is', null).execute()
      const texts = await Promise.all(rows.map(({ symbol }) => textVersion(db, id, symbol)))
      return texts.filter((text) => text !== undefined)
    },
    async rewrite({ id, symbol, resolution, confidence }) {
      const row = { id, symbol: symbol ?? '', resolution: JSON.stringify(resolution) }
      await db.transaction().execute(async (write) => {
        await write
          .updateTable('text')
          .set({ title: resolution.title, resolution: row.resolution, confidence: JSON.stringify(confidence) })
          .where('id', '=', row.id)
          .where('symbol', '=', row.symbol)
          .execute()
        await writeParagraphs(write, { id, symbol, resolution })
        await phrases.takeUp(write, row)
      })
    },
  }
}
