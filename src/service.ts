import { join } from 'node:path'
import type { Channel } from './alerts/channel.ts'
import { type DeliveryPorts, deliverDue, keepDelivering } from './alerts/deliver.ts'
import { openChannels } from './channels/channels.ts'
import type { Terminal } from './channels/console-message.ts'
import type { Config } from './config/config.ts'
import type { Settings } from './config/settings.ts'
import { dayAt } from './council/day.ts'
import { sessionsToWatch } from './council/session-calendar.ts'
import { conditionalFetch } from './documents/conditional-fetch.ts'
import { documentArchive } from './documents/document-archive.ts'
import { politeFetch } from './documents/polite-fetch.ts'
import { symbolAddress, viewerAddress } from './documents/symbol-address.ts'
import { extract } from './extraction/extract.ts'
import { pages } from './pages/server.ts'
import { boundDocuments } from './service/bound-documents.ts'
import { boundInbox } from './service/bound-inbox.ts'
import { type ChatConnections, connectChat } from './service/chat.ts'
import { chatClients } from './service/chat-clients.ts'
import { listen } from './service/listen.ts'
import type { ServiceLog } from './service/log.ts'
import { oneAfterAnother, pause } from './service/real-time.ts'
import { tellingFromConfig } from './service/telling-from-config.ts'
import { openStore, type Store } from './store/store.ts'
import type { Extent, Watch } from './watch/ports.ts'
import { type SweepReport, sweep, sweepSource } from './watch.ts'

/** What the service is told and given. Clock, chance and waiting come from outside, so that a sample session can move the clock. */
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
}

/** The running service. */
export interface Service {
  /** Where the pages are. */
  readonly url: string
  readonly store: Store
  /** Looks at every source now; one sweep at a time. */
  sweepNow(signal: AbortSignal, extent?: Extent): Promise<SweepReport>
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
  const store = await openStore(settings.dataDir)
  let chat: ChatConnections | undefined
  try {
    const site = pages({ record: store.record, mandates: () => config.mandates })
    const listening = await listen(site, () => chat?.mounted() ?? null, settings.host, settings.port)
    const publicUrl = input.publicUrl ?? (settings.port === 0 ? `http://localhost:${listening.port}` : settings.publicUrl)
    chat = connectChat({ settings, config, record: store.record, publicUrl, log })
    return running(input, store, publicUrl, async () => {
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

function running(input: ServiceInput, store: Store, publicUrl: string, close: () => Promise<void>): Service {
  const { settings, config, clock, random, log } = input
  const fetching = politeFetch({
    contact: settings.contact,
    paceSeconds: settings.fetchPaceSeconds,
    bases: Object.values(settings.sources),
    clock: { now: clock, pause },
    random,
  })
  const fetchPage = conditionalFetch(fetching.fetchPage, (url) => store.memory.validators(url))
  const ports = { settings, config: () => config, fetchPage, clock, memory: store.memory, record: store.record }
  const inbox = boundInbox(settings, fetchPage)
  const watch: Watch = {
    sources: config.sources.unDocuments.enabled ? boundDocuments(ports) : [],
    ledger: store.ledger,
    record: store.record,
    memory: store.memory,
    collecting: {
      fetchPage,
      archive: documentArchive(join(settings.dataDir, 'documents')),
      holds: (sha256, symbol) => store.memory.holds(sha256, symbol),
      now: clock,
    },
    extract: (bytes) => extract(bytes),
    addressOf: (symbol) => symbolAddress(settings.sources.unDocuments, symbol),
    viewerOf: (symbol) => viewerAddress(settings.sources.unViewer, symbol),
    catalogue: () => config.mandates,
    sessions: (at) => sessionsToWatch(dayAt(at, config.timeZone), config.sessions),
    today: (at) => dayAt(at, config.timeZone),
    telling: (at) => tellingFromConfig(config, publicUrl, at),
    clock,
    inTurn: oneAfterAnother(),
    log: (event, details) => log.info(event, details),
  }
  const oneSweep = oneAfterAnother()
  const delivery = deliveryPorts(input, store, openedChannels(input))
  return {
    url: publicUrl,
    store,
    sweepNow: (signal, extent) => oneSweep(() => sweep(watch, signal, extent)),
    pollInbox: (signal) =>
      config.sources.inbox.enabled ? sweepSource(watch, inbox, signal) : Promise.resolve({ recorded: [], problems: [] }),
    deliverDue: (signal) => deliverDue(delivery, signal),
    keepDelivering: (signal) => keepDelivering(delivery, signal),
    async stop() {
      await fetching.close()
      await close()
    },
  }
}

function openedChannels({ settings, config, terminal, log }: ServiceInput): readonly Channel[] {
  const { open, off } = openChannels(config.channels, {
    console: { write: terminal.write, terminal: terminal.shape },
    ...chatClients(settings),
  })
  for (const { reason } of off) log.warn(reason)
  return open
}

function deliveryPorts({ settings, clock, random, log }: ServiceInput, store: Store, channels: readonly Channel[]): DeliveryPorts {
  return {
    outbox: store.outbox,
    channels,
    clock,
    random,
    reconcileMs: settings.deliveryReconcileSeconds * 1000,
    pause,
    report(report) {
      if (report.kind === 'fault') log.warn('delivery fault', { error: String(report.error) })
      else if (report.settlement.state === 'delivered')
        log.info('delivered', { channel: report.delivery.channel, alert: report.delivery.alert.key })
      else log.warn('not delivered', { channel: report.delivery.channel, alert: report.delivery.alert.key, ...report.settlement })
    },
  }
}
