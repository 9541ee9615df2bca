import type { Context } from 'hono'
import { shortNameOfText } from '../council/composition.ts'
import type { HeldComparison } from '../council/dossier.ts'
import type { Words } from '../language/language.ts'
import { comparisonAnswer } from './api-comparison.ts'
import { findingsCsv } from './findings-csv.ts'
import { redlineDocx } from './redline-docx.ts'

export const formats = ['docx', 'csv', 'json'] as const
export type Format = (typeof formats)[number]

/** A name that ends in a format, and the name without it. */
export function readFormat(name: string): { readonly name: string; readonly format: Format | null } {
  const format = formats.find((one) => name.endsWith(`.${one}`)) ?? null
  return { name: format ? name.slice(0, -format.length - 1) : name, format }
}

const types: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** A comparison as a file to take along. */
export async function sendFile(c: Context, comparison: HeldComparison, format: Format, words: Words): Promise<Response> {
  c.header('content-type', types[format])
  c.header('content-disposition', `${format === 'json' ? 'inline' : 'attachment'}; filename="${fileName(comparison)}.${format}"`)
  if (format === 'json') return c.body(JSON.stringify(comparisonAnswer(comparison), null, 1))
  if (format === 'csv') return c.body(findingsCsv(comparison.findings))
  return c.body(await redlineDocx(comparison, words))
}

/** `L.2-against-87-1`: nothing that a file name or a header could trip over. */
function fileName({ prior, draft }: HeldComparison): string {
  return `${shortNameOfText(draft)}-against-${shortNameOfText(prior)}`.replace(/[^A-Za-z0-9.-]+/g, '-').slice(0, 80)
}
