import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import { Day } from '../../src/council/day.ts'
import type { Dossier } from '../../src/council/dossier.ts'
import { DossierKey } from '../../src/council/dossier.ts'
import type { WatchRecord } from '../../src/council/record.ts'
import { sessionDates } from '../../src/council/session-calendar.ts'
import { documentArchive } from '../../src/documents/document-archive.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import { readDocument } from '../../src/extraction/read-document.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import type { TakenIn, Watch } from '../../src/watch/ports.ts'
import { takeIn } from '../../src/watch/take-in.ts'
import { tellWhatWaited } from '../../src/watch/tell-what-waited.ts'

/** A watch over a real store with real reading, comparing and weighing; its documents are handed to it one by one. */
export interface WatchedRoom {
  readonly watch: Watch
  readonly store: Store
  readonly dataDir: string
  readonly record: WatchRecord
  /** A document comes to hand: under its symbol, or null for a dropped file. */
  take(symbol: string | null, text: string | Uint8Array): Promise<TakenIn>
  /** Moves the clock on to an instant. */
  at(iso: string): void
  /** The end of a sweep. */
  settle(): Promise<void>
  /** What the one channel, which wants everything, was told since the last call. */
  told(): Promise<readonly Alert[]>
  dossier(key: string): Promise<Dossier>
}

const never = new AbortController().signal

/** The clock moves on by a minute with every document. */
export async function watchedRoom(
  mandates: readonly Mandate[],
  start = '2035-10-01T08:00:00Z',
  sessionNumber = '90',
): Promise<WatchedRoom> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  const store = await openStore(dataDir)
  onTestFinished(async () => {
    await store.close()
    rmSync(dataDir, { recursive: true })
  })
  let now = new Date(start)
  const session = sessionDates(SessionId.parse(sessionNumber), [])
  const watch: Watch = {
    sources: [],
    ledger: store.ledger,
    record: store.record,
    memory: store.memory,
    collecting: {
      fetchPage: async () => ({ kind: 'missing', status: 404 }),
      archive: documentArchive(join(dataDir, 'documents')),
      holds: (sha256, symbol) => store.memory.holds(sha256, symbol),
      now: () => now,
    },
    extract: (bytes) => readDocument(bytes),
    addressOf: (symbol) => new URL(`http://127.0.0.1/${symbol}`),
    viewerOf: (symbol) => new URL(`http://127.0.0.1/en/${symbol}`),
    catalogue: () => mandates,
    sessions: () => (session ? [session] : []),
    sessionsAhead: () => (session ? [session] : []),
    outcomeLinks: (id) => store.listed.outcomeLinks(id),
    today: (at) => Day.parse(at.toISOString().slice(0, 10)),
    telling: (at) => ({
      subscriptions: [{ id: 'room', mandates: 'all', from: 'low', rollovers: true, operators: true }],
      weighOptions: () => ({}),
      action: () => null,
      publicUrl: 'http://localhost:8080',
      at,
    }),
    clock: () => now,
    inTurn: (work) => work(),
    log: () => {},
  }
  return {
    watch,
    store,
    dataDir,
    record: store.record,
    async take(symbol, text) {
      now = new Date(now.getTime() + 60_000)
      const url = new URL(symbol ? `http://127.0.0.1/${symbol}` : 'file:///dropped.txt')
      const page = { url, status: 200, headers: {}, body: typeof text === 'string' ? new TextEncoder().encode(text) : text }
      return takeIn(watch, { source: 'room', symbol: symbol === null ? null : DocumentSymbol.parse(symbol), url, page }, never)
    },
    at(iso) {
      now = new Date(iso)
    },
    settle: () => tellWhatWaited(watch, [], never),
    async told() {
      const alerts: Alert[] = []
      for (let [next] = await store.outbox.claim(now, 1); next; [next] = await store.outbox.claim(now, 1)) {
        alerts.push(next.alert)
        await store.outbox.settle(next.id, { state: 'delivered', receipt: { channel: 'room', message: String(next.id) } })
      }
      return alerts
    },
    async dossier(key) {
      const dossier = await store.record.dossier(DossierKey.parse(key))
      if (!dossier) throw new Error(`there is no dossier ${key}`)
      return dossier
    },
  }
}
