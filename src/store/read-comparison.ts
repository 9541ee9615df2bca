import type { Kysely, Selectable } from 'kysely'
import { DossierKey, type HeldComparison } from '../council/dossier.ts'
import type { Citation, Finding, Verdict } from '../weakening/finding.ts'
import { textNamed } from './read-text.ts'
import type { ComparisonTable, FindingTable, Tables } from './schema.ts'
import { readJson, StoredCorrespondences, StoredDoubts, StoredTold, StoredVerdictTold } from './stored-json.ts'

/** A comparison with both texts and its findings, worst first as they were recorded. */
export async function readComparison(db: Kysely<Tables>, id: string): Promise<HeldComparison | undefined> {
  const row = await db.selectFrom('comparison').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return {
    id: row.id,
    dossier: DossierKey.parse(row.dossier),
    against: row.against,
    prior: await textNamed(db, row.prior_id, row.prior_symbol),
    draft: await textNamed(db, row.draft_id, row.draft_symbol),
    correspondences: readJson(StoredCorrespondences, row.correspondences, `comparison ${id}`),
    findings: await readFindings(db, id),
    verdict: verdictOf(row),
    doubts: readJson(StoredDoubts, row.doubts, `comparison ${id}`),
    comparedAt: new Date(row.compared_at),
  }
}

/** The findings of a comparison, worst first as they were recorded. */
export async function readFindings(db: Kysely<Tables>, comparison: string): Promise<readonly Finding[]> {
  return (await db.selectFrom('finding').selectAll().where('comparison', '=', comparison).orderBy('position').execute()).map(findingOf)
}

export function verdictOf(row: Pick<Selectable<ComparisonTable>, 'id' | 'severity' | 'rollover' | 'summary' | 'told'>): Verdict {
  const { severity, rollover, summary } = row
  const told = row.told === null ? null : readJson(StoredVerdictTold, row.told, `the verdict of comparison ${row.id}`)
  return { severity, rollover: rollover === 1, summary, ...(told && { told }) }
}

function findingOf(row: FindingTable): Finding {
  const told = row.told === null ? null : readJson(StoredTold, row.told, `a finding of comparison ${row.comparison}`)
  return {
    category: row.category,
    rule: row.rule,
    direction: row.direction,
    severity: row.severity,
    prior: citation(row.prior_paragraph, row.prior_quote),
    draft: citation(row.draft_paragraph, row.draft_quote),
    explanation: row.explanation,
    ...(told && { told }),
  }
}

function citation(paragraph: string | null, quote: string | null): Citation | null {
  return paragraph === null || quote === null ? null : { paragraph, quote }
}
