import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { DeliveryOutcome } from '../alerts/channel.ts'
import { networkCode, neverLeft } from './network-fault.ts'

/** How a Discord place is named to the operator: its id in `config/watch.yaml`, and the channel's id. */
export interface DiscordPlace {
  readonly id: string
  readonly channel: string
}

/** Discord's codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export const unknownChannel = 10003
export const unknownMessage = 10008
export const threadExists = 160004

export function discordCode(error: unknown): number | undefined {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : undefined
}

/** What a failed call to Discord means for the delivery, in words that say what to do. */
export function discordFault(error: unknown, place: DiscordPlace): Exclude<DeliveryOutcome, { kind: 'delivered' }> {
  if (error instanceof RateLimitError)
    return { kind: 'deferred', reason: 'Discord: too many messages for the moment', retryAfterMs: error.retryAfter }
  if (error instanceof DiscordAPIError) return answeredFault(error, place)
  if (neverLeft(error)) return { kind: 'deferred', reason: `Discord: no connection (${networkCode(error)})` }
  const what = error instanceof HTTPError ? `answered with status ${error.status}` : 'did not answer'
  return { kind: 'unclear', reason: `Discord ${what}, so the message may or may not have arrived` }
}

function answeredFault(error: DiscordAPIError, { id, channel }: DiscordPlace): Exclude<DeliveryOutcome, { kind: 'delivered' }> {
  const again = id.includes(':') ? 'then run this again' : `then run \`npm run cli -- test-alert ${id}\` again`
  const refused = (reason: string) => ({ kind: 'refused' as const, reason: `Discord: ${reason}, ${again}.` })
  if (error.status === 401)
    return refused('the token is not accepted. Copy it from https://discord.com/developers/applications (Bot) into DISCORD_TOKEN')
  switch (error.code) {
    case unknownChannel:
      return refused(
        `there is no channel ${channel}, or I am not on its server. Invite me (\`npm run cli -- setup discord\`) or correct "${id}" in config/watch.yaml`,
      )
    case 50001:
    case 50013:
      return refused(
        `I may not post in channel ${channel}. Give my role View Channel, Send Messages, Embed Links, Create Public Threads and Read Message History there`,
      )
    case 50083:
    case 160005:
      return refused(`the thread in channel ${channel} is locked. Unlock it`)
  }
  const said = error.message.split('\n', 1)[0]?.slice(0, 120)
  return error.status === 400 || error.code === unknownMessage
    ? { kind: 'refused', scope: 'message', reason: `Discord refused this message (${error.code}: ${said})` }
    : refused(`channel ${channel} refused the message (${error.code}: ${said}). See to it`)
}
