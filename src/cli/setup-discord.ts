import { PermissionFlagsBits } from 'discord.js'
import { z } from 'zod'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { WatchError } from '../watch-error.ts'

/** The least that is needed: see and post, in threads too, with embeds and files, and look whether a lost message arrived. */
export const discordPermissions =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.ReadMessageHistory

const Application = z.object({ id: z.string().regex(/^\d{15,21}$/) })

/** Prints the link that invites the bot; its id is asked of Discord where the token is set. */
export async function setupDiscord(applicationId: string | undefined): Promise<number> {
  const id = applicationId ?? (await idByToken())
  if (id !== null && !Application.safeParse({ id }).success)
    throw new WatchError('USAGE', 'setup discord: the application id is a number of 15 to 21 digits (General Information, Application ID).')
  process.stdout.write(id === null ? `${firstSteps.join('\n')}\n` : `${inviteLink(id)}\n`)
  if (id !== null) process.stderr.write(`${inviteSteps.join('\n')}\n`)
  return 0
}

export function inviteLink(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    permissions: String(discordPermissions),
    scope: 'bot applications.commands',
  })
  return `https://discord.com/oauth2/authorize?${query}`
}

async function idByToken(): Promise<string | null> {
  const { token, apiUrl } = settingsFromEnvironment().discord
  if (!token) return null
  const response = await fetch(`${apiUrl ?? 'https://discord.com/api'}/v10/applications/@me`, {
    headers: { authorization: `Bot ${token}` },
    signal: AbortSignal.timeout(15_000),
  }).catch(() => null)
  if (!response?.ok)
    throw new WatchError(
      'CHANNEL_REFUSED',
      'setup discord: Discord does not accept DISCORD_TOKEN, or cannot be reached. Give the id instead: setup discord 1234567890123456789.',
    )
  return Application.parse(await response.json()).id
}

const firstSteps = [
  '1. https://discord.com/developers/applications, New Application. Under Bot: Reset Token, and put it into .env as DISCORD_TOKEN.',
  '   Leave the privileged intents off: none is needed.',
  '2. Run `npm run cli -- setup discord` again: it prints the link that invites the bot to your server.',
  '3. Put the channel into config/watch.yaml and run `npm run cli -- test-alert <id>`, or type /mandate subscribe all in it.',
] as const

const inviteSteps = [
  '',
  '1. Open the link above as somebody who may manage the server, and choose the server. One bot serves many servers.',
  '2. In a private channel, add the bot under Edit Channel, Permissions.',
  '3. Put the channel into config/watch.yaml and run `npm run cli -- test-alert <id>`, or start the service and type',
  '   /mandate subscribe all there.',
] as const
