import type { Transaction } from 'kysely'
import type { ChannelNews } from '../alerts/channel-alerts.ts'
import type { Settlement } from '../alerts/outbox.ts'
import type { Tables } from './schema.ts'

/** What a settlement says that is new of its channel; kept, so that it is news once. A refused message alone is none. */
export async function newsOf(write: Transaction<Tables>, channel: string, settlement: Settlement, at: Date): Promise<ChannelNews | null> {
  if (settlement.state === 'refused' && settlement.dueAt !== null) {
    const begun = await write
      .insertInto('channel_refusal')
      .values({ channel, since: at.toISOString() })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return Number(begun.numInsertedOrUpdatedRows) > 0 ? { kind: 'refuses', channel, since: at, reason: settlement.problem } : null
  }
  if (settlement.state !== 'delivered') return null
  const refusing = await write.selectFrom('channel_refusal').select('since').where('channel', '=', channel).executeTakeFirst()
  if (!refusing) return null
  await write.deleteFrom('channel_refusal').where('channel', '=', channel).execute()
  return { kind: 'works-again', channel, since: new Date(refusing.since), at }
}
