import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { WatchError } from '../watch-error.ts'
import type { Engine } from './engine.ts'
import { factsAndOutbox } from './migrations/0001-facts-and-outbox.ts'
import { sourceAlarms } from './migrations/0002-source-alarms.ts'
import { composedTexts } from './migrations/0003-composed-texts.ts'
import { listedFacts } from './migrations/0004-listed-facts.ts'
import { reactions } from './migrations/0005-reactions.ts'
import { chatSubscriptions } from './migrations/0006-chat-subscriptions.ts'
import { channelRefusals } from './migrations/0007-channel-refusals.ts'
import { slackWorkspaces } from './migrations/0009-slack-workspaces.ts'
import { paragraphs } from './migrations/0011-paragraphs.ts'
import { claimers } from './migrations/0012-claimers.ts'
import { auditLog } from './migrations/0013-audit-log.ts'
import { told } from './migrations/0014-told.ts'
import { languages } from './migrations/0015-languages.ts'
import type { Tables } from './schema.ts'

function migrations({ numbered, phrases }: Engine): Record<string, Migration> {
  return {
    '0001-facts-and-outbox': { up: (db) => factsAndOutbox(db, numbered) },
    '0002-source-alarms': { up: sourceAlarms },
    '0003-composed-texts': { up: composedTexts },
    '0004-listed-facts': { up: listedFacts },
    '0005-reactions': { up: (db) => reactions(db, numbered) },
    '0006-chat-subscriptions': { up: chatSubscriptions },
    '0007-channel-refusals': { up: channelRefusals },
    '0008-phrase-index': { up: (db) => phrases.create(db) },
    '0009-slack-workspaces': { up: slackWorkspaces },
    '0011-paragraphs': { up: paragraphs },
    '0012-claimers': { up: claimers },
    '0013-audit-log': { up: (db) => auditLog(db, numbered) },
    '0014-told': { up: told },
    '0015-languages': { up: languages },
  }
}

/**
 * Brings the store to the present shape, all or nothing; to the shape after certain migrations alone where `only` names them. Throws `STORE_UNUSABLE` for a store of a newer Mandate Watch.
 */
export async function migrate(engine: Engine, only?: ReadonlySet<string>): Promise<void> {
  const wanted = Object.fromEntries(Object.entries(migrations(engine)).filter(([name]) => only?.has(name) ?? true))
  const migrator = new Migrator({
    db: engine.shaping,
    provider: { getMigrations: async () => wanted },
    allowUnorderedMigrations: true,
  })
  const { error } = await migrator.migrateToLatest()
  if (error instanceof Error && error.message.startsWith('corrupted migrations'))
    throw new WatchError(
      'STORE_UNUSABLE',
      'The store was written by a newer Mandate Watch. Run that version, or restore a backup of this one.',
      {
        cause: error,
      },
    )
  if (error) throw error
}

/** The migrations that a store has been through, in order. */
export async function migrationsOf(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  return rows.map(({ name }) => name)
}

/** Whether this Mandate Watch knows a migration. */
export function knowsMigration(engine: Engine, name: string): boolean {
  return name in migrations(engine)
}
