import type { Kysely } from 'kysely'
import type { FoundParagraph, ParagraphQuery, SearchOutcome } from '../council/paragraph-search.ts'
import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { folded } from '../text/folded.ts'
import { symbolOf } from './read-text.ts'
import type { Tables } from './schema.ts'

/** Paragraphs that one search gives at most. */
export const mostFound = 200
/** More words narrow nothing down, and each costs a pass. */
const mostWords = 12
const longestQuery = 400

/** The paragraphs that have all words of a query, newest session first. */
export async function searchParagraphs(
  db: Kysely<Tables>,
  { words, asPhrase, where, part, mandate }: ParagraphQuery,
): Promise<SearchOutcome> {
  const wanted = folded(words.slice(0, longestQuery))
  if (wanted === '') return { found: [], isCut: false }
  const patterns = asPhrase
    ? [`% ${wanted}%`]
    : wanted
        .split(' ')
        .slice(0, mostWords)
        .map((word) => `% ${word}%`)
  let query = db
    .selectFrom('paragraph')
    .innerJoin('text', (join) => join.onRef('text.id', '=', 'text_id').onRef('text.symbol', '=', 'text_symbol'))
    .select(['text.id', 'text.symbol', 'text.title', 'paragraph.label', 'paragraph.part', 'paragraph.words', 'paragraph.position'])
  for (const pattern of patterns) query = query.where('paragraph.folded', 'like', pattern)
  if (part) query = query.where('paragraph.part', '=', part)
  const adopted = ['RES', 'DEC', 'PRST'].map((series) => `A/HRC/${series}/%`)
  if (where === 'adopted') query = query.where(({ or, eb }) => or(adopted.map((series) => eb('text_symbol', 'like', series))))
  if (where === 'drafts') query = query.where(({ not, or, eb }) => not(or(adopted.map((series) => eb('text_symbol', 'like', series)))))
  if (mandate) {
    query = query.where(({ or, eb, exists, selectFrom }) =>
      or([
        ...(mandate.lineage.length > 0 ? [eb('text_symbol', 'in', mandate.lineage)] : []),
        exists(
          selectFrom('dossier_version')
            .innerJoin('dossier_mandate', 'dossier_mandate.dossier', 'dossier_version.dossier')
            .select('dossier_version.seq')
            .whereRef('dossier_version.text_id', '=', 'paragraph.text_id')
            .whereRef('dossier_version.text_symbol', '=', 'paragraph.text_symbol')
            .where('dossier_mandate.mandate', '=', mandate.slug),
        ),
      ]),
    )
  }
  const rows = await query
    .orderBy('text.fetched_at', 'desc')
    .orderBy('paragraph.position')
    .limit(mostFound + 1)
    .execute()
  const found = rows.slice(0, mostFound).map(
    (row): FoundParagraph => ({
      text: { id: row.id, symbol: symbolOf(row.symbol), title: row.title },
      label: row.label,
      part: row.part,
      words: row.words,
    }),
  )
  return { found: found.toSorted((one, other) => session(other.text.symbol) - session(one.text.symbol)), isCut: rows.length > mostFound }
}

/** A special session and a text without a symbol stand last. */
function session(symbol: DocumentSymbol | null): number {
  const number = Number(symbol === null ? Number.NaN : symbolParts(symbol)?.session)
  return Number.isNaN(number) ? 0 : number
}
