import type { Digest } from '../alerts/chat-subscriptions.ts'
import { type Hold, holdFor, type Manners } from '../alerts/manners.ts'
import type { Delivery } from '../alerts/outbox.ts'
import { isForOperators, type Subscription, wantsMandates } from '../alerts/subscriptions.ts'
import type { Config } from '../config/config.ts'

type ChannelConfig = Config['channels'][number]

const usualDigestTime = '08:00'

/** How a channel is told, as the file says; at once where it says nothing. */
export function mannersOf(channel: ChannelConfig | undefined, timeZone: string): Manners {
  if (!channel || channel.kind === 'console') return { quiet: null, timeZone, criticalPasses: false, digestAt: usualDigestTime }
  return {
    quiet: channel.quiet_hours ?? null,
    timeZone: channel.time_zone ?? timeZone,
    criticalPasses: channel.critical_passes ?? false,
    digestAt: channel.digest_at ?? usualDigestTime,
  }
}

/** The same in words, for `/mandate settings`. */
export function mannersInWords(channel: ChannelConfig, timeZone: string): readonly string[] {
  const { quiet, timeZone: zone, criticalPasses, digestAt } = mannersOf(channel, timeZone)
  const digest = channel.kind === 'console' ? null : channel.digest
  const isThreaded = (channel.kind !== 'slack' && channel.kind !== 'discord') || (channel.threads ?? true)
  return [
    `from ${channel.from}, ${digest ? `${digest} digest at ${digestAt} (${zone})` : 'at once'}, ${isThreaded ? 'one thread a draft' : 'no threads'}`,
    ...(quiet ? [`quiet from ${quiet.from} to ${quiet.to} (${zone})`] : []),
    ...(quiet || digest ? [criticalPasses ? 'what is critical passes at once' : 'what is critical waits too'] : []),
  ]
}

/** What a delivery is held back for: quiet hours, or the digest where everything that orders it orders one. */
export function holding(
  config: Pick<Config, 'channels' | 'timeZone'>,
  subscriptions: () => readonly Subscription[],
): (
  delivery: { readonly channel: string; readonly alert: Pick<Delivery['alert'], 'kind' | 'severity' | 'mandates'> },
  now: Date,
) => Hold | null {
  return ({ channel, alert }, now) => {
    const manners = mannersOf(
      config.channels.find(({ id }) => id === channel),
      config.timeZone,
    )
    const orders = subscriptions().filter((one) => one.id === channel && wantsMandates(one, alert.mandates))
    return holdFor(alert, now, manners, isForOperators(alert.kind) ? null : commonDigest(orders))
  }
}

/** Null where anything orders it at once; the more frequent one of several. */
function commonDigest(orders: readonly Subscription[]): Digest | null {
  if (orders.length === 0 || orders.some(({ digest }) => !digest)) return null
  return orders.some(({ digest }) => digest === 'daily') ? 'daily' : 'weekly'
}
