import type { Reactions } from '../alerts/reactions.ts'
import { type Buttons, buttons } from '../commands/buttons.ts'
import { type BoundCommand, bind } from '../commands/command.ts'
import { startDiscord } from '../commands/discord-connection.ts'
import { mandateCommand } from '../commands/mandate-command.ts'
import { mayReact } from '../commands/permission.ts'
import { type SlackWay, slackEventsPath, startSlack } from '../commands/slack-connection.ts'
import type { Config } from '../config/config.ts'
import type { Settings } from '../config/settings.ts'
import { dayAt } from '../council/day.ts'
import type { WatchRecord } from '../council/record.ts'
import { presentSession, regularNumber } from '../council/session-calendar.ts'
import { WatchError } from '../watch-error.ts'
import type { Mounted } from './listen.ts'
import type { ServiceLog } from './log.ts'

/** The chat platforms that answer commands, and how to part from them. */
export interface ChatConnections {
  /** Slack's events in HTTP mode, once connected; null otherwise. */
  mounted(): Mounted | null
  stop(): Promise<void>
}

export interface ChatInput {
  readonly settings: Settings
  readonly config: Config
  readonly record: WatchRecord
  readonly reactions: Pick<Reactions, 'press'>
  readonly publicUrl: string
  readonly log: ServiceLog
  readonly clock: () => Date
}

/**
 * Connects the commands to every platform whose tokens are given, without waiting for it: the watch goes on while a platform is out of reach, and
 * a token that is refused is one line in the log that says what to do.
 */
export function connectChat(input: ChatInput): ChatConnections {
  const { settings, log } = input
  const command = mandateAnswers(input)
  const pressed: Buttons = buttons({
    reactions: input.reactions,
    clock: input.clock,
    mayReact: (asker) => mayReact(asker, input.config.chat),
  })
  const connected: { stop(): Promise<void> }[] = []
  let events: Mounted | null = null
  const attempt = (start: () => Promise<{ stop(): Promise<void> }>) =>
    void start().then(
      (connection) => connected.push(connection),
      (error: unknown) => log.warn(error instanceof WatchError ? error.message : `chat: ${String(error)}`),
    )

  const way = slackWay(settings)
  const { botToken, apiUrl } = settings.slack
  if (botToken && way)
    attempt(async () => {
      const slack = await startSlack({ botToken, way, apiUrl }, command, log, pressed)
      if (slack.requestListener) events = { path: slackEventsPath, listener: slack.requestListener }
      log.info('Slack answers commands')
      return slack
    })
  else log.info(`Slack answers no commands: ${botToken ? 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET' : 'SLACK_BOT_TOKEN'} is not set`)

  const { token, apiUrl: discordUrl } = settings.discord
  if (token)
    attempt(async () => {
      const discord = await startDiscord({ token, apiUrl: discordUrl }, command, log, pressed)
      log.info('Discord answers commands')
      return discord
    })
  else log.info('Discord answers no commands: DISCORD_TOKEN is not set')

  return {
    mounted: () => events,
    async stop() {
      await Promise.allSettled(connected.map((connection) => connection.stop()))
    },
  }
}

function slackWay({ slack }: Settings): SlackWay | null {
  if (slack.appToken) return { kind: 'socket', appToken: slack.appToken }
  return slack.signingSecret ? { kind: 'http', signingSecret: slack.signingSecret } : null
}

/** `/mandate` over what this service knows. */
function mandateAnswers({ config, record, publicUrl, clock }: ChatInput): BoundCommand {
  return bind(mandateCommand, {
    record,
    publicUrl,
    mandates: () => config.mandates,
    presentSession: () => {
      const session = presentSession(dayAt(clock(), config.timeZone), config.sessions)
      return session ? regularNumber(session.id) : null
    },
    watchers: (slug) =>
      config.channels
        .filter(({ mandates }) => mandates === 'all' || mandates.includes(slug))
        .map(({ id, from }) => `${id} (${from === 'critical' ? 'critical only' : `${from} and above`})`),
  })
}
