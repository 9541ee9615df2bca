import { join } from 'node:path'
import type { ChatSubscription } from '../alerts/chat-subscriptions.ts'
import type { Config } from '../config/config.ts'
import { dayAt } from '../council/day.ts'
import { reminderDays } from '../council/missing-renewals.ts'
import { sessionsAhead, sessionsToWatch } from '../council/session-calendar.ts'
import { documentArchive } from '../documents/document-archive.ts'
import type { FetchPage } from '../documents/fetch-page.ts'
import { symbolAddress, viewerAddress } from '../documents/symbol-address.ts'
import { extract } from '../extraction/extract.ts'
import { withScans } from '../extraction/with-scans.ts'
import type { ServiceInput } from '../service.ts'
import type { Store } from '../store/store.ts'
import type { Watch } from '../watch/ports.ts'
import { boundDocuments } from './bound-documents.ts'
import { oneAfterAnother } from './real-time.ts'
import { rememberedFailures } from './remembered-failures.ts'
import { programPath } from './surroundings.ts'
import { tellingFromConfig } from './telling-from-config.ts'

/** What the running watch is made of besides what the service is given. */
export interface WatchParts {
  readonly store: Store
  /** The configuration, with the dates of sessions that were read since. */
  readonly config: () => Config
  /** What chat channels ordered. */
  readonly chat: () => readonly ChatSubscription[]
  readonly publicUrl: string
  readonly fetchPage: FetchPage
}

/** Where the bytes of documents are kept, in the data folder. */
export const documentsFolder = (dataDir: string): string => join(dataDir, 'documents')

/** The watch over the store, the sources and the operator's configuration. */
export function runningWatch({ settings, clock, log }: ServiceInput, { store, config, chat, publicUrl, fetchPage }: WatchParts): Watch {
  const { memory, record } = store
  const documents = boundDocuments({ settings, config, fetchPage, clock, memory, record })
  return {
    get sources() {
      return config().sources.unDocuments.enabled ? documents : []
    },
    ledger: store.ledger,
    record,
    memory,
    collecting: {
      fetchPage,
      archive: documentArchive(documentsFolder(settings.dataDir)),
      holds: (sha256, symbol) => memory.holds(sha256, symbol),
      now: clock,
    },
    extract: rememberedFailures(async (bytes) => withScans(await extract(bytes), bytes, programPath())),
    addressOf: (symbol) => symbolAddress(settings.sources.unDocuments, symbol),
    viewerOf: (symbol) => viewerAddress(settings.sources.unViewer, symbol),
    catalogue: () => config().mandates,
    sessions: (at) => sessionsToWatch(dayAt(at, config().timeZone), config().sessions),
    sessionsAhead: (at) => sessionsAhead(dayAt(at, config().timeZone), config().sessions, reminderDays[0]),
    outcomeLinks: (session) => store.listed.outcomeLinks(session),
    today: (at) => dayAt(at, config().timeZone),
    telling: (at) => tellingFromConfig(config(), publicUrl, at, chat()),
    clock,
    inTurn: oneAfterAnother(),
    log: (event, details) => log.info(event, details),
  }
}
