import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Alert } from '../alerts/alert.ts'
import type { Receipt } from '../alerts/channel.ts'
import { inShort } from '../alerts/in-short.ts'
import type { Delivery, DeliveryState, Outbox, Thread } from '../alerts/outbox.ts'
import { type DossierKey, isOver, presentComparison } from '../council/dossier.ts'
import { newsOf } from './channel-refusals.ts'
import type { Engine } from './engine.ts'
import { reactionsOf } from './reactions.ts'
import { readDossier } from './read-dossiers.ts'
import type { DeliveryTable, Tables } from './schema.ts'
import { readJson, StoredAlert } from './stored-json.ts'
import { writeAlerts } from './write-alerts.ts'

/** How long a claim stands without being settled before another look at it: well over the time that any send may take. */
const claimMs = 60_000

/** The outbox over the store. While another living process delivers from the same SQLite file, a claim is empty. */
export function storedOutbox({ db, delivererTurn }: Engine): Outbox {
  return {
    async claim(now, limit) {
      const turn = delivererTurn()
      if (turn === 'elsewhere') return []
      return db.transaction().execute(async (write) => {
        if (turn === 'taken-over') await inherit(write, now)
        return claimHeads(write, now, limit)
      })
    },
    async settle(id, outcome, at = new Date(), tell = () => []) {
      const receipt = outcome.state === 'delivered' ? outcome.receipt : null
      const dueAt = 'dueAt' in outcome ? outcome.dueAt : null
      await db.transaction().execute(async (write) => {
        const settled = await write
          .updateTable('delivery')
          .set({
            state: outcome.state,
            open: dueAt ? 1 : 0,
            ...(dueAt && { due_at: dueAt.toISOString() }),
            receipt_channel: receipt?.channel ?? null,
            receipt_message: receipt?.message ?? null,
            problem: 'problem' in outcome ? outcome.problem : null,
            held_for: outcome.state === 'held' ? outcome.heldFor : null,
          })
          .where('id', '=', id)
          .where('open', '=', 1)
          .returning('channel')
          .executeTakeFirst()
        const news = settled && (await newsOf(write, settled.channel, outcome, at))
        if (news) await writeAlerts(write, tell(news))
      })
    },
    thread: (channel, dossier) => readThread(db, channel, dossier),
    gatherDigests: (now, make) => db.transaction().execute((write) => gatherDigests(write, now, make)),
    depth: () => countByState(db),
  }
}

/** What a process that is gone left in mid-send is unclear, and may be looked for at once. */
async function inherit(write: Transaction<Tables>, now: Date): Promise<void> {
  await write
    .updateTable('delivery')
    .set({ state: 'unclear', due_at: now.toISOString() })
    .where('open', '=', 1)
    .where('state', 'in', ['sending', 'unclear'])
    .execute()
}

async function claimHeads(write: Transaction<Tables>, now: Date, limit: number): Promise<readonly Delivery[]> {
  const heads = write
    .selectFrom('delivery')
    .select(({ fn }) => fn.min('id').as('id'))
    .where('open', '=', 1)
    .where(({ eb, or }) => or([eb('held_for', 'is', null), eb.and([eb('held_for', '=', 'quiet'), eb('due_at', '<=', now.toISOString())])]))
    .groupBy('channel')
  const rows = await write
    .selectFrom('delivery')
    .innerJoin('alert', 'alert.key', 'delivery.alert')
    .selectAll('delivery')
    .select('alert.body')
    .where('delivery.id', 'in', heads)
    .where('delivery.due_at', '<=', now.toISOString())
    .orderBy('delivery.id')
    .limit(limit)
    .execute()
  const claimed: Delivery[] = []
  for (const row of rows) claimed.push(await claimRow(write, row, now))
  return claimed
}

async function claimRow(write: Transaction<Tables>, row: Selectable<DeliveryTable> & { body: string }, now: Date): Promise<Delivery> {
  const mayBeOut = row.state === 'sending' || row.state === 'unclear'
  const attempt = mayBeOut
    ? { state: 'unclear' as const }
    : {
        state: 'sending' as const,
        attempts: row.attempts + 1,
        first_attempt_at: row.first_attempt_at ?? now.toISOString(),
        last_attempt_at: now.toISOString(),
      }
  const due_at = new Date(now.getTime() + claimMs).toISOString()
  await write
    .updateTable('delivery')
    .set({ ...attempt, due_at })
    .where('id', '=', row.id)
    .execute()
  return fromRow({ ...row, ...attempt, due_at })
}

