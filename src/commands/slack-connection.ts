import type { RequestListener } from 'node:http'
import { App, HTTPReceiver, type Receiver, SocketModeReceiver } from '@slack/bolt'
import { type Logger, type RetryOptions, WebAPIPlatformError, WebClient } from '@slack/web-api'
import { WatchError } from '../watch-error.ts'
import type { Buttons } from './buttons.ts'
import type { BoundCommand } from './command.ts'
import { containFaults } from './contain-faults.ts'
import type { Log } from './log.ts'
import { Recent } from './recent.ts'
import { answerOnSlack } from './slack-commands.ts'
import type { Workspaces } from './slack-install.ts'
import { slackLogger } from './slack-logger.ts'
import { followRemovals, type WorkspaceOf, workspaceBeside } from './slack-workspace.ts'

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

export interface SlackAccess {
  /** Null where the app is only in workspaces that installed it. */
  readonly botToken: string | null
  readonly way: SlackWay
  readonly apiUrl: string | null
  /** Null where no other workspace can install the app. */
  readonly workspaces?: Workspaces | null
}

/**
 * Connects the command to Slack. Throws `WatchError` `CHANNEL_REFUSED` where a token is not accepted; while Slack cannot be reached it does
 * not come back but keeps trying. `apiUrl` as in `https://slack.com/api/`.
 */
export async function startSlack(
  { botToken, way, apiUrl, workspaces = null }: SlackAccess,
  command: BoundCommand,
  log: Log,
  buttons: Buttons | null = null,
): Promise<SlackConnection> {
  refuseSwapped(botToken, way)
  const logger = slackLogger(log)
  const clientOptions = { retryConfig: untilItWorks, timeout: 15_000, logger, ...(apiUrl ? { slackApiUrl: apiUrl } : {}) }
  const own = botToken && (await ownWorkspace(new WebClient(botToken, clientOptions)))
  const workspaceOf: WorkspaceOf = workspaces ? workspaceBeside(own) : () => null
  const open = async (receiver: Receiver) => {
    const app = new App({ authorize: async () => ({}), deferInitialization: true, logger, clientOptions, receiver }) // answers need no token
    refuseReplays(app)
    if (workspaces) followRemovals(app, workspaces, log)
    answerOnSlack(app, command, log, buttons, workspaceOf)
    await app.init()
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

/** The id of the workspace that a bot token is for. */
async function ownWorkspace(client: WebClient): Promise<string | null> {
  const { team_id } = await accepted(client.auth.test(), 'SLACK_BOT_TOKEN')
  return team_id ?? null
}

function refuseSwapped(botToken: string | null, way: SlackWay): void {
  if (botToken?.startsWith('xapp-') || (way.kind === 'socket' && way.appToken.startsWith('xoxb-')))
    throw new WatchError('CHANNEL_REFUSED', 'Slack: SLACK_BOT_TOKEN (xoxb-...) and SLACK_APP_TOKEN (xapp-...) stand in each other’s place.')
}

async function accepted<T>(attempt: Promise<T>, setting: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN'): Promise<T> {
  try {
    return await attempt
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
