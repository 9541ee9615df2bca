import { type Logger, LogLevel, WebClient } from '@slack/web-api'

/** Long enough for a slow answer, short enough that an alert is looked after within the minute. */
const answerTimeout = 15_000

/** The SDK's own log lines say nothing that an outcome does not say; what matters is reported by the channel. */
const silent: Logger = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => LogLevel.ERROR,
  setName() {},
}

/** The client of one workspace; null where the app is not installed there (any more). */
export type SlackClient = () => Promise<WebClient | null>

/** The client of a workspace by its id; of the one whose bot token the environment holds where that is null. Null where nothing could give one. */
export type SlackClients = (workspace: string | null) => SlackClient | null

export interface SlackTokens {
  readonly own: string | null
  /** Tokens of the workspaces that installed the app; null where none can. */
  readonly tokenOf: ((workspace: string) => Promise<string | null>) | null
}

export function slackClients({ own, tokenOf }: SlackTokens, apiUrl?: string): SlackClients {
  const clients = new Map<string, WebClient>()
  const clientOf = (token: string) => {
    const client = clients.get(token) ?? webClient(token, apiUrl)
    clients.set(token, client)
    return client
  }
  return (workspace) => {
    if (workspace === null) return own ? async () => clientOf(own) : null
    if (!tokenOf) return null
    return async () => {
      const token = await tokenOf(workspace)
      return token === null ? null : clientOf(token)
    }
  }
}

/** The client of the one workspace that a token is for. */
export function slackClient(token: string, apiUrl?: string): SlackClient {
  const client = webClient(token, apiUrl)
  return async () => client
}

/**
 * A client for Slack's Web API that tries once and waits 15 s: the SDK's ten retries would post a message twice whenever only the answer
 * was lost. `apiUrl` as in `https://slack.com/api/`.
 */
function webClient(token: string, apiUrl: string | undefined): WebClient {
  return new WebClient(token, {
    retryConfig: { retries: 0 },
    timeout: answerTimeout,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    logger: silent,
    ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  })
}
