import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Alert } from '../src/alerts/alert.ts'
import { deliverDue } from '../src/alerts/deliver.ts'
import { noText } from '../src/alerts/no-text.ts'
import { pause } from '../src/service/real-time.ts'
import { keepProcessSmall } from '../src/service/small-process.ts'
import { openStore } from '../src/store/store.ts'

/*
 * Measures the outbox on both engines with a channel that takes everything at once, each in a process of its own: alerts a second in and out, and memory
 * from beginning to end. `node scripts/bench-store.ts 100000`; 10,000 alerts to 1,000 channels where no number is given.
 */

const [engine, place = '', count = '10000'] = process.argv.slice(2)
const channels = 1000
const queuedAtOnce = 500

interface Measured {
  readonly queuedPerSecond: number
  readonly deliveredPerSecond: number
  /** Resident megabytes when so many percent are delivered. */
  readonly megabytes: readonly (readonly [percent: number, megabytes: number])[]
}

/** Constructed: no such alert exists. */
const constructed = (number: number): Alert => ({
  ...noText,
  key: `constructed:${number}`,
  kind: 'draft-assessed',
  severity: 'high',
  mandates: ['lighthouse-keepers'],
  headline: 'Lighthouse keepers (constructed): weaker wording of a duty',
  documents: 'A/HRC/90/L.2 against A/HRC/RES/87/4',
  body: 'A constructed alert of the usual length. '.repeat(20),
  at: new Date('2035-10-02T12:00:00Z'),
})

async function measure(dataDir: string, databaseUrl: string | null, alerts: number): Promise<Measured> {
  const store = await openStore(dataDir, databaseUrl)
  const queueing = performance.now()
  for (let start = 0; start < alerts; start += queuedAtOnce) {
    const numbers = Array.from({ length: Math.min(queuedAtOnce, alerts - start) }, (_, index) => start + index)
    const routed = numbers.map((number) => ({ alert: constructed(number), channels: [`slack:C${number % channels}`] }))
    await store.ledger.record({ text: null, dossier: null, comparisons: [], alerts: routed })
  }
  const began = performance.now()
  let delivered = 0
  const megabytes: (readonly [number, number])[] = []
  const take = async (channel: string, message: string) => {
    delivered += 1
    if (delivered % (alerts / 10) === 0) megabytes.push([(delivered / alerts) * 100, Math.round(process.memoryUsage().rss / 1_000_000)])
    return { kind: 'delivered', receipt: { channel, message } } as const
  }
  await deliverDue(
    {
      outbox: store.outbox,
      channels: [],
      chatChannel: (id) => ({
        id,
        send: ({ key }) => take(id, key),
        reply: (_to, { key }) => take(id, key),
        update: async (receipt) => ({ kind: 'delivered', receipt }),
      }),
      clock: () => new Date(),
      random: Math.random,
      reconcileMs: 1000,
      pause,
      report: () => undefined,
    },
    new AbortController().signal,
  )
  const seconds = (performance.now() - began) / 1000
  await store.close()
  return { queuedPerSecond: alerts / ((began - queueing) / 1000), deliveredPerSecond: delivered / seconds, megabytes }
}

async function inProcess(args: readonly string[]): Promise<Measured> {
  const child = fork(fileURLToPath(import.meta.url), args)
  return new Promise((resolve, reject) => {
    child.once('message', (measured: Measured) => resolve(measured))
    child.once('exit', (code) => reject(new Error(`measuring ended with status ${code}`)))
  })
}

function print(name: string, { queuedPerSecond, deliveredPerSecond, megabytes }: Measured): void {
  const memory = megabytes.map(([percent, size]) => `${percent} %: ${size}`).join(', ')
  process.stdout.write(
    `${name}: ${queuedPerSecond.toFixed(0)} alerts queued a second, ${deliveredPerSecond.toFixed(0)} delivered a second; MB at ${memory}\n`,
  )
}

async function measureBoth(alerts: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-bench-'))
  const { startPostgres } = await import('../test/support/postgres-server.ts')
  const server = await startPostgres({ lasting: true })
  try {
    print('SQLite', await inProcess(['sqlite', folder, alerts]))
    print('PostgreSQL', await inProcess(['postgres', server.url, alerts]))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

if (engine === 'sqlite' || engine === 'postgres') {
  keepProcessSmall() // as the service begins
  process.send?.(await measure(engine === 'sqlite' ? place : '', engine === 'postgres' ? place : null, Number(count)))
  process.disconnect?.()
} else await measureBoth(engine ?? count)
