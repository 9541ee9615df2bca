import type { Day } from '../council/day.ts'
import { type PhraseHistory, phraseHistory } from '../council/phrase-history.ts'
import { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Engine } from './engine.ts'

/** Longer than any paragraph that was seen to be repeated; what is longer is not looked for. */
const longestPhrase = 2000

export async function readPhraseHistory({ db, phrases }: Engine, phrase: string, before: Day | null): Promise<PhraseHistory> {
  const found = phrase.length > longestPhrase || !/[\p{L}\p{N}]/u.test(phrase) ? [] : await phrases.textsWith(db, phrase)
  const bearers = found.map(({ symbol, adopted_on }) => ({ symbol: DocumentSymbol.parse(symbol), adoptedOn: adopted_on }))
  return phraseHistory(bearers, before)
}
