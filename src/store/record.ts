import type { WatchRecord } from '../council/record.ts'
import type { Engine } from './engine.ts'
import { readPhraseHistory } from './phrase-history.ts'
import { reactionsOf } from './reactions.ts'
import { readComparison } from './read-comparison.ts'
import { readDossier, readDossiers } from './read-dossiers.ts'
import { keptOutcomes, newestText, textVersion } from './read-text.ts'
import { searchParagraphs } from './search-paragraphs.ts'
import { allHealth } from './source-health.ts'
import { stateOf } from './state-mark.ts'

export function storedRecord(engine: Engine): WatchRecord {
  const { db } = engine
  return {
    dossiers: (filter) => readDossiers(db, filter),
    dossier: (key) => readDossier(db, key),
    reactions: (key) => reactionsOf(db, key),
    comparison: (id) => readComparison(db, id),
    text: (symbol) => newestText(db, symbol),
    version: ({ id, symbol }) => textVersion(db, id, symbol ?? ''),
    keptOutcomes: (session) => keptOutcomes(db, session),
    phraseHistory: (phrase, before) => readPhraseHistory(engine, phrase, before),
    search: (query) => searchParagraphs(db, query),
    state: () => stateOf(db),
    sources: () => allHealth(db),
  }
}
