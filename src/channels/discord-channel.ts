import { ChannelType, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js'
import { z } from 'zod'
import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../alerts/channel.ts'
import type { DiscordClient } from './discord-client.ts'
import { type DiscordPlace, discordCode, discordFault, threadExists, unknownChannel, unknownMessage } from './discord-fault.ts'
import { findInChannel, findInForum } from './discord-find.ts'
import { discordMessage, discordOpening, discordPost, postTitle, threadName } from './discord-message.ts'

const Posted = z.object({ id: z.string(), channel_id: z.string() })
const Made = z.object({ id: z.string() })
const Kind = z.object({ type: z.number(), guild_id: z.string().optional() })

interface DiscordManners {
  readonly threads: boolean
  /** Whom a first message that is critical mentions: `here`, `everyone`, the id of a role, or nobody. */
  readonly mention?: string | null
}

/** Where posts go: among the messages of a channel, or as posts of their own in a forum. */
type Ground = { readonly kind: 'text' } | { readonly kind: 'forum'; readonly server: string }

/**
 * A channel of a Discord server: a text channel, where each dossier has a thread under its first message, or a forum, where each has a post
 * of its own. With `threads` off, later events are posted beside the first message, not under it.
 */
export function discordChannel(place: DiscordPlace & DiscordManners, client: DiscordClient): Channel {
  let known: Ground | undefined
  const ground = async (signal: AbortSignal): Promise<Ground> => {
    known ??= groundOf(Kind.parse(await client.rest().get(Routes.channel(place.channel), { signal })))
    return known
  }
  const outcome = async (signal: AbortSignal, call: (on: Ground, rest: REST) => Promise<Receipt>): Promise<DeliveryOutcome> => {
    if (signal.aborted) return { kind: 'deferred', reason: 'stopped before sending' }
    let on: Ground | undefined
    try {
      on = await ground(signal)
      return { kind: 'delivered', receipt: await call(on, client.rest()) }
    } catch (error) {
      const fault = discordFault(error, { id: place.id, channel: place.channel })
      return fault.kind === 'unclear' && !on ? { kind: 'deferred', reason: 'Discord did not answer' } : fault
    }
  }
  const stand = (on: Ground, rest: REST, message: OutgoingMessage, signal: AbortSignal, mention: string | null = null) =>
    on.kind === 'forum' ? openPost(rest, place.channel, message, signal, mention) : post(rest, place.channel, message, signal, mention)
  return {
    id: place.id,
    send: (message, signal) => outcome(signal, (on, rest) => stand(on, rest, message, signal, place.mention)),
    reply: (to, message, signal) =>
      outcome(signal, async (on, rest) => {
        const answered = place.threads || on.kind === 'forum' ? await answer(rest, to, message, signal) : undefined
        return answered ?? stand(on, rest, message, signal)
      }),
    update: (receipt, message, signal) => outcome(signal, (_, rest) => edit(rest, receipt, message, signal)),
    async standing(signal) {
      try {
        return (await ground(signal)).kind === 'forum' ? 'It is a forum: each draft has a post of its own.' : 'I see the channel.'
      } catch (error) {
        return discordFault(error, { id: place.id, channel: place.channel }).reason
      }
    },
    find: async (key, since, signal, parent) => {
      const search = { key, since }
      const inThread = parent && (await findInChannel(client.rest(), { ...place, channel: threadOf(parent) }, search, signal))
      if (inThread) return inThread
      const on = await ground(signal)
      return on.kind === 'forum'
        ? findInForum(client.rest(), { ...place, server: on.server }, search, signal)
        : findInChannel(client.rest(), place, search, signal)
    },
  }
}

function groundOf({ type, guild_id }: z.infer<typeof Kind>): Ground {
  return (type === ChannelType.GuildForum || type === ChannelType.GuildMedia) && guild_id
    ? { kind: 'forum', server: guild_id }
    : { kind: 'text' }
}

async function post(
  rest: REST,
  channel: string,
  message: OutgoingMessage,
  signal: AbortSignal,
  mention: string | null = null,
): Promise<Receipt> {
  const { id, channel_id } = Posted.parse(await rest.post(Routes.channelMessages(channel), { body: discordPost(message, mention), signal }))
  return { channel: channel_id, message: id }
}

async function openPost(
  rest: REST,
  forum: string,
  message: OutgoingMessage,
  signal: AbortSignal,
  mention: string | null = null,
): Promise<Receipt> {
  const first = discordOpening(message, mention)
  const body = { name: postTitle(message), auto_archive_duration: ThreadAutoArchiveDuration.OneWeek, message: first }
  const { id } = Made.parse(await rest.post(Routes.threads(forum), { body, signal }))
  return { channel: id, message: id }
}

async function edit(rest: REST, { channel, message: id }: Receipt, message: OutgoingMessage, signal: AbortSignal): Promise<Receipt> {
  await rest.patch(Routes.channelMessage(channel, id), { body: discordMessage(message), signal })
  return { channel, message: id }
}

/** A thread has the id of the message it hangs on, a forum post that of its first message. */
function threadOf({ message }: Receipt): string {
  return message
}

/** Posts in the thread of a message, and opens it first where there is none; undefined where the message was deleted. */
async function answer(rest: REST, parent: Receipt, message: OutgoingMessage, signal: AbortSignal): Promise<Receipt | undefined> {
  try {
    return await post(rest, threadOf(parent), message, signal)
  } catch (error) {
    if (discordCode(error) !== unknownChannel) throw error
  }
  const body = { name: threadName(message), auto_archive_duration: ThreadAutoArchiveDuration.OneWeek }
  try {
    await rest.post(Routes.threads(parent.channel, parent.message), { body, signal })
  } catch (error) {
    if (discordCode(error) === unknownMessage || discordCode(error) === unknownChannel) return undefined
    if (discordCode(error) !== threadExists) throw error
  }
  return post(rest, threadOf(parent), message, signal)
}
