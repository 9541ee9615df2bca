import type { Config } from '../config/config.ts'
import type { Settings } from '../config/settings.ts'
import { addDays, type Day, dayAt } from '../council/day.ts'
import type { OutcomeLink } from '../council/outcome-link.ts'
import { type CouncilSession, type ListedSession, sessionsToWatch } from '../council/session-calendar.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import type { FetchPage } from '../documents/fetch-page.ts'
import { digitalLibrary } from '../sources/digital-library.ts'
import { outcomeLinkOf } from '../sources/library-record.ts'
import { sessionCalendar } from '../sources/session-calendar.ts'
import { sessionOutcomes } from '../sources/session-outcomes.ts'
import { showsLess } from '../sources/web-page.ts'
import type { EnrichingSource } from '../watch/ports.ts'
import { type SeldomPorts, seldom } from './seldom.ts'

/** What the enriching sources need besides their options. */
export interface EnrichingPorts extends SeldomPorts {
  readonly settings: Pick<Settings, 'sources'>
  readonly config: () => Pick<Config, 'sources' | 'sessions' | 'timeZone'>
  readonly fetchPage: FetchPage
  readonly listed: {
    keepOutcomes(source: string, links: readonly OutcomeLink[]): Promise<void>
    outcomes(source: string, session: SessionId): Promise<readonly OutcomeLink[]>
    keepSessions(sessions: readonly ListedSession[]): Promise<void>
    sessions(): Promise<readonly ListedSession[]>
  }
}

const hourMs = 60 * 60_000
/** Seconds between two looks. */
const daily = 86_400
/** An enriching source that is blind is told of after three days (un-sources 6.4). */
const patienceMs = 72 * hourMs
/** The library is asked for what it catalogued in so many days. A month at most: longer harvests are answered with 503. */
const harvestDays = 30
/** Estimated days of action may fall earlier. */
const estimateMargin = 3

/** The enriching sources. One that the configuration switches off has nothing to tell. */
export function enrichingSources(ports: EnrichingPorts): readonly EnrichingSource[] {
  const { config } = ports
  return [
    whereOn(boundCalendar(ports), () => config().sources.sessionCalendar.enabled),
    whereOn(boundOutcomes(ports), () => config().sources.sessionOutcomes.enabled),
    whereOn(boundLibrary(ports), () => config().sources.digitalLibrary.enabled),
  ]
}

function whereOn(source: EnrichingSource, isOn: () => boolean): EnrichingSource {
  return { ...source, look: async (signal) => (isOn() ? source.look(signal) : null) }
}

function boundCalendar(ports: EnrichingPorts): EnrichingSource {
  const base = ports.settings.sources.ohchr
  return {
    id: sessionCalendar.id,
    called: { name: { what: 'sessions', host: base.host }, lookAt: base.href, retries: daily },
    patienceMs,
    look: (signal) =>
      seldom(sessionCalendar.id, 24 * hourMs, ports, async () => {
        const before = (await ports.listed.sessions()).length
        const { items, fault } = await allOf(sessionCalendar.list({ base }, ports.fetchPage, signal))
        await ports.listed.keepSessions(items)
        if (fault) throw fault
        if (items.length < before) throw showsLess(`${base.host} lists ${items.length} sessions where it listed ${before}`)
        return items.length
      }),
  }
}

function boundOutcomes(ports: EnrichingPorts): EnrichingSource {
  const base = ports.settings.sources.ohchr
  const { id } = sessionOutcomes
  return {
    id,
    called: { name: { what: 'outcomes', host: base.host }, lookAt: base.href, retries: daily },
    patienceMs,
    async look(signal) {
      const sessions = actedOn(ports)
      if (sessions.length === 0) return null
      return seldom(id, 6 * hourMs, ports, async () => {
        let found = 0
        for (const session of sessions) {
          const before = (await ports.listed.outcomes(id, session)).length
          const { items, fault } = await allOf(sessionOutcomes.list({ base, session }, ports.fetchPage, signal))
          await ports.listed.keepOutcomes(id, items)
          if (fault) throw fault
          if (items.length < before)
            throw showsLess(`${base.host} lists ${items.length} outcomes of session ${session} where it listed ${before}`)
          found += items.length
        }
        return found
      })
    },
  }
}

/** Sessions of which there may be outcomes: the page of others is not there yet, or does not change any more. */
function actedOn({ clock, config }: EnrichingPorts): readonly SessionId[] {
  const { sessions, timeZone } = config()
  const today = dayAt(clock(), timeZone)
  return sessionsToWatch(today, sessions)
    .filter(({ actionDays }) => firstAction(actionDays) <= today)
    .map(({ id }) => id)
}

function firstAction({ first, estimated }: CouncilSession['actionDays']): Day {
  return estimated ? addDays(first, -estimateMargin) : first
}

/** Off for as long as the process runs where its harvest carries nothing of the Council. */
function boundLibrary(ports: EnrichingPorts): EnrichingSource {
  const base = ports.settings.sources.unLibrary
  const { id } = digitalLibrary
  let off = false
  return {
    id,
    called: { name: base.host, lookAt: base.href, retries: daily },
    patienceMs,
    look: async (signal) =>
      off
        ? null
        : seldom(id, 24 * hourMs, ports, async () => {
            const until = dayAt(ports.clock(), 'UTC')
            const options = { base, from: addDays(until, -harvestDays), until }
            const { items, fault } = await allOf(digitalLibrary.list(options, ports.fetchPage, signal))
            await ports.listed.keepOutcomes(id, items.flatMap(outcomeLinkOf))
            if (fault) throw fault
            off = items.length === 0
            return items.length
          }),
  }
}

/** What a source listed before it ended or failed, and its fault. */
async function allOf<Item>(listing: AsyncIterable<Item>): Promise<{ readonly items: readonly Item[]; readonly fault: unknown }> {
  const items: Item[] = []
  try {
    for await (const item of listing) items.push(item)
    return { items, fault: null }
  } catch (fault) {
    return { items, fault }
  }
}
