import type { Config } from '../config/config.ts'
import type { Settings } from '../config/settings.ts'
import { dayAt } from '../council/day.ts'
import { sessionsToWatch } from '../council/session-calendar.ts'
import { shownAddress } from '../documents/document.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { FetchPage } from '../documents/fetch-page.ts'
import { fileAway, inbox } from '../sources/inbox.ts'
import { unDocuments } from '../sources/un-documents.ts'
import type { BoundSource } from '../watch/ports.ts'

/** What the sources need besides their options. */
export interface SourcePorts {
  readonly settings: Settings
  readonly config: () => Config
  readonly fetchPage: FetchPage
  readonly clock: () => Date
  readonly memory: {
    heldSymbols(): Promise<ReadonlySet<DocumentSymbol>>
    lastRun(entry: string): Promise<Date | undefined>
    keepRun(entry: string, at: Date): Promise<void>
  }
}

/** A primary source that is blind for half an hour is told of (un-sources 6.4): shorter outages pass by themselves. */
const primaryPatienceMs = 30 * 60_000

/** Between two walks that ask again for everything that is held, there are quick ones for what is new. */
const fullWalkEveryMs = 6 * 60 * 60 * 1000
const fullWalk = 'un-documents, full walk'

/** The documents system, with the sessions of the calendar and what is held as they are when it is asked. */
export function boundUnDocuments({ settings, config, fetchPage, clock, memory }: SourcePorts): BoundSource {
  const base = settings.sources.unDocuments
  return {
    id: unDocuments.id,
    called: { name: base.host, lookAt: settings.sources.unViewer.href, retries: 'at the next sweep' },
    patienceMs: primaryPatienceMs,
    async *list(signal) {
      const at = clock()
      const { sources, sessions, timeZone, mandates } = config()
      const wanted = sources.unDocuments.sessions
      const last = await memory.lastRun(fullWalk)
      const depth = last && at.getTime() - last.getTime() < fullWalkEveryMs ? 'quick' : 'full'
      const options = unDocuments.options.parse({
        base,
        sessions: wanted === 'current' ? sessionsToWatch(dayAt(at, timeZone), sessions).map(({ id }) => id) : wanted,
        gapLimit: sources.unDocuments.gapLimit,
        held: new Set(await memory.heldSymbols()),
        depth,
        control: mandates.find(({ lineage }) => lineage.length > 0)?.lineage.at(-1) ?? null,
      })
      yield* unDocuments.list(options, fetchPage, signal)
      if (depth === 'full' && !signal.aborted) await memory.keepRun(fullWalk, at)
    },
  }
}

/** The inbox folder; what was taken in is filed away. */
export function boundInbox({ settings, fetchPage }: SourcePorts): BoundSource {
  const options = { folder: settings.inboxDir, seen: new Map<string, number>() }
  return {
    id: inbox.id,
    called: { name: 'the inbox folder', lookAt: null, retries: `every ${settings.inboxPollSeconds} seconds` },
    patienceMs: 0,
    list: (signal) => inbox.list(options, fetchPage, signal),
    async settled({ url }, outcome) {
      await fileAway(url, 'reason' in outcome ? { kind: 'refused', reason: `${shownAddress(url)}: ${outcome.reason}` } : { kind: 'done' })
    },
  }
}
