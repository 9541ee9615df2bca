import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../alerts/channel.ts'
import { unlessAborted } from './abort.ts'
import { parentIsGone, type SlackPlace, slackFault } from './slack-fault.ts'
import { findOnSlack } from './slack-find.ts'
import { slackMessage } from './slack-message.ts'

const Posted = z.object({ channel: z.string(), ts: z.string() })

interface SlackManners {
  readonly threads: boolean
  /** Whether a reply that tells a changed verdict is shown in the channel too. */
  readonly broadcast?: boolean
  /** Whom a first message that is critical mentions: `here`, `channel`, the id of a user group, or nobody. */
  readonly mention?: string | null
}

/** A channel of a Slack workspace. With `threads` off, later events of a dossier are posted beside its first message, not under it. */
export function slackChannel(place: SlackPlace & SlackManners, client: WebClient): Channel {
  const post = (message: OutgoingMessage, parent: Receipt | null, signal: AbortSignal) => {
    const under = (thread: Receipt | null) =>
      client.chat.postMessage({
        ...slackMessage(message, parent ? null : mentioned(message, place.mention)),
        channel: thread?.channel ?? place.channel,
        ...(thread ? inThread(thread, (message.broadcast && place.broadcast) ?? false) : {}),
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

function mentioned({ alert, state }: OutgoingMessage, mention: string | null | undefined): string | null {
  return alert.severity === 'critical' && state.length === 0 ? (mention ?? null) : null
}

/** Slack's types tell a reply that is shown in the channel too from one that is not. */
function inThread({ message }: Receipt, broadcast: boolean) {
  return broadcast ? { thread_ts: message, reply_broadcast: true as const } : { thread_ts: message }
}
