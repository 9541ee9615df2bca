import type { DeliveryPorts } from '../alerts/deliver.ts'
import type { Subscription } from '../alerts/subscriptions.ts'
import { whyNotTold } from '../alerts/why-not-told.ts'
import type { DebugPorts } from '../commands/debug-reply.ts'
import type { Config } from '../config/config.ts'
import type { Store } from '../store/store.ts'
import { holding } from './holding.ts'

export interface ChannelDebugInput {
  readonly config: Pick<Config, 'channels' | 'timeZone'>
  readonly store: Pick<Store, 'deliveryLog'>
  readonly delivery: Pick<DeliveryPorts, 'channels' | 'chatChannel'>
  readonly subscriptions: () => readonly Subscription[]
  readonly clock: () => Date
}

/** How long the platform is asked what the bot may do. */
const askMs = 8000

/** What `/mandate debug` reads of this service. */
export function channelDebug({ config, store, delivery, subscriptions, clock }: ChannelDebugInput): DebugPorts {
  const hold = holding(config, subscriptions)
  return {
    log: store.deliveryLog,
    async standing(id) {
      const channel = delivery.channels.find((one) => one.id === id) ?? delivery.chatChannel?.(id)
      if (!channel) return 'I have no connection to post by: a token is not set, or was not accepted; the log says which.'
      return channel.standing?.(AbortSignal.timeout(askMs)) ?? 'The platform cannot be asked.'
    },
    wouldTell(channel) {
      const mine = subscriptions().filter(({ id }) => id === channel)
      if (mine.length === 0) return ['nothing: no mandate is ordered here']
      const mandates = mine.some((one) => one.mandates === 'all') ? [] : mine.flatMap((one) => one.mandates).slice(0, 1)
      return (['critical', 'medium'] as const).map((severity) => {
        const held = hold({ channel, alert: { kind: 'draft-assessed', severity, mandates } }, clock())
        const when = held
          ? `${held.heldFor === 'quiet' ? 'after quiet hours' : 'with the digest'}, ${held.until.toISOString().slice(0, 16)} UTC`
          : 'at once'
        return `what is ${severity}: ${when}`
      })
    },
    whyNot: (alert, channel) => whyNotTold(alert, channel, subscriptions()),
  }
}
