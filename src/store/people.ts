import type { Kysely, Transaction } from 'kysely'
import type { Tables } from './schema.ts'

/** The people whose names are kept, to be forgotten. Each answers how many entries it changed. */
export interface People {
  /** By the platform's id, or by the name as it is kept. */
  forget(person: string): Promise<number>
  /** Everybody whose entry is older. */
  forgetBefore(moment: Date): Promise<number>
}

const nobody = { platform: null, person: null, name: null } as const
const tables = ['reaction', 'chat_subscription', 'audit_person'] as const

export function storedPeople(db: Kysely<Tables>): People {
  return {
    forget: (person) =>
      db.transaction().execute(async (write) => {
        await showAnew(write, person)
        let entries = 0
        for (const table of tables) {
          const changed = await write
            .updateTable(table)
            .set(nobody)
            .where(({ eb, or }) => or([eb('person', '=', person), eb('name', '=', person)]))
            .executeTakeFirst()
          entries += Number(changed.numUpdatedRows)
        }
        return entries
      }),
    forgetBefore: (moment) =>
      db.transaction().execute(async (write) => {
        let entries = 0
        for (const table of tables) {
          const changed = await write
            .updateTable(table)
            .set(nobody)
            .where('at', '<', moment.toISOString())
            .where('person', 'is not', null)
            .executeTakeFirst()
          entries += Number(changed.numUpdatedRows)
        }
        return entries
      }),
  }
}

/** The first messages that name the person are to be edited. */
async function showAnew(write: Transaction<Tables>, person: string): Promise<void> {
  const shown = await write
    .selectFrom('reaction')
    .innerJoin('delivery', 'delivery.dossier', 'reaction.dossier')
    .select(['delivery.channel', 'reaction.dossier'])
    .distinct()
    .where('receipt_message', 'is not', null)
    .where(({ eb, or }) => or([eb('person', '=', person), eb('name', '=', person)]))
    .execute()
  for (const parent of shown)
    await write
      .insertInto('stale_parent')
      .values({ ...parent, due_at: new Date(0).toISOString(), attempts: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
