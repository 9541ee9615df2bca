import { expect, it } from 'vitest'
import { type Dossier, DossierKey } from '../../src/council/dossier.ts'
import { type DocumentSymbol, draftSymbol, SessionId, symbolParts } from '../../src/documents/document-symbol.ts'
import type { FetchPage } from '../../src/documents/fetch-page.ts'
import { newPace } from '../../src/documents/pace.ts'
import { boundDocuments } from '../../src/service/bound-documents.ts'
import type { BoundSource } from '../../src/watch/ports.ts'
import { movedClock } from '../support/moved-clock.ts'

const session = SessionId.parse('90')
const drafts = 60
const tickMs = 5 * 60_000
const hours = 12

/** Numbers from 0 up to 1 that look random and are the same every time. */
function repeatable(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}

interface Measured {
  /** The longest time from publication to being listed, in minutes. */
  readonly urgent: number
  readonly others: number
  readonly requestsAnHour: number
}

/**
 * Lives through hours of the days of action at the real pace, in moved time: a session of 60 drafts, a new draft or a revision of any of them every ten
 * minutes or so. Each answer takes `answerSeconds`, and looks begin every five minutes, or right after the one before.
 */
async function measure(watchedDrafts: number, answerSeconds: number): Promise<Measured> {
  const clock = movedClock('2035-10-08T06:00:00Z')
  const random = repeatable(watchedDrafts)
  const pace = newPace(3, clock, random)
  const begin = clock.now().getTime()
  const published = new Map<string, number>()
  const held = new Set<DocumentSymbol>()
  for (let number = 1; number <= drafts; number += 1) {
    held.add(draftSymbol(session, number))
    published.set(draftSymbol(session, number), 0)
  }
  for (let minute = 7, next = drafts + 1; minute < hours * 60; minute += 6 + Math.floor(9 * random())) {
    const at = begin + minute * 60_000
    const revised = draftSymbol(session, 1 + Math.floor(drafts * random()), 'Rev.1')
    if (random() < 0.3) published.set(draftSymbol(session, next++), at)
    else if (!published.has(revised)) published.set(revised, at)
  }
  let requests = 0
  const fetchPage: FetchPage = (url, signal) =>
    pace.next(async () => {
      requests += 1
      clock.advance(answerSeconds * 1000)
      const there = (published.get(url.searchParams.get('s') ?? '') ?? Number.POSITIVE_INFINITY) <= clock.now().getTime()
      const body = Buffer.from(there ? `%PDF-1.7 ${url.search}` : '<!doctype html>')
      return { kind: 'fetched', url, status: 200, headers: {}, body }
    }, signal)

  const sources = boundDocuments({
    settings: { sources: sites(), fetchPaceSeconds: 3 },
    config: () => constructedConfig(),
    fetchPage,
    clock: clock.now,
    memory: { heldSymbols: async () => held },
    record: { dossiers: async () => Array.from({ length: watchedDrafts }, (_, index) => dossierOf(index + 1)) },
  })
  const delays = { urgent: [0], others: [0] }
  while (clock.now().getTime() - begin < hours * 3_600_000) {
    const started = clock.now().getTime()
    for (const source of sources) for await (const symbol of listed(source)) note(symbol)
    clock.advance(Math.max(0, started + tickMs - clock.now().getTime()))
  }
  return {
    urgent: Math.max(...delays.urgent) / 60_000,
    others: Math.max(...delays.others) / 60_000,
    requestsAnHour: requests / hours,
  }

  function note(symbol: DocumentSymbol): void {
    if (held.has(symbol)) return
    held.add(symbol)
    const parts = symbolParts(symbol)
    const urgent = parts?.suffixes.length === 0 || (parts?.number ?? 0) <= watchedDrafts
    delays[urgent ? 'urgent' : 'others'].push(clock.now().getTime() - (published.get(symbol) ?? 0))
  }
}

async function* listed(source: BoundSource): AsyncIterable<DocumentSymbol> {
  for await (const { symbol } of source.list(AbortSignal.timeout(60_000), 'in-turn')) if (symbol) yield symbol
}

const sites = () => {
  const url = new URL('http://documents.example/')
  return { unDocuments: url, unViewer: url, ohchr: url, unLibrary: url }
}

function constructedConfig(): ReturnType<Parameters<typeof boundDocuments>[0]['config']> {
  return {
    timeZone: 'Europe/Zurich',
    sources: { unDocuments: { enabled: true, sessions: [session], gapLimit: 5 } },
    sessions: [{ id: session, opens: null, closes: null, tablingDeadline: null, actionDays: null }],
    schedule: { nearAction: '*/5 * * * *', inSession: '*/30 * * * *', outOfSession: '0 */6 * * *', stillWatching: null },
    mandates: [],
  }
}

function dossierOf(number: number): Dossier {
  const symbol = draftSymbol(session, number)
  const confidence = { level: 'certain', reasons: [] } as const
  return {
    key: DossierKey.parse(`90/L.${number}`),
    session,
    title: null,
    mandates: ['constructed'],
    state: 'tabled',
    openedAt: new Date(0),
    versions: [{ id: String(number), symbol, url: 'http://documents.example/', fetchedAt: new Date(0), confidence, title: null }],
    amendments: [],
    comparisons: [],
    events: [],
  }
}

it.each([
  { watched: 25, answerSeconds: 1 },
  { watched: 60, answerSeconds: 1 },
  { watched: 25, answerSeconds: 5 },
  { watched: 40, answerSeconds: 3 },
])('with $watched of 60 drafts watched and answers in $answerSeconds s, what is urgent is seen within ten minutes', async (given) => {
  const { urgent, others, requestsAnHour } = await measure(given.watched, given.answerSeconds)
  expect(urgent).toBeGreaterThan(0)
  expect(urgent).toBeLessThan(9.5)
  expect(others).toBeLessThan(240)
  expect(requestsAnHour).toBeLessThan(1200)
})
