import type { Transaction } from 'kysely'
import type { Facts } from '../alerts/ledger.ts'
import type { DossierEvent, DossierKey, HeldAmendment, HeldText } from '../council/dossier.ts'
import type { Tables } from './schema.ts'

/**
 * The dossier's own row follows its newest event only, so that facts told again do not set it back. Answers how many events are new: 0 or 1.
 */
export async function writeDossier(write: Transaction<Tables>, { dossier, text, alerts }: Facts): Promise<number> {
  if (!dossier) return 0
  const { key, event, amendment } = dossier
  await write
    .insertInto('dossier')
    .values({ key, session: dossier.session, title: dossier.title, state: dossier.state, opened_at: event.at.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const cause = text?.id ?? alerts[0]?.alert.key ?? ''
  if (!(await writeEvent(write, key, event, cause))) return 0
  for (const further of dossier.furtherEvents ?? []) await writeEvent(write, further.dossier, further.event, cause)
  await write
    .updateTable('dossier')
    .set({ state: dossier.state, ...(dossier.title !== null && { title: dossier.title }) })
    .where('key', '=', key)
    .execute()
  await writeMandates(write, key, dossier.mandates)
  if (text && !amendment) await writeVersion(write, key, text)
  if (amendment) await writeAmendment(write, key, amendment)
  return 1
}

/** Answers whether the event is new. */
async function writeEvent(write: Transaction<Tables>, dossier: DossierKey, event: DossierEvent, cause: string): Promise<boolean> {
  const told = await write
    .insertInto('dossier_event')
    .values({
      dossier,
      kind: event.kind,
      symbol: event.symbol ?? '',
      cause,
      at: event.at.toISOString(),
      sentence: event.sentence,
      said: event.said ? JSON.stringify(event.said) : null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(told.numInsertedOrUpdatedRows) > 0
}

/** An amendment that was issued again with other words takes the place of the first. */
async function writeAmendment(write: Transaction<Tables>, dossier: DossierKey, amendment: HeldAmendment): Promise<void> {
  const values = {
    text_id: amendment.id,
    amends: amendment.amends,
    sponsors: JSON.stringify(amendment.sponsors),
    instructions: JSON.stringify(amendment.instructions),
    words: JSON.stringify(amendment.words),
    url: amendment.url,
  }
  await write
    .insertInto('amendment')
    .values({ dossier, symbol: amendment.symbol, ...values })
    .onConflict((conflict) => conflict.columns(['dossier', 'symbol']).doUpdateSet(values))
    .execute()
}

/** An empty list says that the event named no mandate, not that there is none any more. */
async function writeMandates(write: Transaction<Tables>, dossier: string, mandates: readonly string[]): Promise<void> {
  if (mandates.length === 0) return
  await write.deleteFrom('dossier_mandate').where('dossier', '=', dossier).execute()
  const rows = [...new Set(mandates)].map((mandate, position) => ({ dossier, position, mandate }))
  await write.insertInto('dossier_mandate').values(rows).execute()
}

async function writeVersion(write: Transaction<Tables>, dossier: string, text: HeldText): Promise<void> {
  await write
    .insertInto('dossier_version')
    .values({ dossier, text_id: text.id, text_symbol: text.symbol ?? '' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
