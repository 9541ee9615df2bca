import { DiscordAPIError, type REST, Routes } from 'discord.js'
import { z } from 'zod'
import type { Receipt } from '../alerts/channel.ts'
import { WatchError } from '../watch-error.ts'
import { type DiscordPlace, discordCode, discordFault, unknownChannel, unknownMessage } from './discord-fault.ts'
import { reference } from './discord-message.ts'

/** Discord's clock and ours may differ: a search begins this long before the first attempt. */
const clockDifference = 5 * 60_000

const pageSize = 100
const mostPages = 20

/** Milliseconds at which Discord's ids begin to count: the first second of 2015. */
const discordEpoch = 1_420_070_400_000n

const Message = z.object({
  id: z.string(),
  embeds: z.array(z.object({ footer: z.object({ text: z.string() }).optional() })).catch([]),
})
const Messages = z.array(Message)

const ActiveThreads = z.object({ threads: z.array(z.object({ id: z.string(), parent_id: z.string().nullish() })) })

export interface DiscordSearch {
  readonly key: string
  readonly since: Date
}

/** Looks in a channel or thread for a message by the reference in its foot. Throws as `Channel.find` does; a thread that is not there holds nothing. */
export async function findInChannel(
  rest: REST,
  place: DiscordPlace,
  search: DiscordSearch,
  signal: AbortSignal,
): Promise<Receipt | undefined> {
  let after = snowflakeAt(search.since)
  for (let page = 0; page < mostPages; page++) {
    const query = new URLSearchParams({ after: String(after), limit: String(pageSize) })
    const messages = await read(Messages, () => rest.get(Routes.channelMessages(place.channel), { query, signal }), place)
    const found = messages?.find((message) => carries(message, search.key))
    if (found) return { channel: place.channel, message: found.id }
    if (!messages || messages.length < pageSize) return undefined
    after = messages.reduce((newest, { id }) => (BigInt(id) > newest ? BigInt(id) : newest), after)
  }
  throw new Error(`Discord: more than ${mostPages * pageSize} messages since the first attempt`)
}

/** Looks among the posts of a forum: each is a thread whose first message has the thread's id. */
export async function findInForum(
  rest: REST,
  place: DiscordPlace & { readonly server: string },
  search: DiscordSearch,
  signal: AbortSignal,
): Promise<Receipt | undefined> {
  const active = await read(ActiveThreads, () => rest.get(Routes.guildActiveThreads(place.server), { signal }), place)
  const posts = (active?.threads ?? []).filter(
    ({ id, parent_id }) => parent_id === place.channel && BigInt(id) >= snowflakeAt(search.since),
  )
  for (const { id } of posts) {
    const first = await read(Message, () => rest.get(Routes.channelMessage(id, id), { signal }), place)
    if (first && carries(first, search.key)) return { channel: id, message: id }
  }
  return undefined
}

function carries({ embeds }: z.infer<typeof Message>, key: string): boolean {
  return embeds.some(({ footer }) => footer?.text.endsWith(reference(key)))
}

/** The id that a message sent at a moment would have, less the difference between clocks. */
function snowflakeAt(moment: Date): bigint {
  const since = BigInt(moment.getTime() - clockDifference) - discordEpoch
  return since > 0n ? since << 22n : 0n
}

/** A refusal is for good; a channel or message that does not exist holds nothing; anything else may be asked again. */
async function read<T>(shape: z.ZodType<T>, ask: () => Promise<unknown>, place: DiscordPlace): Promise<T | undefined> {
  try {
    return shape.parse(await ask())
  } catch (error) {
    if (discordCode(error) === unknownChannel || discordCode(error) === unknownMessage) return undefined
    const fault = discordFault(error, place)
    if (error instanceof DiscordAPIError && fault.kind === 'refused')
      throw new WatchError('CHANNEL_REFUSED', fault.reason, { cause: error })
    throw error
  }
}
