import type { DeliveryPorts } from '../alerts/deliver.ts'
import type { Subscription } from '../alerts/subscriptions.ts'
import { type Buttons, buttons } from '../commands/buttons.ts'
import { type BoundCommand, bind } from '../commands/command.ts'
import { startDiscord } from '../commands/discord-connection.ts'
import { mandateCommand } from '../commands/mandate-command.ts'
import { mayReact } from '../commands/permission.ts'
import { type SlackWay, slackEventsPath, startSlack } from '../commands/slack-connection.ts'
import { slackInstaller, slackInstallPath, slackRedirectPath } from '../commands/slack-install.ts'
import type { SubscriptionPorts } from '../commands/subscription-commands.ts'
import type { Config } from '../config/config.ts'
import type { Settings } from '../config/settings.ts'
import { dayAt } from '../council/day.ts'
import { presentSession, regularNumber } from '../council/session-calendar.ts'
import type { Duty } from '../store/engine.ts'
import type { Store } from '../store/store.ts'
import { WatchError } from '../watch-error.ts'
import { auditedCommand, auditedReactions } from './audited-chat.ts'
import { channelDebug } from './channel-debug.ts'
import { type KnownSubscriptions, postSentence } from './chat-subscriptions.ts'
import { mannersInWords } from './holding.ts'
import type { Mounted } from './listen.ts'
import type { ServiceLog } from './log.ts'
import { lookMs, type OnDuty, onDuty } from './on-duty.ts'
import { slackScopes } from './slack-scopes.ts'
import type { SlackSharing } from './slack-sharing.ts'
import { tellingFromConfig } from './telling-from-config.ts'

/** The chat platforms that answer commands, and how to part from them. */
export interface ChatConnections {
  /** What chat answers beside the pages: Slack's events in HTTP mode, once connected, and its installation in other workspaces. */
  mounted(): readonly Mounted[]
  stop(): Promise<void>
}

export interface ChatInput {
  readonly settings: Settings
  readonly config: Config
  readonly store: Pick<Store, 'record' | 'reactions' | 'deliveryLog' | 'audit' | 'turn'>
  /** Null where Slack is connected in one workspace alone. */
  readonly sharing: SlackSharing | null
  /** What chat channels ordered. */
  readonly ordered: KnownSubscriptions
  readonly delivery: Pick<DeliveryPorts, 'channels' | 'chatChannel'>
  readonly publicUrl: string
  readonly log: ServiceLog
  readonly clock: () => Date
}

/**
 * Connects the commands to every platform whose tokens are given, without waiting for it: the watch goes on while a platform is out of reach, and
 * a token that is refused is one line in the log that says what to do.
 */
export function connectChat(input: ChatInput): ChatConnections {
  const { settings, log, sharing } = input
  const command = auditedCommand(mandateAnswers(input), input.ordered, { ...input, audit: input.store.audit })
  const pressed: Buttons = buttons({
    reactions: auditedReactions(input.store.reactions, { ...input, audit: input.store.audit }),
    clock: input.clock,
    mayReact: (asker) => mayReact(asker, input.config.chat),
  })
  const connected: OnDuty[] = []
  const mounted = [...(sharing ? installation(sharing, input) : [])]
  const failed = (error: unknown) => log.warn(error instanceof WatchError ? error.message : `chat: ${String(error)}`)
  const connect = (duty: Duty | null, start: () => Promise<OnDuty>, afterMs = 0) =>
    connected.push(onDuty(input.store, duty, start, failed, { afterMs }))

  const way = slackWay(settings)
  const { botToken, apiUrl } = settings.slack
  if ((botToken || sharing) && way)
    connect(way.kind === 'socket' ? 'chat slack' : null, async () => {
      const slack = await startSlack({ botToken, way, apiUrl, workspaces: sharing?.workspaces ?? null }, command, log, pressed)
      if (slack.requestListener) mounted.push({ path: slackEventsPath, listener: slack.requestListener })
      log.info('Slack answers commands')
      return slack
    })
  else
    log.info(`Slack answers no commands: ${botToken || sharing ? 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET' : 'SLACK_BOT_TOKEN'} is not set`)

  const { token, apiUrl: discordUrl } = settings.discord
  if (token)
    for (const shard of shardsOf(settings))
      connect(
        shard ? `chat discord ${shard.id}` : 'chat discord',
        async () => {
          const discord = await startDiscord({ token, apiUrl: discordUrl, shard }, command, log, pressed)
          log.info('Discord answers commands', shard ?? {})
          return discord
        },
        (shard?.id ?? 0) * lookMs, // one after another: Discord lets a bot open one in five seconds, and other instances get theirs
      )
  else log.info('Discord answers no commands: DISCORD_TOKEN is not set')

  return {
    mounted: () => mounted,
    async stop() {
      await Promise.allSettled(connected.map((connection) => connection.stop()))
    },
  }
}

