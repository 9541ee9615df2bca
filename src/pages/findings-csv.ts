import { stringify } from 'csv-stringify/sync'
import type { Finding } from '../weakening/finding.ts'

const columns = [
  'number',
  'direction',
  'severity',
  'category',
  'rule',
  'prior_paragraph',
  'prior_quote',
  'draft_paragraph',
  'draft_quote',
  'explanation',
] as const

/** Findings as a table for spreadsheets, worst first. A cell that a spreadsheet would take for a formula is quoted as text. */
export function findingsCsv(findings: readonly Finding[]): string {
  const rows = findings.map(({ direction, severity, category, rule, prior, draft, explanation }, index) => [
    index + 1,
    direction,
    severity,
    category,
    rule,
    prior?.paragraph ?? '',
    prior?.quote ?? '',
    draft?.paragraph ?? '',
    draft?.quote ?? '',
    explanation,
  ])
  return stringify([columns, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' })
}
