import type { Kysely } from 'kysely'

/** Slack workspaces that installed the app, and which finding somebody judged. */
export async function slackWorkspaces(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('slack_workspace')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('sealed_token', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute()
  for (const column of ['finding', 'place']) await db.schema.alterTable('reaction').addColumn(column, 'text').execute()
}