/** Each shard is a connection of its own, so that instances can share them; one for everything where no number is given. */
function shardsOf({ discord }: Settings): readonly ({ readonly id: number; readonly count: number } | null)[] {
  const { shards } = discord
  return shards === null ? [null] : Array.from({ length: shards }, (_, id) => ({ id, count: shards }))
}

function installation({ workspaces, ...app }: SlackSharing, { settings, publicUrl, log }: ChatInput): readonly Mounted[] {
  const scopes = slackScopes.map(({ scope }) => scope)
  const listener = slackInstaller({ ...app, publicUrl, apiUrl: settings.slack.apiUrl, scopes }, workspaces, log)
  return [slackInstallPath, slackRedirectPath].map((path) => ({ path, listener }))
}

function slackWay({ slack }: Settings): SlackWay | null {
  if (slack.appToken) return { kind: 'socket', appToken: slack.appToken }
  return slack.signingSecret ? { kind: 'http', signingSecret: slack.signingSecret } : null
}

/** `/mandate` over what this service knows. */
function mandateAnswers(input: ChatInput): BoundCommand {
  const { config, store, ordered, publicUrl, clock } = input
  return bind(mandateCommand, {
    record: store.record,
    publicUrl,
    mandates: () => config.mandates,
    presentSession: () => {
      const session = presentSession(dayAt(clock(), config.timeZone), config.sessions)
      return session ? regularNumber(session.id) : null
    },
    watchers: (slug) => watchersOf(slug, tellingFromConfig(config, publicUrl, clock(), ordered.list()).subscriptions),
    subscribing: subscribing(input),
  })
}

function watchersOf(slug: string, subscriptions: readonly Subscription[]): readonly string[] {
  return subscriptions
    .filter(({ mandates, except = [] }) => (mandates === 'all' || mandates.includes(slug)) && !except.includes(slug))
    .map(({ id, from }) => `${id} (${from === 'critical' ? 'critical only' : `${from} and above`})`)
}

function subscribing(input: ChatInput): SubscriptionPorts {
  const { config, ordered, delivery, clock } = input
  return {
    mandates: () => config.mandates,
    get rules() {
      return config.chat
    },
    get fileChannels() {
      return config.channels.map((channel) => ({
        ...channel,
        place: channel.kind === 'slack' || channel.kind === 'discord' ? channel.channel : null,
        workspace: channel.kind === 'slack' ? (channel.workspace ?? null) : null,
        manners: mannersInWords(channel, config.timeZone),
      }))
    },
    kept: ordered,
    tryPost(id, said, language) {
      const channel = delivery.channels.find((one) => one.id === id) ?? delivery.chatChannel?.(id, language)
      return postSentence(channel, said, clock())
    },
    debug: channelDebug({
      ...input,
      subscriptions: () => tellingFromConfig(config, input.publicUrl, clock(), ordered.list()).subscriptions,
    }),
    clock,
  }
}
