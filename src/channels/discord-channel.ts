import { ChannelType, type REST, Routes, ThreadAutoArchiveDuration } from 'discord.js'
import { z } from 'zod'
import type { Channel, DeliveryOutcome, OutgoingMessage, Receipt } from '../alerts/channel.ts'
import type { DiscordClient } from './discord-client.ts'
import { type DiscordPlace, discordCode, discordFault, threadExists, unknownChannel, unknownMessage } from './discord-fault.ts'
import { findInChannel, findInForum } from './discord-find.ts'
import { discordMessage, discordPost, postTitle, threadName } from './discord-message.ts'

const Posted = z.object({ id: z.string(), channel_id: z.string() })
const Made = z.object({ id: z.string() })
const Kind = z.object({ type: z.number(), guild_id: z.string().optional() })

/** Where posts go: among the messages of a channel, or as posts of their own in a forum. */
type Ground = { readonly kind: 'text' } | { readonly kind: 'forum'; readonly server: string }

/**
 * A channel of a Discord server: a text channel, where each dossier has a thread under its first message, or a forum, where each has a post
 * of its own. With `threads` off, later events are posted beside the first message, not under it.
 */
export function discordChannel(place: DiscordPlace & { readonly threads: boolean }, client: DiscordClient): Channel {
  let known: Ground | undefined
  const ground = async (signal: AbortSignal): Promise<Ground> => {
    known ??= groundOf(Kind.parse(await client.rest().get(Routes.channel(place.channel), { signal })))
    return known
  }
  const stand = async (message: OutgoingMessage, signal: AbortSignal) =>
    (await ground(signal)).kind === 'forum'
      ? openPost(client.rest(), place.channel, message, signal)
      : post(client.rest(), place.channel, message, signal)
  return {
    id: place.id,
    send: (message, signal) => attempt(place, signal, () => stand(message, signal)),
    reply: (to, message, signal) =>
      attempt(place, signal, async () => {
        if (!place.threads && (await ground(signal)).kind === 'text') return post(client.rest(), place.channel, message, signal)
        return (await answer(client.rest(), to, message, signal)) ?? stand(message, signal)
      }),
    update: (receipt, message, signal) => attempt(place, signal, () => edit(client.rest(), receipt, message, signal)),
    find: async (key, since, signal, parent) => {
      const search = { key, since }
      if (parent && (place.threads || threadOf(parent) === parent.channel))
        return findInChannel(client.rest(), { ...place, channel: threadOf(parent) }, search, signal)
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

async function attempt({ id, channel }: DiscordPlace, signal: AbortSignal, call: () => Promise<Receipt>): Promise<DeliveryOutcome> {
  if (signal.aborted) return { kind: 'deferred', reason: 'stopped before sending' }
  try {
    return { kind: 'delivered', receipt: await call() }
  } catch (error) {
    return discordFault(error, { id, channel })
  }
}

async function post(rest: REST, channel: string, message: OutgoingMessage, signal: AbortSignal): Promise<Receipt> {
  const { id, channel_id } = Posted.parse(await rest.post(Routes.channelMessages(channel), { body: discordPost(message), signal }))
  return { channel: channel_id, message: id }
}

async function openPost(rest: REST, forum: string, message: OutgoingMessage, signal: AbortSignal): Promise<Receipt> {
  const body = { name: postTitle(message), auto_archive_duration: ThreadAutoArchiveDuration.OneWeek, message: discordMessage(message) }
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
