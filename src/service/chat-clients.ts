import type { Connections } from '../channels/channels.ts'
import { discordClient } from '../channels/discord-client.ts'
import { slackClient } from '../channels/slack-client.ts'
import type { Settings } from '../config/settings.ts'

/** The clients by which channels post; null where no token is given. */
export function chatClients({ slack, discord }: Pick<Settings, 'slack' | 'discord'>): Pick<Connections, 'slack' | 'discord'> {
  return {
    slack: slack.botToken ? slackClient(slack.botToken, slack.apiUrl ?? undefined) : null,
    discord: discord.token ? discordClient(discord.token, discord.apiUrl ?? undefined) : null,
  }
}
