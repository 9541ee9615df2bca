import type { WatchedSource } from '../alerts/operator-alerts.ts'
import type { Config } from '../config/config.ts'
import type { Settings } from '../config/settings.ts'
import { dayAt } from '../council/day.ts'
import type { WatchRecord } from '../council/record.ts'
import { sessionsToWatch } from '../council/session-calendar.ts'
import { type DocumentSymbol, draftSymbol, type SessionId, symbolParts } from '../documents/document-symbol.ts'
import type { FetchPage } from '../documents/fetch-page.ts'
import { heldDocuments } from '../sources/held-documents.ts'
import { unDocuments } from '../sources/un-documents.ts'
import type { BoundSource, Extent, LookedAt } from '../watch/ports.ts'
import { controlSymbol } from './control-symbol.ts'
import { cronPace } from './cron-pace.ts'
import { type LookingPace, lookingPace } from './looking-pace.ts'

/** What the sources of documents need besides their options. */
export interface DocumentsPorts {
  readonly settings: Pick<Settings, 'sources' | 'fetchPaceSeconds'>
  readonly config: () => Pick<Config, 'sessions' | 'timeZone' | 'mandates' | 'schedule'> & {
    readonly sources: Pick<Config['sources'], 'unDocuments'>
  }
  readonly fetchPage: FetchPage
  readonly clock: () => Date
  readonly memory: { heldSymbols(): Promise<ReadonlySet<DocumentSymbol>> }
  readonly record: Pick<WatchRecord, 'dossiers'>
}

/** A primary source that is blind for half an hour is told of (un-sources 6.4): shorter outages pass by themselves. */
const patienceMs = 30 * 60_000

/** How long a walk may take, rests included, so that in the days of action ten minutes are enough from publication to alert. */
const walkSeconds: Readonly<Record<Exclude<LookingPace, 'quiet'>, number>> = { action: 300, session: 1200 }
/** What an answer takes on top of the pause before it, as long as nothing was measured. */
const usualAnswerSeconds = 1
/** The mean follows the last so many requests: as many as lie between two rests. */
const meanOver = 150
/** Of the requests in turn, the part that asks again for what is held. */
const heldShare = 0.3
/** However many drafts are watched, so many others have their turn on each walk. */
const fewestInTurn = 8

/** The documents system, twice: what may be new there, and what is held and may have changed. */
export function boundDocuments(ports: DocumentsPorts): readonly BoundSource[] {
  const { settings } = ports
  const { fetchPage, secondsEach } = measured(ports)
  const base = settings.sources.unDocuments
  const turns = new Map<DocumentSymbol, number>()
  const heldTurns = new Map<DocumentSymbol, number>()
  const gone = new Set<DocumentSymbol>()
  const called: WatchedSource = {
    name: base.host,
    lookAt: settings.sources.unViewer.href,
    get retries() {
      return cronPace(scheduleAt(ports))
    },
  }
  const lookedAt: Pick<LookedAt, 'called' | 'patienceMs'> = { called, patienceMs }
  return [
    {
      id: unDocuments.id,
      ...lookedAt,
      primary: true,
      follows: null,
      async *list(signal, extent) {
        const { sessions, held, watched, control, inTurn } = await walkPlan(ports, extent, secondsEach())
        const { gapLimit } = ports.config().sources.unDocuments
        const mostInTurn = inTurn === null ? null : Math.ceil(inTurn * (1 - heldShare))
        yield* unDocuments.list({ base, sessions, gapLimit, held, watched, mostInTurn, turns, control }, fetchPage, signal)
      },
    },
    {
      id: heldDocuments.id,
      ...lookedAt,
      primary: false,
      follows: unDocuments.id,
      async *list(signal, extent) {
        const { sessions, held, control, inTurn } = await walkPlan(ports, extent, secondsEach())
        const own = [...held].filter((symbol) => sessions.some((session) => symbolParts(symbol)?.session === session))
        const most = inTurn === null ? null : Math.ceil(inTurn * heldShare)
        yield* heldDocuments.list({ base, held: own, most, turns: heldTurns, gone, control }, fetchPage, signal)
      },
    },
  ]
}

/** The cron line by which looks are due now. */
function scheduleAt({ config, clock }: DocumentsPorts): string {
  const { schedule } = config()
  const lines = { action: schedule.nearAction, session: schedule.inSession, quiet: schedule.outOfSession }
  return lines[lookingPace(config(), clock())]
}

/** Fetching that measures what a request takes, pauses and rests included. */
function measured({ fetchPage, clock, settings }: DocumentsPorts): { readonly fetchPage: FetchPage; readonly secondsEach: () => number } {
  let mean = settings.fetchPaceSeconds + usualAnswerSeconds
  return {
    secondsEach: () => mean,
    async fetchPage(...request) {
      const began = clock().getTime()
      const outcome = await fetchPage(...request)
      mean += ((clock().getTime() - began) / 1000 - mean) / meanOver
      return outcome
    },
  }
}

interface WalkPlan {
  readonly sessions: SessionId[]
  readonly held: Set<DocumentSymbol>
  readonly watched: Set<DocumentSymbol>
  readonly control: DocumentSymbol | null
  /** Requests for what takes turns; null for no limit. */
  readonly inTurn: number | null
}

async function walkPlan({ config, clock, memory, record }: DocumentsPorts, extent: Extent, secondsEach: number): Promise<WalkPlan> {
  const at = clock()
  const { sources, sessions: dates, timeZone, mandates } = config()
  const wanted = sources.unDocuments.sessions
  const sessions = wanted === 'current' ? sessionsToWatch(dayAt(at, timeZone), dates).map(({ id }) => id) : wanted
  const watched = new Set((await Promise.all(sessions.map((session) => watchedDrafts(session, record)))).flat())
  const pace = lookingPace(config(), at)
  const held = new Set(await memory.heldSymbols())
  const urgent = watched.size + sources.unDocuments.gapLimit
  return {
    sessions,
    held,
    watched,
    control: controlSymbol(held, mandates),
    inTurn: extent === 'whole' || pace === 'quiet' ? null : Math.max(fewestInTurn, Math.floor(walkSeconds[pace] / secondsEach) - urgent),
  }
}

/** Drafts of a session on watched mandates that the Council has not acted on, and the amendments to them. */
async function watchedDrafts(session: SessionId, record: DocumentsPorts['record']): Promise<readonly DocumentSymbol[]> {
  const dossiers = await record.dossiers({ session })
  return dossiers
    .filter(({ mandates, state }) => mandates.length > 0 && (state === 'tabled' || state === 'revised'))
    .flatMap(({ versions, amendments }) => [...versions, ...amendments])
    .flatMap(({ symbol }) => {
      const parts = symbol && symbolParts(symbol)
      return parts && parts.series === 'L' ? [draftSymbol(parts.session, parts.number)] : []
    })
}
