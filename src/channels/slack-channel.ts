import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../alerts/channel.ts'
import { unlessAborted } from './abort.ts'
import { parentIsGone, type SlackPlace, slackFault } from './slack-fault.ts'
import { findOnSlack } from './slack-find.ts'
import { slackMessage } from './slack-message.ts'

const Posted = z.object({ channel: z.string(), ts: z.string() })

/** A channel of a Slack workspace. With `threads` off, later events of a dossier are posted beside its first message, not under it. */
export function slackChannel(place: SlackPlace & { readonly threads: boolean }, client: WebClient): Channel {
  const post = (message: OutgoingMessage, parent: Receipt | null, signal: AbortSignal) => {
    const under = (thread: Receipt | null) =>
      client.chat.postMessage({
        ...slackMessage(message),
        channel: thread?.channel ?? place.channel,
        ...(thread ? { thread_ts: thread.message } : {}),
      })
    return attempt(place, signal, () =>
      under(parent).catch((error) => (parent && parentIsGone(error) ? under(null) : Promise.reject(error))),
    )
  }
  return {
    id: place.id,
    send: (message, signal) => post(message, null, signal),
    reply: (to, message, signal) => post(message, place.threads ? to : null, signal),
    update: (receipt, message, signal) =>
      attempt(place, signal, () => client.chat.update({ ...slackMessage(message), channel: receipt.channel, ts: receipt.message })),
    find: (key, since, signal, parent) => findOnSlack(client, place, { key, since, parent: place.threads ? parent : undefined }, signal),
  }
}

async function attempt(place: SlackPlace, signal: AbortSignal, call: () => Promise<unknown>): Promise<DeliveryOutcome> {
  if (signal.aborted) return { kind: 'deferred', reason: 'stopped before sending' }
  try {
    const { channel, ts } = Posted.parse(await unlessAborted(call(), signal))
    return { kind: 'delivered', receipt: { channel, message: ts } }
  } catch (error) {
    return slackFault(error, place)
  }
}
