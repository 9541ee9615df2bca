import { PermissionFlagsBits } from 'discord.js'
import { z } from 'zod'
import type { ChannelSettings } from '../../config/watch-shape.ts'
import { discordPermissions } from '../setup-discord.ts'
import { type Asked, ask } from './ask.ts'
import { type Diagnosis, fault, note, ok } from './diagnosis.ts'

type DiscordChannel = Extract<ChannelSettings, { kind: 'discord' }>

const bits = z
  .string()
  .regex(/^\d{1,30}$/)
  .transform(BigInt)
const Me = z.object({ id: z.string(), username: z.string() })
const Place = z.object({
  guild_id: z.string(),
  name: z.string(),
  permission_overwrites: z.array(z.object({ id: z.string(), allow: bits, deny: bits })).default([]),
})
const Guild = z.object({ roles: z.array(z.object({ id: z.string(), permissions: bits })) })
const Member = z.object({ roles: z.array(z.string()) })

const usualApi = 'https://discord.com/api'

/** The token, and what the bot may do in each channel. `dates` collects what time Discord says it is. */
export async function discordCheck(
  { token, apiUrl }: { readonly token: string; readonly apiUrl: string | null },
  channels: readonly DiscordChannel[],
  dates: (string | null)[],
): Promise<readonly Diagnosis[]> {
  const get = async (path: string) => {
    const answer = await ask(`${apiUrl ?? usualApi}/v10${path}`, { headers: { authorization: `Bot ${token}` } })
    if (typeof answer !== 'string') dates.push(answer.headers.get('date'))
    return answer
  }
  const who = await get('/users/@me')
  if (typeof who === 'string')
    return [fault('Discord', `cannot be reached (${who}). Is this machine on the internet, and does a firewall let https through?`)]
  const me = Me.safeParse(who.body)
  if (who.status === 401)
    return [
      fault('Discord', 'DISCORD_TOKEN is not accepted. https://discord.com/developers/applications, Bot, Reset Token: put it into .env.'),
    ]
  if (!me.success) return [note('Discord', `answers with status ${who.status}; look again later`)]
  const looked = await Promise.all(channels.map((channel) => channelCheck(channel, me.data.id, get)))
  return [ok('Discord', `DISCORD_TOKEN is accepted (${me.data.username})`), ...looked]
}

type Get = (path: string) => Promise<Asked | string>

async function channelCheck({ id, channel }: DiscordChannel, me: string, get: Get): Promise<Diagnosis> {
  const about = `channel ${id}`
  const found = await get(`/channels/${channel}`)
  if (typeof found === 'string') return note(about, `could not be looked at (${found})`)
  if (found.status === 404)
    return fault(
      about,
      `there is no channel ${channel}. Right-click the channel, choose "Copy Channel ID", and put it into config/watch.yaml.`,
    )
  if (found.status === 403)
    return fault(about, `I may not see channel ${channel}. Invite me (\`setup discord\`), and add my role under Edit Channel, Permissions.`)
  const place = Place.safeParse(found.body)
  if (!place.success) return note(about, `could not be looked at (status ${found.status})`)
  const [guild, member] = [await get(`/guilds/${place.data.guild_id}`), await get(`/guilds/${place.data.guild_id}/members/${me}`)]
  const roles = Guild.safeParse(typeof guild === 'string' ? undefined : guild.body)
  const mine = Member.safeParse(typeof member === 'string' ? undefined : member.body)
  if (!roles.success || !mine.success)
    return note(about, `its permissions could not be read; \`test-alert ${id}\` shows whether it delivers`)
  const missing = missingOf(permissionsIn(place.data, roles.data, [...mine.data.roles, place.data.guild_id], me))
  return missing.length === 0
    ? ok(about, `I may post in #${place.data.name}`)
    : fault(about, `I lack ${missing.join(', ')} in #${place.data.name}. Give them to my role under Edit Channel, Permissions.`)
}

/** Source: https://docs.discord.com/developers/topics/permissions#permission-overwrites (everyone, then roles, then the member). */
function permissionsIn(place: z.infer<typeof Place>, guild: z.infer<typeof Guild>, roles: readonly string[], me: string): bigint {
  const base = guild.roles.filter(({ id }) => roles.includes(id)).reduce((all, { permissions }) => all | permissions, 0n)
  if (base & PermissionFlagsBits.Administrator) return ~0n
  const overwritten = (before: bigint, ids: readonly string[]) => {
    const own = place.permission_overwrites.filter(({ id }) => ids.includes(id))
    const [deny, allow] = [own.reduce((all, one) => all | one.deny, 0n), own.reduce((all, one) => all | one.allow, 0n)]
    return (before & ~deny) | allow
  }
  const everyone = overwritten(base, [place.guild_id])
  const asRole = overwritten(
    everyone,
    roles.filter((id) => id !== place.guild_id),
  )
  return overwritten(asRole, [me])
}

/** In Discord's words: `Send Messages`. */
function missingOf(permissions: bigint): readonly string[] {
  return Object.entries(PermissionFlagsBits)
    .filter(([, bit]) => (discordPermissions & bit) !== 0n && (permissions & bit) === 0n)
    .map(([name]) => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
}
