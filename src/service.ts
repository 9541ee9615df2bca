import { Hono } from 'hono'
import type { Alert } from './alerts/alert.ts'
import { channelNews } from './alerts/channel-alerts.ts'
import { type DeliveryPorts, deliverDue, keepDelivering } from './alerts/deliver.ts'
import { keepEditing, tendChannels } from './alerts/edit-parents.ts'
import type { Subscription } from './alerts/subscriptions.ts'
import type { Terminal } from './channels/console-message.ts'
import type { Config } from './config/config.ts'
import { judgementOn } from './config/judgement.ts'
import type { Settings } from './config/settings.ts'
import { conditionalFetch } from './documents/conditional-fetch.ts'
import type { FetchLimits } from './documents/polite-fetch.ts'
import { routed } from './facts/telling.ts'
import { pages } from './pages/server.ts'
import { boundInbox } from './service/bound-inbox.ts'
import { type ChatConnections, connectChat } from './service/chat.ts'
import { type KnownSubscriptions, knownSubscriptions } from './service/chat-subscriptions.ts'
import { deliveryPorts } from './service/delivery-ports.ts'
import { enrichingSources } from './service/enriching-sources.ts'
import { fetchingFor } from './service/fetching.ts'
import { holding } from './service/holding.ts'
import { type KnownSessions, knownSessions } from './service/known-sessions.ts'
import { listen } from './service/listen.ts'
import type { ServiceLog } from './service/log.ts'
import { type LookingPace, lookingPace } from './service/looking-pace.ts'
import { operationsPages } from './service/operations-pages.ts'
import { oneAfterAnother } from './service/real-time.ts'
import { remind } from './service/remind.ts'
import { roles as allRoles, type Role } from './service/roles.ts'
import { runningWatch } from './service/running-watch.ts'
import { type SlackSharing, slackSharing } from './service/slack-sharing.ts'
import { tellingFromConfig } from './service/telling-from-config.ts'
import { type WatchMetrics, watchMetrics } from './service/watch-metrics.ts'
import { openStore, type Store } from './store/store.ts'
import { enrich } from './watch/enrich.ts'
import type { Extent } from './watch/ports.ts'
import { tellListedOutcomes } from './watch/tell-listed-outcomes.ts'
import { tellStillWatching } from './watch/tell-still-watching.ts'
import { tellWhatWaited } from './watch/tell-what-waited.ts'
import { type SweepReport, sweep, sweepSource } from './watch.ts'

/** What the service is told and given. Clock and chance come from outside, so that a sample session can move the clock. */
export interface ServiceInput {
  readonly settings: Settings
  readonly config: Config
  readonly clock: () => Date
  readonly random: () => number
  readonly log: ServiceLog
  /** Where console channels write. */
  readonly terminal: { readonly write: (text: string) => void; readonly shape: () => Terminal }
  /** Where links in alerts lead; by default where the pages are served. */
  readonly publicUrl?: string
  /** What this instance does; everything by default. */
  readonly roles?: ReadonlySet<Role>
  /** What one request may cost at most; the usual limits by default. */
  readonly fetchLimits?: FetchLimits
}

/** The running service. */
export interface Service {
  /** Where the pages are. */
  readonly url: string
  readonly store: Store
  /** How eagerly drafts are to be looked for now. */
  pace(): LookingPace
  /** Looks at every source of documents now; one sweep at a time. */
  sweepNow(signal: AbortSignal, extent?: Extent): Promise<SweepReport>
  /**
   * Asks the enriching sources whose time has come, reminds of what is critical and open before the vote, and sums up a session on its last
   * day. Answers with what went wrong.
   */
  enrich(signal: AbortSignal): Promise<readonly string[]>
  /** Tells the operators that the watch goes on. */
  tellStillWatching(): Promise<void>
  /** Queues an alert for those who run the watch. */
  tellOperators(alert: Alert): Promise<void>
  readonly metrics: WatchMetrics
  pollInbox(signal: AbortSignal): Promise<SweepReport>
  /** Sends everything that is due, and comes back. */
  deliverDue(signal: AbortSignal): Promise<void>
  /** Sends what becomes due until the signal. */
  keepDelivering(signal: AbortSignal): Promise<void>
  stop(): Promise<void>
}

