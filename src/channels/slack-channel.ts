import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../alerts/channel.ts'
import { WatchError } from '../watch-error.ts'
import { unlessAborted } from './abort.ts'
import { type SlackPlace, slackFault } from './slack-fault.ts'
import { metadataEvent, slackMessage } from './slack-message.ts'

/** Slack's clock and ours may differ: a search begins this long before the first attempt. */
const clockDifference = 60_000

/** Slack gives apps outside its Marketplace at most 15 messages a page. */
const pageSize = 15
const mostPages = 20

const Posted = z.object({ channel: z.string(), ts: z.string() })

const History = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z.object({ event_type: z.string(), event_payload: z.looseObject({ key: z.string().optional() }) }).optional(),
    }),
  ),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})

/** A channel of a Slack workspace. With `threads` off, later events of a dossier are posted beside its first message, not under it. */
export function slackChannel(place: SlackPlace & { readonly threads: boolean }, client: WebClient): Channel {
  const post = (message: OutgoingMessage, parent: Receipt | null, signal: AbortSignal) =>
    attempt(place, signal, () =>
      client.chat.postMessage({
        ...slackMessage(message),
        channel: parent?.channel ?? place.channel,
        ...(parent ? { thread_ts: parent.message } : {}),
      }),
    )
  return {
    id: place.id,
    send: (message, signal) => post(message, null, signal),
    reply: (to, message, signal) => post(message, place.threads ? to : null, signal),
    update: (receipt, message, signal) =>
      attempt(place, signal, () => client.chat.update({ ...slackMessage(message), channel: receipt.channel, ts: receipt.message })),
    find: (key, since, signal, parent) => find(client, place, { key, since, parent: place.threads ? parent : undefined }, signal),
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

interface Search {
  readonly key: string
  readonly since: Date
  readonly parent: Receipt | undefined
}

async function find(client: WebClient, place: SlackPlace, search: Search, signal: AbortSignal): Promise<Receipt | undefined> {
  const channel = search.parent?.channel ?? place.channel
  if (!/^[CDG][A-Z0-9]+$/.test(channel))
    throw new WatchError(
      'CHANNEL_REFUSED',
      `Slack: I cannot look for a message in ${channel} by its name. Write the channel's id (C...) in config/watch.yaml.`,
    )
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const { messages, response_metadata } = await history(client, place, { ...search, channel, cursor }, signal)
    const found = messages.find(({ metadata }) => metadata?.event_type === metadataEvent && metadata.event_payload.key === search.key)
    if (found) return { channel, message: found.ts }
    cursor = response_metadata?.next_cursor
    if (!cursor) return undefined
  }
  throw new Error(`Slack: more than ${mostPages * pageSize} messages since the first attempt`)
}

async function history(
  client: WebClient,
  place: SlackPlace,
  { channel, since, parent, cursor }: Search & { readonly channel: string; readonly cursor: string | undefined },
  signal: AbortSignal,
): Promise<z.infer<typeof History>> {
  const page = {
    channel,
    oldest: ((since.getTime() - clockDifference) / 1000).toFixed(6),
    inclusive: true,
    limit: pageSize,
    include_all_metadata: true,
    ...(cursor ? { cursor } : {}),
  }
  try {
    const call = parent ? client.conversations.replies({ ...page, ts: parent.message }) : client.conversations.history(page)
    return History.parse(await unlessAborted(call, signal))
  } catch (error) {
    const fault = slackFault(error, place)
    if (error instanceof WebAPIPlatformError && fault.kind === 'refused')
      throw new WatchError('CHANNEL_REFUSED', fault.reason, { cause: error })
    throw error
  }
}
