import type { Kysely } from 'kysely'
import type { DeliveryState } from '../alerts/outbox.ts'
import type { Tables } from './schema.ts'

/** What the store can count, for whoever looks on. */
export interface Figures {
  /** Whether the store answers; throws where it does not. */
  answers(): Promise<void>
  /** What is not settled yet, by state; `oldest` is the alert that has waited longest, null where nothing waits. */
  waiting(): Promise<{ readonly byState: ReadonlyMap<DeliveryState, number>; readonly oldest: Date | null }>
  /** How many findings each rule has made in the comparisons that are held. */
  findingsByRule(): Promise<readonly { readonly rule: string; readonly direction: 'weakens' | 'strengthens'; readonly findings: number }[]>
}

export function storedFigures(db: Kysely<Tables>): Figures {
  return {
    async answers() {
      await db.selectFrom('schedule_run').select('entry').limit(1).execute()
    },
    async waiting() {
      const states = await db
        .selectFrom('delivery')
        .select(['state', ({ fn }) => fn.countAll().as('n')])
        .where('open', '=', 1)
        .groupBy('state')
        .execute()
      const first = await db
        .selectFrom('delivery')
        .innerJoin('alert', 'alert.key', 'delivery.alert')
        .select(({ fn }) => fn.min('alert.at').as('at'))
        .where('delivery.open', '=', 1)
        .executeTakeFirst()
      return { byState: new Map(states.map(({ state, n }) => [state, Number(n)])), oldest: first?.at ? new Date(first.at) : null }
    },
    async findingsByRule() {
      const rows = await db
        .selectFrom('finding')
        .select(['rule', 'direction', ({ fn }) => fn.countAll().as('n')])
        .groupBy(['rule', 'direction'])
        .orderBy('rule')
        .execute()
      return rows.map(({ rule, direction, n }) => ({ rule, direction, findings: Number(n) }))
    },
  }
}