/** Opens the store, starts pages and chat, and hands out the verbs by which the service is driven. Throws `WatchError` for what only the operator can mend. */
export async function startService(input: ServiceInput): Promise<Service> {
  const { settings, config, log } = input
  const store = await openStore(settings.dataDir, settings.databaseUrl)
  let chat: ChatConnections | undefined
  try {
    const metrics = watchMetrics(store.figures, input.clock)
    const stopping = { now: false }
    const known = knownSessions(config, store.listed)
    const roles = input.roles ?? new Set(allRoles)
    const shown = !roles.has('pages')
      ? withoutPages()
      : pages({
          record: store.record,
          mandates: () => config.mandates,
          weighOptions: (mandates) => judgementOn(config.rules, mandates),
          clock: input.clock,
          sessions: known.dates,
          timeZone: config.timeZone,
          publicUrl: () => publicUrl,
          access: settings.pagesAccess,
        })
    const site = operationsPages({
      pages: shown,
      unready: async () =>
        stopping.now
          ? 'the service is stopping'
          : await store.figures.answers().then(
              () => null,
              () => 'the store does not answer',
            ),
      metrics: () => metrics.exposition(),
      figuresFor: figuresFor(settings),
    })
    const listening = await listen(site, () => chat?.mounted() ?? [], settings.host, settings.port)
    const publicUrl = input.publicUrl ?? (settings.port === 0 ? `http://localhost:${listening.port}` : settings.publicUrl)
    const ordered = await knownSubscriptions(store.chatSubscriptions)
    const subscriptions = () => tellingFromConfig(config, publicUrl, input.clock(), ordered.list()).subscriptions
    const sharing = slackSharing(settings, store, input.clock)
    await reseal(sharing, log)
    const delivery = deliveryPorts(input, store, sharing, {
      hold: holding(config, subscriptions),
      tell: (news) => channelNews(news, subscriptions()),
      counted: metrics.delivered,
      ordered: ordered.list,
    })
    if (roles.has('chat')) chat = connectChat({ settings, config, store, sharing, ordered, delivery, publicUrl, log, clock: input.clock })
    await known.refresh()
    return running(input, { store, known, ordered, subscriptions, delivery, publicUrl, metrics }, async () => {
      stopping.now = true
      await chat?.stop()
      await listening.stop()
      await store.close()
    })
  } catch (error) {
    await chat?.stop()
    await store.close()
    throw error
  }
}

/** An instance without pages says that it is alive, and nothing else. */
function withoutPages(): Hono {
  return new Hono().get('/healthz', (c) => c.json({ status: 'alive' }))
}

/** Seals tokens with the newest key, and says whose cannot be opened. */
async function reseal(sharing: SlackSharing | null, log: ServiceLog): Promise<void> {
  for (const name of (await sharing?.workspaces.renewSeals()) ?? [])
    log.warn(
      `Slack: no key of ENCRYPTION_KEY opens the token of ${name}. Put the old key behind the new one, or install the app there again.`,
    )
}

/** Where the pages are not open to everybody, figures are not either. */
function figuresFor({ metricsToken, pagesAccess }: Settings): Parameters<typeof operationsPages>[0]['figuresFor'] {
  if (metricsToken !== null) return { token: metricsToken }
  return pagesAccess.kind === 'everybody' ? 'everybody' : 'nobody'
}

interface Parts {
  readonly store: Store
  readonly known: KnownSessions
  readonly ordered: KnownSubscriptions
  readonly subscriptions: () => readonly Subscription[]
  readonly delivery: DeliveryPorts
  readonly publicUrl: string
  readonly metrics: WatchMetrics
}

function running(
  input: ServiceInput,
  { store, known, ordered, subscriptions, delivery, publicUrl, metrics }: Parts,
  close: () => Promise<void>,
): Service {
  const { settings, clock, random, fetchLimits } = input
  const config = (): Config => ({ ...input.config, sessions: known.dates() })
  const fetching = fetchingFor(settings, { clock, random, limits: fetchLimits })
  const fetchPage = conditionalFetch(metrics.measured(fetching.fetchPage), (url) => store.memory.validators(url))
  const watch = runningWatch(input, { store, config, chat: ordered.list, publicUrl, fetchPage })
  const inbox = boundInbox(settings, fetchPage)
  const enriching = enrichingSources({ settings, config, fetchPage, clock, memory: store.memory, listed: store.listed })
  const editing = {
    ...delivery,
    reactions: store.reactions,
    isOurs: async () => (await store.turn('tend')) !== 'elsewhere',
    get channels() {
      return delivery.channels
    },
  }
  const oneSweep = oneAfterAnother()
  return {
    url: publicUrl,
    store,
    metrics,
    pace: () => lookingPace(config(), clock()),
    sweepNow: (signal, extent) =>
      oneSweep(async () => {
        const began = clock().getTime()
        const report = await sweep(watch, signal, extent)
        metrics.swept((clock().getTime() - began) / 1000, report)
        return report
      }),
    async enrich(signal) {
      const problems = await enrich(watch, enriching, signal)
      await known.refresh()
      await ordered.refresh()
      if (!signal.aborted)
        await watch.inTurn(async () => {
          await tellWhatWaited(watch, [], signal)
          await tellListedOutcomes(watch)
          await store.people.forgetBefore(new Date(clock().getTime() - config().chat.keepPeopleDays * 86_400_000))
          await remind({ record: store.record, ledger: store.ledger, config, subscriptions, publicUrl, clock })
        })
      return problems
    },
    tellStillWatching: () => tellStillWatching(watch),
    async tellOperators(alert) {
      await store.ledger.record({ text: null, dossier: null, comparisons: [], alerts: [routed(alert, undefined, watch.telling(alert.at))] })
    },
    pollInbox: async (signal) => (config().sources.inbox.enabled ? sweepSource(watch, inbox, signal) : { recorded: [], problems: [] }),
    async deliverDue(signal) {
      await tendChannels(editing, signal)
      await deliverDue(delivery, signal)
    },
    async keepDelivering(signal) {
      await Promise.all([keepDelivering(delivery, signal), keepEditing(editing, signal)])
    },
    async stop() {
      await fetching.close()
      await close()
    },
  }
}
