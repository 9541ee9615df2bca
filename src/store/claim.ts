import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Receipt } from '../alerts/channel.ts'
import type { Delivery, Outbox } from '../alerts/outbox.ts'
import { type ChannelWalk, dueHeads, farFrom } from './due-heads.ts'
import type { Claims, Engine } from './engine.ts'
import type { DeliveryTable, Tables } from './schema.ts'
import { readJson, StoredAlert } from './stored-json.ts'

/** How long a claim stands without being settled before another look at it: well over the time that any send may take. */
const claimMs = 60_000

/** How often a busy process looks for what others left behind that are gone; an idle one does at each claim. */
const inheritEveryMs = 5000

/** The verb `claim` of the outbox. What a process that is gone has left in mid-send is unclear, and may be looked for at once. */
export function claimOf({ db, claims }: Engine): Outbox['claim'] {
  let inheritedAt = Number.NEGATIVE_INFINITY
  const walk: ChannelWalk = { after: '' }
  return async (now, limit) => {
    if (!(await claims.mayClaim())) return []
    return db.transaction().execute(async (write) => {
      const isTime = performance.now() - inheritedAt >= inheritEveryMs
      if (isTime) await inherit(write, claims, now)
      const claimed = await claimHeads(write, claims, walk, now, limit)
      if (isTime || claimed.length > 0) {
        if (isTime) inheritedAt = performance.now()
        return claimed
      }
      return (await inherit(write, claims, now)) ? claimHeads(write, claims, walk, now, limit) : []
    })
  }
}

/** Answers whether anything was left. */
async function inherit(write: Transaction<Tables>, claims: Claims, now: Date): Promise<boolean> {
  const others = await write
    .selectFrom('delivery')
    .select('claimer')
    .distinct()
    .where(sql<boolean>`open = 1`)
    .where('claimer', '!=', claims.claimer)
    .execute()
  const gone = await claims.gone(
    write,
    others.flatMap(({ claimer }) => claimer ?? []),
  )
  if (gone.length === 0) return false
  await write
    .updateTable('delivery')
    .set({ state: 'unclear', due_at: now.toISOString(), claimer: null })
    .where('open', '=', 1)
    .where('claimer', 'in', gone)
    .execute()
  return true
}

async function claimHeads(
  write: Transaction<Tables>,
  claims: Claims,
  walk: ChannelWalk,
  now: Date,
  limit: number,
): Promise<readonly Delivery[]> {
  const rows = await lockDue(write, claims, now, await dueHeads(write, walk, claims.claimer, now, limit))
  const mayBeOut = rows.filter(({ state }) => state === 'sending' || state === 'unclear')
  const fresh = rows.filter((row) => !mayBeOut.includes(row))
  const taken = { claimer: claims.claimer, due_at: new Date(now.getTime() + claimMs).toISOString() }
  await takeUnclear(write, mayBeOut, taken)
  await takeFresh(write, fresh, taken, now)
  return rows.map((row) =>
    fromRow(
      mayBeOut.includes(row)
        ? { ...row, state: 'unclear' }
        : {
            ...row,
            state: 'sending',
            attempts: row.attempts + 1,
            first_attempt_at: row.first_attempt_at ?? now.toISOString(),
            last_attempt_at: now.toISOString(),
          },
    ),
  )
}

type DueRow = Selectable<DeliveryTable> & { body: string }

/** Between the look and the lock another process may have been quicker: what it took is passed over. */
async function lockDue(
  write: Kysely<Tables>,
  { skipsClaimed, claimer }: Claims,
  now: Date,
  ids: readonly number[],
): Promise<readonly DueRow[]> {
  if (ids.length === 0) return []
  return write
    .selectFrom('delivery')
    .innerJoin('alert', 'alert.key', 'delivery.alert')
    .selectAll('delivery')
    .select('alert.body')
    .where('delivery.id', 'in', ids)
    .where('delivery.open', '=', 1)
    .where(({ eb, or }) => or([eb('delivery.claimer', 'is', null), eb('delivery.claimer', '=', claimer)]))
    .where(({ eb, or, and }) =>
      or([
        eb('delivery.due_at', '<=', now.toISOString()),
        and([eb('delivery.held_for', 'is', null), eb('delivery.due_at', '>', farFrom(now))]),
      ]),
    )
    .orderBy('delivery.id')
    .$if(skipsClaimed, (query) => query.forUpdate('delivery').skipLocked())
    .execute()
}

type Taken = Pick<DeliveryTable, 'claimer' | 'due_at'>

async function takeUnclear(write: Transaction<Tables>, rows: readonly DueRow[], taken: Taken): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await write
    .updateTable('delivery')
    .set({ ...taken, state: 'unclear' })
    .where('id', 'in', ids)
    .execute()
}

async function takeFresh(write: Transaction<Tables>, rows: readonly DueRow[], taken: Taken, now: Date): Promise<void> {
  if (rows.length === 0) return
  const ids = rows.map(({ id }) => id)
  await write
    .updateTable('delivery')
    .set(({ eb, fn, val }) => ({
      ...taken,
      state: 'sending',
      attempts: eb('attempts', '+', 1),
      first_attempt_at: fn.coalesce('first_attempt_at', val(now.toISOString())),
      last_attempt_at: now.toISOString(),
    }))
    .where('id', 'in', ids)
    .execute()
}

function fromRow(row: DueRow): Delivery {
  return {
    id: row.id,
    channel: row.channel,
    alert: readJson(StoredAlert, row.body, `alert ${row.alert}`),
    state: row.state,
    attempts: row.attempts,
    attemptedAt: row.first_attempt_at === null ? null : new Date(row.first_attempt_at),
    lastAttemptAt: row.last_attempt_at === null ? null : new Date(row.last_attempt_at),
    receipt: receiptOf(row),
    problem: row.problem,
  }
}

/** Where the message of a delivery stands on its platform; null while it is not known. */
export function receiptOf(row: Pick<DeliveryTable, 'receipt_channel' | 'receipt_message'>): Receipt | null {
  return row.receipt_channel === null || row.receipt_message === null
    ? null
    : { channel: row.receipt_channel, message: row.receipt_message }
}
