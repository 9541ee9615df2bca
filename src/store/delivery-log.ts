import type { Kysely } from 'kysely'
import type { DeliveryLog } from '../alerts/delivery-log.ts'
import type { Tables } from './schema.ts'
import { readJson, StoredAlert } from './stored-json.ts'

export function storedDeliveryLog(db: Kysely<Tables>): DeliveryLog {
  return {
    async of(channel, limit) {
      const rows = await db
        .selectFrom('delivery')
        .innerJoin('alert', 'alert.key', 'delivery.alert')
        .select([
          'alert.key',
          'alert.body',
          'delivery.state',
          'delivery.open',
          'delivery.due_at',
          'delivery.last_attempt_at',
          'delivery.problem',
        ])
        .where('delivery.channel', '=', channel)
        .orderBy('delivery.id', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ key, body, state, open, due_at, last_attempt_at, problem }) => ({
        alert: readJson(StoredAlert, body, `alert ${key}`),
        state,
        at: last_attempt_at === null ? null : new Date(last_attempt_at),
        dueAt: open === 1 ? new Date(due_at) : null,
        problem,
      }))
    },
    async notTold(channel, limit) {
      const told = db.selectFrom('delivery').select('alert').where('channel', '=', channel)
      const rows = await db
        .selectFrom('alert')
        .select(['key', 'body'])
        .where('key', 'not in', told)
        .where('kind', 'not in', ['digest', 'session-summary', 'subscribed'])
        .orderBy('at', 'desc')
        .limit(limit)
        .execute()
      return rows.map(({ key, body }) => readJson(StoredAlert, body, `alert ${key}`))
    },
  }
}
