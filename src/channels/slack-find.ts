import { WebAPIPlatformError, type WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Receipt } from '../alerts/channel.ts'
import { WatchError } from '../watch-error.ts'
import { unlessAborted } from './abort.ts'
import { parentIsGone, type SlackPlace, slackFault } from './slack-fault.ts'
import { metadataEvent } from './slack-message.ts'

/** Slack's clock and ours may differ: a search begins this long before the first attempt. */
const clockDifference = 5 * 60_000

/** Slack gives apps outside its Marketplace at most 15 messages a page: https://api.slack.com/changelog/2025-05-terms-rate-limit-update-and-faq */
const pageSize = 15
const mostPages = 20

export interface SlackSearch {
  readonly key: string
  readonly since: Date
  /** The message that the lost one answered; undefined where it stood by itself. */
  readonly parent: Receipt | undefined
}

const Next = z.object({ next_cursor: z.string().optional() }).optional()

/** Other apps' metadata has other shapes, and counts as none. */
const Metadata = z.object({ event_type: z.literal(metadataEvent), event_payload: z.looseObject({ key: z.string() }) })

const Messages = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: Metadata.optional().catch(undefined),
    }),
  ),
  response_metadata: Next,
})

const Conversations = z.object({ channels: z.array(z.object({ id: z.string(), name: z.string().optional() })), response_metadata: Next })

/** Looks for a message by the key in its metadata. Throws as `Channel.find` does. */
export async function findOnSlack(
  client: WebClient,
  place: SlackPlace,
  search: SlackSearch,
  signal: AbortSignal,
): Promise<Receipt | undefined> {
  const ask: Ask = (shape, call) => answerTo(shape, call, place, signal)
  const { parent } = search
  if (parent) {
    try {
      return await findIn(parent.channel, search, ask, (page) => client.conversations.replies({ ...page, ts: parent.message }))
    } catch (error) {
      if (!(error instanceof WatchError && parentIsGone(error.cause))) throw error
    }
  }
  const channel = await channelId(client, place, ask)
  return findIn(channel, search, ask, (page) => client.conversations.history(page))
}

/** What both kinds of history are asked for. */
interface Page {
  readonly channel: string
  readonly oldest: string
  readonly inclusive: true
  readonly limit: number
  readonly include_all_metadata: true
  readonly cursor?: string
}

async function findIn(
  channel: string,
  { key, since }: SlackSearch,
  ask: Ask,
  history: (page: Page) => Promise<unknown>,
): Promise<Receipt | undefined> {
  const oldest = ((since.getTime() - clockDifference) / 1000).toFixed(6)
  const read = (cursor: { readonly cursor?: string }) =>
    ask(Messages, history({ channel, oldest, inclusive: true, limit: pageSize, include_all_metadata: true, ...cursor }))
  for await (const { messages } of pages(read)) {
    const found = messages.find(({ metadata }) => metadata?.event_payload.key === key)
    if (found) return { channel, message: found.ts }
  }
  return undefined
}

type Ask = <T>(shape: z.ZodType<T>, call: Promise<unknown>) => Promise<T>

/** Posting takes a name, reading only an id. */
async function channelId(client: WebClient, { id, channel }: SlackPlace, ask: Ask): Promise<string> {
  if (!channel.startsWith('#')) return channel
  for await (const { channels } of pages((cursor) =>
    ask(
      Conversations,
      client.conversations.list({ types: 'public_channel,private_channel', exclude_archived: true, limit: 200, ...cursor }),
    ),
  )) {
    const named = channels.find(({ name }) => `#${name}` === channel)
    if (named) return named.id
  }
  throw new WatchError('CHANNEL_REFUSED', `Slack: I do not see ${channel}. Write the id (C...) of "${id}" in config/watch.yaml.`)
}

/** Page after page, as many as there are; a search that would not end fails, since it has not seen everything. */
async function* pages<Page extends { readonly response_metadata?: z.infer<typeof Next> }>(
  read: (cursor: { readonly cursor?: string }) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | undefined
  for (let count = 0; count < mostPages; count++) {
    const page = await read(cursor ? { cursor } : {})
    yield page
    cursor = page.response_metadata?.next_cursor
    if (!cursor) return
  }
  throw new Error(`Slack: not everything could be read in ${mostPages} pages`)
}

/** A refusal is for good; anything else may be asked again. */
async function answerTo<T>(shape: z.ZodType<T>, call: Promise<unknown>, place: SlackPlace, signal: AbortSignal): Promise<T> {
  try {
    return shape.parse(await unlessAborted(call, signal))
  } catch (error) {
    const fault = slackFault(error, place)
    if (error instanceof WebAPIPlatformError && fault.kind === 'refused')
      throw new WatchError('CHANNEL_REFUSED', fault.reason, { cause: error })
    throw error
  }
}
