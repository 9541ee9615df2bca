import type { Connections } from '../channels/channels.ts'
import { discordClient } from '../channels/discord-client.ts'
import { mailTransport } from '../channels/email-channel.ts'
import { slackClients } from '../channels/slack-client.ts'
import type { Settings } from '../config/settings.ts'

/** The clients by which channels post; null where no token is given. `tokenOf` knows the Slack workspaces that installed the app. */
export function chatClients(
  { slack, discord, smtpUrl, channelSecrets }: Pick<Settings, 'slack' | 'discord' | 'smtpUrl' | 'channelSecrets'>,
  tokenOf: ((workspace: string) => Promise<string | null>) | null = slack.clientId ? async () => null : null,
): Omit<Connections, 'console'> {
  return {
    slack: slackClients({ own: slack.botToken, tokenOf }, slack.apiUrl ?? undefined),
    mail: smtpUrl ? mailTransport(smtpUrl) : null,
    secrets: channelSecrets,
    discord: discord.token ? discordClient(discord.token, discord.apiUrl ?? undefined) : null,
  }
}
