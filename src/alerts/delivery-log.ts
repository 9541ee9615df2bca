import type { Alert } from './alert.ts'
import type { DeliveryState } from './outbox.ts'

/** What became of an alert in a channel. */
export interface LoggedDelivery {
  readonly alert: Alert
  readonly state: DeliveryState
  /** When it was tried last; null where it was not yet. */
  readonly at: Date | null
  /** When it is tried next; null where nothing more is to be done. */
  readonly dueAt: Date | null
  readonly problem: string | null
}

/** What was told, and where: for those who ask why something did not come. */
export interface DeliveryLog {
  /** Newest first. */
  of(channel: string, limit: number): Promise<readonly LoggedDelivery[]>
  /** Alerts that were made lately and are on their way to this channel in no form, newest first. */
  notTold(channel: string, limit: number): Promise<readonly Alert[]>
}
