import type { Transaction } from 'kysely'
import type { RoutedAlert } from '../alerts/ledger.ts'
import type { Tables } from './schema.ts'

/** Sorts before every point in time: due at once. */
const atOnce = new Date(0).toISOString()

/** Alerts with a delivery for each of their channels; an alert that is known is left out, with its deliveries. Answers how many are new. */
export async function writeAlerts(write: Transaction<Tables>, alerts: readonly RoutedAlert[]): Promise<number> {
  let rows = 0
  for (const { alert, channels } of alerts) {
    const result = await write
      .insertInto('alert')
      .values({
        key: alert.key,
        kind: alert.kind,
        severity: alert.severity,
        dossier: alert.dossier,
        at: alert.at.toISOString(),
        body: JSON.stringify(alert),
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (Number(result.numInsertedOrUpdatedRows) === 0) continue
    rows += 1
    for (const channel of new Set(channels)) await queue(write, alert.key, alert.dossier, channel)
  }
  return rows
}

async function queue(write: Transaction<Tables>, alert: string, dossier: string | null, channel: string): Promise<void> {
  await write.insertInto('delivery').values({ channel, alert, dossier, state: 'queued', open: 1, due_at: atOnce, attempts: 0 }).execute()
}
