import type { RequestListener } from 'node:http'
import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { type Logger, LogLevel, type RetryOptions, WebAPIPlatformError } from '@slack/web-api'
import { WatchError } from '../watch-error.ts'
import type { Buttons } from './buttons.ts'
import type { BoundCommand } from './command.ts'
import { containFaults } from './contain-faults.ts'
import type { Log } from './log.ts'
import { Recent } from './recent.ts'
import { answerOnSlack } from './slack-commands.ts'

/** How Slack reaches the bot: through a socket that the bot opens, or by requests to `/slack/events`. */
export type SlackWay = { readonly kind: 'socket'; readonly appToken: string } | { readonly kind: 'http'; readonly signingSecret: string }

export interface SlackConnection {
  /** For `POST /slack/events` in HTTP mode: takes node's request and response, and answers them. Null in Socket Mode. */
  readonly requestListener: RequestListener | null
  stop(): Promise<void>
}

export const slackEventsPath = '/slack/events'

/** Slash commands and clicks are small; a body beyond this is nothing that Slack sends. */
const largestBody = 500_000

/** Unlike posting, connecting may be tried as often as it takes: an outage may last hours. */
const untilItWorks: RetryOptions = { forever: true, factor: 1.5, minTimeout: 1000, maxTimeout: 60_000, unref: true }

/** A socket that the SDK gave up is opened again after this. */
const reopenAfter = 30_000

/**
 * Connects the command to Slack. Throws `WatchError` `CHANNEL_REFUSED` where a token is not accepted; while Slack cannot be reached it does
 * not come back but keeps trying. `apiUrl` as in `https://slack.com/api/`.
 */
export async function startSlack(
  { botToken, way, apiUrl }: { readonly botToken: string; readonly way: SlackWay; readonly apiUrl: string | null },
  command: BoundCommand,
  log: Log,
  buttons: Buttons | null = null,
): Promise<SlackConnection> {
  refuseSwapped(botToken, way)
  const logger = loggerOf(log)
  const clientOptions = { retryConfig: untilItWorks, timeout: 15_000, logger, ...(apiUrl ? { slackApiUrl: apiUrl } : {}) }
  const open = async (receiver: Receiver) => {
    const app = new App({ token: botToken, deferInitialization: true, logger, clientOptions, receiver })
    refuseReplays(app)
    answerOnSlack(app, command, log, buttons)
    await accepted(app.init(), 'SLACK_BOT_TOKEN')
  }
  if (way.kind === 'http') {
    const receiver = httpReceiver(way.signingSecret, logger)
    await open(receiver)
    return { requestListener: listenerOf(receiver), stop: async () => undefined }
  }
  const receiver = new SocketModeReceiver({
    appToken: way.appToken,
    logger,
    installerOptions: { clientOptions },
    processEventErrorHandler: async ({ error }) => isReplay(error), // acknowledged, so that it does not come a third time
  })
  await open(receiver)
  await accepted(receiver.start(), 'SLACK_APP_TOKEN')
  return { requestListener: null, stop: keepOpen(receiver, log) }
}

/** Opens the socket again where the SDK has given it up. Answers what closes it for good. */
function keepOpen(receiver: SocketModeReceiver, log: Log): () => Promise<void> {
  let reopening: NodeJS.Timeout | undefined
  const reopen = () => {
    if (!receiver.client.websocket?.isActive()) receiver.start().catch(() => reopening?.refresh())
  }
  const release = containFaults('slack', (error) => {
    log.warn(`Slack: a fault in the connection was contained (${error instanceof Error ? error.message : error})`)
    clearTimeout(reopening)
    reopening = setTimeout(reopen, reopenAfter)
  })
  return async () => {
    clearTimeout(reopening)
    await receiver.client.disconnect()
    release()
  }
}

function refuseSwapped(botToken: string, way: SlackWay): void {
  if (botToken.startsWith('xapp-') || (way.kind === 'socket' && way.appToken.startsWith('xoxb-')))
    throw new WatchError('CHANNEL_REFUSED', 'Slack: SLACK_BOT_TOKEN (xoxb-...) and SLACK_APP_TOKEN (xapp-...) stand in each other’s place.')
}

async function accepted(attempt: Promise<unknown>, setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): Promise<void> {
  try {
    await attempt
  } catch (error) {
    const code = error instanceof WebAPIPlatformError ? error.data.error : String(error instanceof Error ? error.message : error)
    const page =
      setting === 'SLACK_BOT_TOKEN'
        ? 'OAuth & Permissions, Bot User OAuth Token'
        : 'Basic Information, App-Level Tokens, scope connections:write'
    throw new WatchError(
      'CHANNEL_REFUSED',
      `Slack: ${setting} is not accepted (${code}). Copy it again from https://api.slack.com/apps (${page}).`,
      {
        cause: error,
      },
    )
  }
}

class Replayed extends Error {}

function isReplay(error: Error): boolean {
  return error instanceof Replayed || ('original' in error && error.original instanceof Replayed)
}

/** A signature is good for five minutes, whoever sends it again: what was seen is refused. */
function refuseReplays(app: App): void {
  const seen = new Recent()
  app.use(async ({ body, next }) => {
    const key: unknown = Reflect.get(body, 'trigger_id') ?? Reflect.get(body, 'event_id')
    if (typeof key === 'string' && !seen.isNew(key)) throw new Replayed('seen before')
    await next()
  })
  app.error(async (error) => {
    throw error
  })
}

function httpReceiver(signingSecret: string, logger: Logger) {
  return new HTTPReceiver({
    signingSecret,
    endpoints: slackEventsPath,
    logger,
    bodyLimit: largestBody,
    processEventErrorHandler: async ({ error, response }) => {
      if (response.headersSent) return false
      response.writeHead(isReplay(error) ? 401 : 500).end()
      return false
    },
  })
}

function listenerOf(receiver: HTTPReceiver): RequestListener {
  return (request, response) => {
    try {
      receiver.requestListener(request, response)
    } catch {
      response.writeHead(404).end()
    }
  }
}

/** The SDK's warnings, in a line each; its chatter is left out. */
function loggerOf(log: Log): Logger {
  const warn = (...said: unknown[]) => log.warn(`Slack: ${said.map(String).join(' ').slice(0, 300)}`)
  return { debug() {}, info() {}, warn, error: warn, setLevel() {}, getLevel: () => LogLevel.WARN, setName() {} }
}
