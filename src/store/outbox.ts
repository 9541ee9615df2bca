import type { Kysely, Transaction } from 'kysely'
import { inShort } from '../alerts/in-short.ts'
import type { DeliveryState, Outbox, Thread } from '../alerts/outbox.ts'
import { isState, verdictTold } from '../alerts/thread-state.ts'
import { type DossierKey, isOver, presentComparison } from '../council/dossier.ts'
import { newsOf } from './channel-refusals.ts'
import { claimOf, receiptOf } from './claim.ts'
import type { Engine } from './engine.ts'
import { reactionsOf } from './reactions.ts'
import { readDossier } from './read-dossiers.ts'
import type { Tables } from './schema.ts'
import { readJson, StoredAlert } from './stored-json.ts'
import { writeAlerts } from './write-alerts.ts'

/**
 * The outbox over the store. A settlement counts while the claim is ours; that a message was delivered is a fact, whoever has taken the claim over
 * from a process that was slow.
 */
export function storedOutbox(engine: Engine): Outbox {
  const { db } = engine
  return {
    claim: claimOf(engine),
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
            claimer: null,
          })
          .where('id', '=', id)
          .where('open', '=', 1)
          .$if(outcome.state !== 'delivered', (update) => update.where('claimer', '=', engine.claims.claimer))
          .returning('channel')
          .executeTakeFirst()
        const news = settled && (await newsOf(write, settled.channel, outcome, at))
        if (!news) return
        await engine.inOrder(write)
        await writeAlerts(write, tell(news))
      })
    },
    thread: (channel, dossier) => readThread(db, channel, dossier),
    gatherDigests: (now, make) =>
      db.transaction().execute(async (write) => {
        await engine.inOrder(write)
        await gatherDigests(write, now, make)
      }),
    depth: () => countByState(db),
  }
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
  const shown = later.map(alertOf).filter(isState).reverse()
  return {
    parent,
    parentAlert: alertOf(parentRow),
    state: shown.map(inShort),
    later: shown,
    reactions: reactions.filter((reaction) => reaction.span !== null || reaction.kind === 'unmuted' || reaction.about === about),
    verdict: verdictTold([parentRow, ...later].map(alertOf)),
    isOver: known !== undefined && isOver(known.state),
  }
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
