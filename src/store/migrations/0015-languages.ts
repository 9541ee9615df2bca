import type { Kysely } from 'kysely'

/** What events are worded from, and in which language a chat channel is told; null where an older version wrote the row. */
export async function languages(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('dossier_event').addColumn('said', 'text').execute()
  await db.schema.alterTable('chat_subscription').addColumn('language', 'text').execute()
}
