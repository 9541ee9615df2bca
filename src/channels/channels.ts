import type { Channel } from '../alerts/channel.ts'
import { speaking } from '../alerts/in-language.ts'
import type { ChannelSettings } from '../config/watch-shape.ts'
import { consoleChannel } from './console-channel.ts'
import type { Terminal } from './console-message.ts'
import { discordChannel } from './discord-channel.ts'
import type { DiscordClient } from './discord-client.ts'
import { discordWebhookChannel } from './discord-webhook-channel.ts'
import { emailChannel, type MailTransport } from './email-channel.ts'
import { slackChannel } from './slack-channel.ts'
import type { SlackClients } from './slack-client.ts'
import { slackWebhookChannel } from './slack-webhook-channel.ts'
import { webhookChannel } from './webhook-channel.ts'

/** What the channels speak through; null where no token is given. */
export interface Connections {
  readonly console: { readonly write: (text: string) => void; readonly terminal: () => Terminal }
  readonly slack: SlackClients
  readonly discord: DiscordClient | null
  readonly mail: MailTransport | null
  /** Secrets of single channels, by their variable: `CHANNEL_CT_TEAM_URL`. */
  readonly secrets: Readonly<Record<string, string>>
}

/** The channels that are open, and those that are off with what would open them. */
export interface OpenChannels {
  readonly open: readonly Channel[]
  readonly off: readonly { readonly id: string; readonly reason: string }[]
}

/** Opens what is configured; a channel without its token is off, and everything else goes on. */
export function openChannels(settings: readonly ChannelSettings[], by: Connections): OpenChannels {
  const opened = settings.map((settings) => {
    const channel = openChannel(settings, by)
    return { id: settings.id, channel: typeof channel === 'string' ? channel : speaking(settings.language ?? 'en', channel) }
  })
  return {
    open: opened.flatMap(({ channel }) => (typeof channel === 'string' ? [] : channel)),
    off: opened.flatMap(({ id, channel }) =>
      typeof channel === 'string' ? { id, reason: `Channel "${id}" is off: ${channel} is not set.` } : [],
    ),
  }
}

/**
 * A channel that people subscribed from chat: `slack:C0123ABCD`, `slack:T0123ABCD/C0123ABCD` in one of several workspaces,
 * `discord:1234567890123456789`.
 */
export function openChatChannel(id: string, { slack, discord }: Pick<Connections, 'slack' | 'discord'>): Channel | undefined {
  const [platform, place = ''] = id.split(':')
  const [channel, workspace = null] = place.split('/').toReversed()
  if (!channel) return undefined
  if (platform === 'slack') {
    const client = slack(workspace)
    return client ? slackChannel({ id, channel, workspace, threads: true }, client) : undefined
  }
  return platform === 'discord' && discord ? discordChannel({ id, channel, threads: true }, discord) : undefined
}

/** Every kind of channel. Where its connection is missing, the setting that would give it. */
function openChannel(settings: ChannelSettings, by: Connections): Channel | string {
  const { id } = settings
  const variable = `CHANNEL_${id.toUpperCase().replaceAll('-', '_')}`
  const url = by.secrets[`${variable}_URL`]
  switch (settings.kind) {
    case 'console':
      return consoleChannel(id, by.console.write, by.console.terminal)
    case 'slack': {
      const workspace = settings.workspace ?? null
      const client = by.slack(workspace)
      if (!client) return workspace === null ? 'SLACK_BOT_TOKEN' : 'SLACK_CLIENT_ID'
      return slackChannel({ id, ...placeOf(settings), workspace, broadcast: settings.broadcast ?? true }, client)
    }
    case 'discord':
      return by.discord ? discordChannel({ id, ...placeOf(settings) }, by.discord) : 'DISCORD_TOKEN'
    case 'slack-webhook':
      return url ? slackWebhookChannel(id, url) : `${variable}_URL`
    case 'discord-webhook':
      return url ? discordWebhookChannel(id, url) : `${variable}_URL`
    case 'webhook': {
      const secret = by.secrets[`${variable}_SECRET`]
      return url && secret ? webhookChannel(id, url, secret) : `${variable}_${url ? 'SECRET' : 'URL'}`
    }
    case 'email':
      return by.mail ? emailChannel({ id, sender: settings.sender, to: settings.to }, by.mail) : 'SMTP_URL'
  }
}

function placeOf({ channel, threads, mention }: Extract<ChannelSettings, { kind: 'slack' | 'discord' }>) {
  return { channel, threads: threads ?? true, mention: mention ?? null }
}
