import { REST } from 'discord.js'

/** Long enough for a slow answer, short enough that an alert is looked after within the minute. */
const answerTimeout = 15_000

/**
 * Discord's HTTP API, tried once a call: discord.js would by itself repeat a post whose answer was lost. Rate limits are answered, not
 * waited for. `apiUrl` as in `https://discord.com/api`.
 */
export function discordClient(token: string, apiUrl?: string): DiscordClient {
  const options = { version: '10', retries: 0, timeout: answerTimeout, rejectOnRateLimit: () => true, ...(apiUrl ? { api: apiUrl } : {}) }
  const rest = new REST(options)
  return {
    /** discord.js forgets a token that was refused once, until the process ends: it is given anew. */
    rest: () => rest.setToken(token),
  }
}

export interface DiscordClient {
  rest(): REST
}
