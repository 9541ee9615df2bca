import type { Transaction } from 'kysely'
import type { HeldComparison, HeldText } from '../council/dossier.ts'
import type { PhraseIndex } from './engine.ts'
import type { Tables } from './schema.ts'
import { writeParagraphs } from './write-paragraphs.ts'

/** Answers how many rows are new: 0 or 1. */
export async function writeText(write: Transaction<Tables>, phrases: PhraseIndex, text: HeldText): Promise<number> {
  const row = { id: text.id, symbol: text.symbol ?? '', resolution: JSON.stringify(text.resolution) }
  const result = await write
    .insertInto('text')
    .values({
      ...row,
      source: text.source,
      url: text.url,
      fetched_at: text.fetchedAt.toISOString(),
      title: text.resolution.title,
      confidence: JSON.stringify(text.confidence),
      composed: text.composed ? JSON.stringify(text.composed) : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  const isNew = Number(result.numInsertedOrUpdatedRows)
  if (isNew === 0) return 0
  await writeParagraphs(write, text)
  await phrases.takeUp(write, row)
  return 1
}

/** A comparison with its findings and both texts. Answers how many comparisons are new: 0 or 1. */
export async function writeComparison(write: Transaction<Tables>, phrases: PhraseIndex, comparison: HeldComparison): Promise<number> {
  await writeText(write, phrases, comparison.prior)
  await writeText(write, phrases, comparison.draft)
  const result = await write
    .insertInto('comparison')
    .values({
      id: comparison.id,
      dossier: comparison.dossier,
      against: comparison.against,
      prior_id: comparison.prior.id,
      prior_symbol: comparison.prior.symbol ?? '',
      draft_id: comparison.draft.id,
      draft_symbol: comparison.draft.symbol ?? '',
      correspondences: JSON.stringify(comparison.correspondences),
      doubts: JSON.stringify(comparison.doubts),
      severity: comparison.verdict.severity,
      rollover: comparison.verdict.rollover ? 1 : 0,
      summary: comparison.verdict.summary,
      told: comparison.verdict.told ? JSON.stringify(comparison.verdict.told) : null,
      compared_at: comparison.comparedAt.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (Number(result.numInsertedOrUpdatedRows) === 0) return 0
  for (const [position, finding] of comparison.findings.entries())
    await write
      .insertInto('finding')
      .values({
        comparison: comparison.id,
        position,
        category: finding.category,
        rule: finding.rule,
        direction: finding.direction,
        severity: finding.severity,
        prior_paragraph: finding.prior?.paragraph ?? null,
        prior_quote: finding.prior?.quote ?? null,
        draft_paragraph: finding.draft?.paragraph ?? null,
        draft_quote: finding.draft?.quote ?? null,
        explanation: finding.explanation,
        told: finding.told ? JSON.stringify(finding.told) : null,
      })
      .execute()
  return 1
}

/** Removes a comparison that a new one of the same texts takes the place of. Answers how many there were: 0 or 1. */
export async function removeComparison(write: Transaction<Tables>, { id }: HeldComparison): Promise<number> {
  await write.deleteFrom('finding').where('comparison', '=', id).execute()
  const result = await write.deleteFrom('comparison').where('id', '=', id).executeTakeFirst()
  return Number(result.numDeletedRows)
}
