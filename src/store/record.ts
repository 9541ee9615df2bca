import type { Kysely } from 'kysely'
import type { WatchRecord } from '../council/record.ts'
import { readComparison } from './read-comparison.ts'
import { readDossier, readDossiers } from './read-dossiers.ts'
import { newestText } from './read-text.ts'
import type { Tables } from './schema.ts'
import { allHealth } from './source-health.ts'

export function storedRecord(db: Kysely<Tables>): WatchRecord {
  return {
    dossiers: (filter) => readDossiers(db, filter),
    dossier: (key) => readDossier(db, key),
    comparison: (id) => readComparison(db, id),
    text: (symbol) => newestText(db, symbol),
    sources: () => allHealth(db),
  }
}
