import type { DossierKey } from '../council/dossier.ts'
import type { Reaction } from '../council/reaction.ts'
import type { Alert } from './alert.ts'
import type { Receipt } from './channel.ts'
import type { ChannelNews } from './channel-alerts.ts'
import type { RoutedAlert } from './ledger.ts'

/**
 * `sending` is committed before the call, so that a crash in mid-send is known to be unclear. `unconfirmed` is final: shown, never repeated.
 * `held` waits for the end of quiet hours or for a digest, and lets others pass; `digested` is final: it was told in a digest.
 * `muted` is final: somebody muted the dossier in the channel, so the first message was edited and nothing was posted.
 * `refused` is final for a message that the platform will not take; a channel that refuses everything keeps its deliveries `refused` and due again.
 */
export type DeliveryState = 'queued' | 'sending' | 'unclear' | 'delivered' | 'unconfirmed' | 'refused' | 'muted' | 'held' | 'digested'

/** One alert on its way to one channel. Unique by alert key and channel. */
export interface Delivery {
  readonly id: number
  readonly channel: string
  readonly alert: Alert
  readonly state: DeliveryState
  readonly attempts: number
  /** When the first attempt began: where a search for a lost message starts. */
  readonly attemptedAt: Date | null
  /** When the last attempt began: until it is surely over, a message that is not found may still appear. */
  readonly lastAttemptAt: Date | null
  readonly receipt: Receipt | null
  readonly problem: string | null
}

/** The first message of a dossier in a channel, and the events that its state line shows. */
export interface Thread {
  readonly parent: Receipt
  readonly parentAlert: Alert
  readonly state: readonly string[]
  /** The alerts that it shows, in the same order. */
  readonly later?: readonly Alert[]
  /** What people did with the dossier that still holds for its present verdict, oldest first. */
  readonly reactions: readonly Reaction[]
  /** True once the Council has acted on the draft, or it was withdrawn. */
  readonly isOver: boolean
  /** The severity of the draft as it was last told here. */
  readonly verdict: Alert['severity']
}

/** What became of a claimed delivery. With a `dueAt` it is claimed again then, and the channel's later deliveries wait for it. */
export type Settlement =
  | { readonly state: 'delivered'; readonly receipt: Receipt }
  | { readonly state: 'queued' | 'unclear'; readonly problem: string; readonly dueAt: Date }
  | { readonly state: 'refused'; readonly problem: string; readonly dueAt: Date | null } // null: never again
  | { readonly state: 'unconfirmed' | 'muted'; readonly problem: string }
  | { readonly state: 'held'; readonly problem: string; readonly heldFor: 'quiet' | 'digest'; readonly dueAt: Date }

/** Durable deliveries. Deliveries of one channel leave in the order they were queued: a later one waits for an unsettled earlier one. */
export interface Outbox {
  /**
   * The oldest unsettled delivery of each channel that is due at `now`, marked `sending` and counted as an attempt. One that is unclear, or
   * was `sending` in a process that is gone, comes as `unclear`. Nothing is claimed twice while its claimer lives.
   */
  claim(now: Date, limit: number): Promise<readonly Delivery[]>
  /** `tell` makes the alerts of what is new of the channel; they are queued in the same transaction. */
  settle(id: number, settlement: Settlement, at?: Date, tell?: (news: ChannelNews) => readonly RoutedAlert[]): Promise<void>
  thread(channel: string, dossier: DossierKey): Promise<Thread | undefined>
  /** Makes one alert a channel of what is held there for a digest that is due, and queues it; `make` is given the alerts oldest first. */
  gatherDigests(now: Date, make: (channel: string, alerts: readonly Alert[], at: Date) => Alert): Promise<void>
  /** Counts by state, for health and tests. */
  depth(): Promise<Readonly<Record<DeliveryState, number>>>
}
