import { type Kysely, sql } from 'kysely'
import type { NumberedColumn } from '../engine.ts'

/** The first shape of the store. */
export async function factsAndOutbox(db: Kysely<unknown>, numbered: NumberedColumn): Promise<void> {
  await createTexts(db)
  await createDossiers(db, numbered)
  await createComparisons(db, numbered)
  await createOutbox(db, numbered)
  await createSweepMemory(db)
}

async function createTexts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('text')
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('symbol', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('fetched_at', 'text', (column) => column.notNull())
    .addColumn('title', 'text')
    .addColumn('confidence', 'text', (column) => column.notNull())
    .addColumn('resolution', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('text_pk', ['id', 'symbol'])
    .execute()
  await db.schema.createIndex('text_by_symbol').on('text').columns(['symbol', 'fetched_at']).execute()
}

async function createDossiers(db: Kysely<unknown>, numbered: NumberedColumn): Promise<void> {
  await db.schema
    .createTable('dossier')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('session', 'text')
    .addColumn('title', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('opened_at', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('dossier_by_opening').on('dossier').column('opened_at').execute()
  await db.schema
    .createTable('dossier_mandate')
    .addColumn('dossier', 'text', (column) => column.notNull().references('dossier.key'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('mandate', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('dossier_mandate_pk', ['dossier', 'mandate'])
    .execute()
  await db.schema.createIndex('dossier_by_mandate').on('dossier_mandate').column('mandate').execute()
  await db.schema
    .createTable('dossier_version')
    .addColumn('seq', 'integer', numbered)
    .addColumn('dossier', 'text', (column) => column.notNull().references('dossier.key'))
    .addColumn('text_id', 'text', (column) => column.notNull())
    .addColumn('text_symbol', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('dossier_version_text', ['text_id', 'text_symbol'], 'text', ['id', 'symbol'])
    .addUniqueConstraint('dossier_version_once', ['dossier', 'text_id', 'text_symbol'])
    .execute()
  await db.schema
    .createTable('dossier_event')
    .addColumn('seq', 'integer', numbered)
    .addColumn('dossier', 'text', (column) => column.notNull().references('dossier.key'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('symbol', 'text', (column) => column.notNull())
    .addColumn('cause', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('sentence', 'text', (column) => column.notNull())
    .addUniqueConstraint('dossier_event_once', ['dossier', 'kind', 'symbol', 'cause'])
    .execute()
  await db.schema
    .createTable('amendment')
    .addColumn('seq', 'integer', numbered)
    .addColumn('dossier', 'text', (column) => column.notNull().references('dossier.key'))
    .addColumn('symbol', 'text', (column) => column.notNull())
    .addColumn('amends', 'text', (column) => column.notNull())
    .addColumn('sponsors', 'text', (column) => column.notNull())
    .addColumn('instructions', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addUniqueConstraint('amendment_once', ['dossier', 'symbol'])
    .execute()
}

async function createComparisons(db: Kysely<unknown>, numbered: NumberedColumn): Promise<void> {
  await db.schema
    .createTable('comparison')
    .addColumn('seq', 'integer', numbered)
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('dossier', 'text', (column) => column.notNull().references('dossier.key'))
    .addColumn('against', 'text', (column) => column.notNull())
    .addColumn('prior_id', 'text', (column) => column.notNull())
    .addColumn('prior_symbol', 'text', (column) => column.notNull())
    .addColumn('draft_id', 'text', (column) => column.notNull())
    .addColumn('draft_symbol', 'text', (column) => column.notNull())
    .addColumn('correspondences', 'text', (column) => column.notNull())
    .addColumn('doubts', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('rollover', 'integer', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('compared_at', 'text', (column) => column.notNull())
    .addForeignKeyConstraint('comparison_prior', ['prior_id', 'prior_symbol'], 'text', ['id', 'symbol'])
    .addForeignKeyConstraint('comparison_draft', ['draft_id', 'draft_symbol'], 'text', ['id', 'symbol'])
    .execute()
  await db.schema.createIndex('comparison_by_dossier').on('comparison').column('dossier').execute()
  await db.schema
    .createTable('finding')
    .addColumn('comparison', 'text', (column) => column.notNull().references('comparison.id'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('category', 'text', (column) => column.notNull())
    .addColumn('rule', 'text', (column) => column.notNull())
    .addColumn('direction', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('prior_paragraph', 'text')
    .addColumn('prior_quote', 'text')
    .addColumn('draft_paragraph', 'text')
    .addColumn('draft_quote', 'text')
    .addColumn('explanation', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('finding_pk', ['comparison', 'position'])
    .execute()
}

async function createOutbox(db: Kysely<unknown>, numbered: NumberedColumn): Promise<void> {
  await db.schema
    .createTable('alert')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('severity', 'text', (column) => column.notNull())
    .addColumn('dossier', 'text')
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .execute()
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'integer', numbered)
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('alert', 'text', (column) => column.notNull().references('alert.key'))
    .addColumn('dossier', 'text')
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('open', 'integer', (column) => column.notNull())
    .addColumn('due_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('first_attempt_at', 'text')
    .addColumn('last_attempt_at', 'text')
    .addColumn('receipt_channel', 'text')
    .addColumn('receipt_message', 'text')
    .addColumn('problem', 'text')
    .addUniqueConstraint('delivery_once', ['alert', 'channel'])
    .execute()
  await db.schema.createIndex('delivery_open').on('delivery').columns(['channel', 'id']).where(sql<boolean>`open = 1`).execute()
  await db.schema.createIndex('delivery_thread').on('delivery').columns(['channel', 'dossier', 'id']).execute()
}

async function createSweepMemory(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_health')
    .addColumn('source', 'text', (column) => column.primaryKey().notNull())
    .addColumn('last_success', 'text')
    .addColumn('failing_since', 'text')
    .addColumn('last_problem', 'text')
    .execute()
  await db.schema
    .createTable('page_validator')
    .addColumn('url', 'text', (column) => column.primaryKey().notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .execute()
  await db.schema
    .createTable('schedule_run')
    .addColumn('entry', 'text', (column) => column.primaryKey().notNull())
    .addColumn('ran_at', 'text', (column) => column.notNull())
    .execute()
}
