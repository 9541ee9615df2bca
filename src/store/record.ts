import type { Kysely } from 'kysely'
import type { WatchRecord } from '../council/record.ts'
import { reactionsOf } from './reactions.ts'
import { readComparison } from './read-comparison.ts'
import { readDossier, readDossiers } from './read-dossiers.ts'
import { keptOutcomes, newestText, textVersion } from './read-text.ts'
import type { Tables } from './schema.ts'
import { allHealth } from './source-health.ts'

export function storedRecord(db: Kysely<Tables>): WatchRecord {
  return {
    dossiers: (filter) => readDossiers(db, filter),
    dossier: (key) => readDossier(db, key),
    reactions: (key) => reactionsOf(db, key),
    comparison: (id) => readComparison(db, id),
    text: (symbol) => newestText(db, symbol),
    version: ({ id, symbol }) => textVersion(db, id, symbol ?? ''),
    keptOutcomes: (session) => keptOutcomes(db, session),
    sources: () => allHealth(db),
  }
}
