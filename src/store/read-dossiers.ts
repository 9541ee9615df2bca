import type { Kysely, Selectable } from 'kysely'
import {
  type ComparisonSummary,
  type Dossier,
  type DossierEvent,
  DossierKey,
  type HeldAmendment,
  type TextName,
} from '../council/dossier.ts'
import { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import { verdictOf } from './read-comparison.ts'
import { symbolOf, textName, textNameColumns } from './read-text.ts'
import type { AmendmentTable, DossierEventTable, DossierTable, Tables } from './schema.ts'
import { readJson, StoredNames, StoredSaid } from './stored-json.ts'

/** Newest first. */
export async function readDossiers(
  db: Kysely<Tables>,
  filter: { readonly mandate?: string; readonly session?: string } = {},
): Promise<readonly Dossier[]> {
  let query = db.selectFrom('dossier').selectAll()
  const { mandate, session } = filter
  if (session !== undefined) query = query.where('session', '=', session)
  if (mandate !== undefined)
    query = query.where('key', 'in', (inner) => inner.selectFrom('dossier_mandate').select('dossier').where('mandate', '=', mandate))
  return complete(db, await query.orderBy('opened_at', 'desc').orderBy('key').execute())
}

export async function readDossier(db: Kysely<Tables>, key: DossierKey): Promise<Dossier | undefined> {
  const [dossier] = await complete(db, await db.selectFrom('dossier').selectAll().where('key', '=', key).execute())
  return dossier
}

/** The dossiers with all that belongs to them, in a handful of queries however many there are. */
async function complete(db: Kysely<Tables>, rows: readonly DossierTable[]): Promise<readonly Dossier[]> {
  if (rows.length === 0) return []
  const keys = rows.map(({ key }) => key)
  const mandates = await mandatesOf(db, keys)
  const versions = await versionsOf(db, keys)
  const amendments = await amendmentsOf(db, keys)
  const comparisons = await comparisonsOf(db, keys)
  const events = await eventsOf(db, keys)
  return rows.map((row) => ({
    key: DossierKey.parse(row.key),
    session: row.session === null ? null : SessionId.parse(row.session),
    title: row.title,
    mandates: mandates.get(row.key) ?? [],
    state: row.state,
    openedAt: new Date(row.opened_at),
    versions: versions.get(row.key) ?? [],
    amendments: amendments.get(row.key) ?? [],
    comparisons: comparisons.get(row.key) ?? [],
    events: events.get(row.key) ?? [],
  }))
}

function byDossier<Row extends { dossier: string }, T>(rows: readonly Row[], read: (row: Row) => T): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.dossier)
    if (group) group.push(read(row))
    else groups.set(row.dossier, [read(row)])
  }
  return groups
}

async function mandatesOf(db: Kysely<Tables>, keys: readonly string[]) {
  const rows = await db.selectFrom('dossier_mandate').selectAll().where('dossier', 'in', keys).orderBy('position').execute()
  return byDossier(rows, ({ mandate }) => mandate)
}

async function versionsOf(db: Kysely<Tables>, keys: readonly string[]) {
  const rows = await db
    .selectFrom('dossier_version')
    .innerJoin('text', (join) => join.onRef('text.id', '=', 'text_id').onRef('text.symbol', '=', 'text_symbol'))
    .select(['dossier_version.dossier', ...textNameColumns])
    .where('dossier', 'in', keys)
    .orderBy('seq')
    .execute()
  return byDossier(rows, textName)
}

async function amendmentsOf(db: Kysely<Tables>, keys: readonly string[]) {
  const rows = await db.selectFrom('amendment').selectAll().where('dossier', 'in', keys).orderBy('seq').execute()
  return byDossier(rows, amendment)
}

function amendment(row: Selectable<AmendmentTable>): HeldAmendment {
  return {
    id: row.text_id,
    symbol: DocumentSymbol.parse(row.symbol),
    amends: DocumentSymbol.parse(row.amends),
    sponsors: readJson(StoredNames, row.sponsors, `amendment ${row.symbol}`),
    instructions: readJson(StoredNames, row.instructions, `amendment ${row.symbol}`),
    words: readJson(StoredNames, row.words, `amendment ${row.symbol}`),
    url: row.url,
  }
}

async function eventsOf(db: Kysely<Tables>, keys: readonly string[]) {
  const rows = await db.selectFrom('dossier_event').selectAll().where('dossier', 'in', keys).orderBy('seq').execute()
  return byDossier(rows, event)
}

function event(row: Selectable<DossierEventTable>): DossierEvent {
  const { kind, sentence } = row
  const said = row.said === null ? null : readJson(StoredSaid, row.said, `an event of ${row.dossier}`)
  return { at: new Date(row.at), kind, symbol: symbolOf(row.symbol), sentence, ...(said && { said }) }
}

async function comparisonsOf(db: Kysely<Tables>, keys: readonly string[]) {
  const rows = await db
    .selectFrom('comparison')
    .select([
      'id',
      'dossier',
      'against',
      'prior_id',
      'prior_symbol',
      'draft_id',
      'draft_symbol',
      'severity',
      'rollover',
      'summary',
      'told',
      'compared_at',
    ])
    .where('dossier', 'in', keys)
    .orderBy('seq')
    .execute()
  const names = await namesOf(db, [...new Set(rows.flatMap((row) => [row.prior_id, row.draft_id]))])
  const counts = await countsOf(db, keys)
  return byDossier(
    rows,
    (row): ComparisonSummary => ({
      id: row.id,
      against: row.against,
      verdict: verdictOf(row),
      comparedAt: new Date(row.compared_at),
      prior: named(names, row.prior_id, row.prior_symbol),
      draft: named(names, row.draft_id, row.draft_symbol),
      weakened: counts.get(`${row.id} weakens`) ?? 0,
      strengthened: counts.get(`${row.id} strengthens`) ?? 0,
    }),
  )
}

async function namesOf(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, TextName>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('text').select(textNameColumns).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [`${row.id} ${row.symbol}`, textName(row)]))
}

function named(names: ReadonlyMap<string, TextName>, id: string, symbol: string): TextName {
  const name = names.get(`${id} ${symbol}`)
  if (!name) throw new Error(`comparison of an unknown text ${id} ${symbol}`) // a foreign key says that it is there
  return name
}

async function countsOf(db: Kysely<Tables>, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('comparison', 'comparison.id', 'finding.comparison')
    .select(['finding.comparison', 'finding.direction', ({ fn }) => fn.countAll().as('n')])
    .where('comparison.dossier', 'in', keys)
    .groupBy(['finding.comparison', 'finding.direction'])
    .execute()
  return new Map(rows.map((row) => [`${row.comparison} ${row.direction}`, Number(row.n)]))
}
