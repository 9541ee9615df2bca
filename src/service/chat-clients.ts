import type { Connections } from '../channels/channels.ts'
import { discordClient } from '../channels/discord-client.ts'
import { mailTransport } from '../channels/email-channel.ts'
import { slackClient } from '../channels/slack-client.ts'
import type { Settings } from '../config/settings.ts'

/** The clients by which channels post; null where no token is given. */
export function chatClients({
  slack,
  discord,
  smtpUrl,
  channelSecrets,
}: Pick<Settings, 'slack' | 'discord' | 'smtpUrl' | 'channelSecrets'>): Omit<Connections, 'console'> {
  return {
    slack: slack.botToken ? slackClient(slack.botToken, slack.apiUrl ?? undefined) : null,
    mail: smtpUrl ? mailTransport(smtpUrl) : null,
    secrets: channelSecrets,
    discord: discord.token ? discordClient(discord.token, discord.apiUrl ?? undefined) : null,
  }
}
