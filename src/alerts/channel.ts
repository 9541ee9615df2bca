import type { Reaction } from '../council/reaction.ts'
import type { Language } from '../language/language.ts'
import type { Alert, AlertSeverity } from './alert.ts'

/** Where a sent message can be found again, in the platform's own terms (Slack: channel and ts; Discord: channel and message id). */
export interface Receipt {
  readonly channel: string
  readonly message: string
}

/** What is handed to a channel: the alert, the key that makes the send idempotent, and the present state for a parent message that is edited. */
export interface OutgoingMessage {
  readonly key: string
  readonly alert: Alert
  /** Later events in short, newest first (`Revised as A/HRC/90/L.2/Rev.1, which restores paragraph 4`); empty on the first send. */
  readonly state: readonly string[]
  /** The alerts of those events, in the same order; absent where only their words are known. */
  readonly later?: readonly Alert[]
  /** The language of what stands around the words of the texts; English where absent. */
  readonly language?: Language
  /** The severity of the draft as it stands now, where later events may have changed it; that of the alert where absent. */
  readonly verdict?: AlertSeverity
  /** What people did with the dossier, as this channel shows it: acknowledged, judged, muted here. None where absent. */
  readonly reactions?: readonly Reaction[]
  /** True where the verdict changed: the whole channel may be told of a reply. */
  readonly broadcast?: boolean
}

export type DeliveryOutcome =
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  | { readonly kind: 'deferred'; readonly reason: string; readonly retryAfterMs?: number }
  | { readonly kind: 'unclear'; readonly reason: string } // the answer was lost: look before sending again
  | { readonly kind: 'refused'; readonly reason: string; readonly scope?: 'channel' | 'message' } // the channel, where it does not say

/** One place that messages go to. It reports what happened and never decides to retry: the outbox does. */
export interface Channel {
  /** As in `config/watch.yaml`. */
  readonly id: string
  send(message: OutgoingMessage, signal: AbortSignal): Promise<DeliveryOutcome>
  reply(to: Receipt, message: OutgoingMessage, signal: AbortSignal): Promise<DeliveryOutcome>
  update(receipt: Receipt, message: OutgoingMessage, signal: AbortSignal): Promise<DeliveryOutcome>
  /**
   * Looks for a message by its key; absent where the platform cannot be asked. `parent` is the message that the lost one answered, for a
   * lost reply. Throws `WatchError` `CHANNEL_REFUSED` where the bot may not read the channel (nobody can tell, now or later), and anything
   * else where there was no answer (ask again later).
   */
  find?(key: string, since: Date, signal: AbortSignal, parent?: Receipt): Promise<Receipt | undefined>
  /** What the bot may do there, asked of the platform, in a sentence or two; absent where it cannot be asked. */
  standing?(signal: AbortSignal): Promise<string>
}
