import type { Kysely } from 'kysely'

/** Who claimed a delivery, so that others can tell whether its claimer lives. Nobody answers for what was on its way before: 0. */
export async function claimers(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('delivery').addColumn('claimer', 'integer').execute()
  const deliveries = db as Kysely<{ delivery: { state: string; claimer: number | null } }>
  await deliveries.updateTable('delivery').set({ claimer: 0 }).where('state', '=', 'sending').execute()
}