function fromRow(row: Selectable<DeliveryTable> & { body: string }): Delivery {
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

function receiptOf(row: Pick<DeliveryTable, 'receipt_channel' | 'receipt_message'>): Receipt | null {
  return row.receipt_channel === null || row.receipt_message === null
    ? null
    : { channel: row.receipt_channel, message: row.receipt_message }
}

/** The first delivered message with a receipt is the parent; what came after it, whether or not it was posted, is its state. */
async function readThread(db: Kysely<Tables>, channel: string, dossier: DossierKey): Promise<Thread | undefined> {
  const rows = await db
    .selectFrom('delivery')
    .innerJoin('alert', 'alert.key', 'delivery.alert')
    .select(['delivery.alert', 'delivery.receipt_channel', 'delivery.receipt_message', 'alert.body'])
    .where('delivery.channel', '=', channel)
    .where('delivery.dossier', '=', dossier)
    .where('delivery.state', 'in', ['delivered', 'unconfirmed', 'muted', 'digested'])
    .orderBy('delivery.id')
    .execute()
  const first = rows.findIndex((row) => receiptOf(row) !== null)
  const [parentRow, ...later] = rows.slice(Math.max(first, 0))
  const parent = parentRow && receiptOf(parentRow)
  if (!parent) return undefined
  const alertOf = (row: { alert: string; body: string }) => readJson(StoredAlert, row.body, `alert ${row.alert}`)
  const known = await readDossier(db, dossier)
  const about = (known && presentComparison(known)?.id) ?? null
  const reactions = await reactionsOf(db, dossier)
  return {
    parent,
    parentAlert: alertOf(parentRow),
    state: later.map((row) => inShort(alertOf(row))).reverse(),
    reactions: reactions.filter((reaction) => reaction.span !== null || reaction.kind === 'unmuted' || reaction.about === about),
    verdict: verdictTold([parentRow, ...later].map(alertOf)),
    isOver: known !== undefined && isOver(known.state),
  }
}

function verdictTold(alerts: readonly Alert[]): Alert['severity'] {
  return alerts.findLast(({ kind }) => kind === 'draft-assessed' || kind === 'draft-revised')?.severity ?? 'none'
}

/** In one transaction with what it gathers: no crash tells an event twice, or not at all. */
async function gatherDigests(write: Transaction<Tables>, now: Date, make: Parameters<Outbox['gatherDigests']>[1]): Promise<void> {
  const due = await write
    .selectFrom('delivery')
    .select('channel')
    .distinct()
    .where('open', '=', 1)
    .where('held_for', '=', 'digest')
    .where('due_at', '<=', now.toISOString())
    .execute()
  for (const { channel } of due) {
    const rows = await write
      .selectFrom('delivery')
      .innerJoin('alert', 'alert.key', 'delivery.alert')
      .select(['delivery.id', 'delivery.alert', 'alert.body'])
      .where('delivery.channel', '=', channel)
      .where('open', '=', 1)
      .where('held_for', '=', 'digest')
      .orderBy('delivery.id')
      .execute()
    const alerts = rows.map((row) => readJson(StoredAlert, row.body, `alert ${row.alert}`))
    await writeAlerts(write, [{ alert: make(channel, alerts, now), channels: [channel] }])
    const ids = rows.map(({ id }) => id)
    await write.updateTable('delivery').set({ state: 'digested', open: 0, held_for: null }).where('id', 'in', ids).execute()
  }
}

async function countByState(db: Kysely<Tables>): Promise<Readonly<Record<DeliveryState, number>>> {
  const rows = await db
    .selectFrom('delivery')
    .select(['state', ({ fn }) => fn.countAll().as('n')])
    .groupBy('state')
    .execute()
  const counts: Record<DeliveryState, number> = {
    queued: 0,
    sending: 0,
    unclear: 0,
    delivered: 0,
    unconfirmed: 0,
    refused: 0,
    muted: 0,
    held: 0,
    digested: 0,
  }
  for (const { state, n } of rows) counts[state] = Number(n)
  return counts
}
