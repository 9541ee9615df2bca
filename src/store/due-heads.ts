import { type Kysely, sql } from 'kysely'
import type { Tables } from './schema.ts'

/** Longer than anything but a hold waits. */
const longestWaitMs = 75 * 60_000

/** What is due later than this, and not held, was put off by a clock that was wrong: it is due now. */
export function farFrom(now: Date): string {
  return new Date(now.getTime() + longestWaitMs).toISOString()
}

/** Where a walk over the channels stands, so that the next one goes on from there and none is kept waiting by those before it. */
export interface ChannelWalk {
  after: string
}

/**
 * Ids of deliveries that may be claimed: the first open one of each channel, where it is due and no other process has it in hand, whatever the clocks say.
 * What is held for a digest lets others pass. The walk goes from channel to channel by the index of what is open, and ends when it has enough: it costs the
 * same however long the backlog is. (A condition on `open` must stand in the words of the index: SQLite does not use it for a bound value.)
 */
export async function dueHeads(
  db: Kysely<Tables>,
  walk: ChannelWalk,
  claimer: number,
  now: Date,
  limit: number,
): Promise<readonly number[]> {
  const from = walk.after
  const behind = await stretch(db, { after: from, upTo: null, claimer, now, limit })
  const before =
    behind.length < limit && from !== '' ? await stretch(db, { after: '', upTo: from, claimer, now, limit: limit - behind.length }) : []
  const found = [...behind, ...before]
  walk.after = found.at(-1)?.channel ?? from
  return found.map(({ id }) => id)
}

interface Stretch {
  readonly after: string
  /** The last channel; null is the last of all. */
  readonly upTo: string | null
  readonly claimer: number
  readonly now: Date
  readonly limit: number
}

async function stretch(
  db: Kysely<Tables>,
  { after, upTo, claimer, now, limit }: Stretch,
): Promise<readonly { readonly id: number; readonly channel: string }[]> {
  const at = now.toISOString()
  const far = farFrom(now)
  const last = upTo === null ? sql`` : sql`and channel <= ${upTo}`
  const { rows } = await sql<{ id: number; channel: string }>`
    with recursive walk (channel) as (
      select min(channel) from delivery where open = 1 and channel > ${after} ${last}
      union all
      select (select min(channel) from delivery where open = 1 and channel > walk.channel ${last}) from walk where walk.channel is not null
    )
    select id, channel from (
      select channel, (
        select case when (claimer is null or claimer = ${claimer}) and (due_at <= ${at} or (held_for is null and due_at > ${far})) then id end
        from delivery where open = 1 and delivery.channel = walk.channel and (held_for is null or (held_for = 'quiet' and due_at <= ${at}))
        order by id limit 1
      ) as id
      from walk where channel is not null
    ) as heads
    where id is not null limit ${limit}`.execute(db)
  return rows
}
