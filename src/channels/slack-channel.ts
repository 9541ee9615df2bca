import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../alerts/channel.ts'
import { WatchError } from '../watch-error.ts'
import { unlessAborted } from './abort.ts'
import type { SlackClient } from './slack-client.ts'
import { notInstalled, parentIsGone, type SlackPlace, slackFault } from './slack-fault.ts'
import { findOnSlack } from './slack-find.ts'
import { slackMessage } from './slack-message.ts'
import { standingOnSlack } from './slack-standing.ts'

const Posted = z.object({ channel: z.string(), ts: z.string() })

interface SlackManners {
  readonly threads: boolean
  /** Whether a reply that tells a changed verdict is shown in the channel too. */
  readonly broadcast?: boolean
  /** Whom a first message that is critical mentions: `here`, `channel`, the id of a user group, or nobody. */
  readonly mention?: string | null
}

/** A channel of a Slack workspace. With `threads` off, later events of a dossier are posted beside its first message, not under it. */
export function slackChannel(place: SlackPlace & SlackManners, client: SlackClient): Channel {
  const post = (message: OutgoingMessage, parent: Receipt | null, mention: string | null, signal: AbortSignal) => {
    const under = (web: WebClient, thread: Receipt | null) =>
      web.chat.postMessage({
        ...slackMessage(message, mention),
        channel: thread?.channel ?? place.channel,
        ...(thread ? inThread(thread, (message.broadcast && place.broadcast) ?? false) : {}),
      })
    return attempt(place, client, signal, (web) =>
      under(web, parent).catch((error) => (parent && parentIsGone(error) ? under(web, null) : Promise.reject(error))),
    )
  }
  return {
    id: place.id,
    send: (message, signal) => post(message, null, message.alert.severity === 'critical' ? (place.mention ?? null) : null, signal),
    reply: (to, message, signal) => post(message, place.threads ? to : null, null, signal),
    update: (receipt, message, signal) =>
      attempt(place, client, signal, (web) => web.chat.update({ ...slackMessage(message), channel: receipt.channel, ts: receipt.message })),
    standing: async (signal) => {
      const web = await client()
      return web ? standingOnSlack(web, place, signal) : notInstalled(place).reason
    },
    async find(key, since, signal, parent) {
      const web = await client()
      if (!web) throw new WatchError('CHANNEL_REFUSED', notInstalled(place).reason)
      return findOnSlack(web, place, { key, since, parent: place.threads ? parent : undefined }, signal)
    },
  }
}

async function attempt(
  place: SlackPlace,
  client: SlackClient,
  signal: AbortSignal,
  call: (web: WebClient) => Promise<unknown>,
): Promise<DeliveryOutcome> {
  if (signal.aborted) return { kind: 'deferred', reason: 'stopped before sending' }
  const web = await client()
  if (!web) return notInstalled(place)
  try {
    const { channel, ts } = Posted.parse(await unlessAborted(call(web), signal))
    return { kind: 'delivered', receipt: { channel, message: ts } }
  } catch (error) {
    return slackFault(error, place)
  }
}

/** Slack's types tell a reply that is shown in the channel too from one that is not. */
function inThread({ message }: Receipt, broadcast: boolean) {
  return broadcast ? { thread_ts: message, reply_broadcast: true as const } : { thread_ts: message }
}
