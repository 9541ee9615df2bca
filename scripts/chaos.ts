import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { asAdmin, databaseUrl } from '../test/support/postgres-for-all.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { type FanOut, fanOut, type Place } from './chaos/fan-out.ts'
import type { FaultRow } from './chaos/outcome.ts'
import { slackConfig, sweepRounds } from './chaos/sweep-rounds.ts'

/*
 * Kills processes, databases and platforms while alerts are on their way, and writes what came of it into docs/reliability.md. Everything runs on this
 * machine: a PostgreSQL of its own that writes as durably as in service, a chat platform and a UN site on loopback. `--quick` does a tenth and writes nothing.
 */

const isQuick = process.argv.includes('--quick')
const scaled = (number: number): number => (isQuick ? Math.ceil(number / 10) : number)
const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-chaos-'))
const server = await startPostgres({ lasting: true })
let made = 0

async function newPlace(engine: 'SQLite' | 'PostgreSQL'): Promise<Place> {
  made += 1
  const dataDir = mkdtempSync(join(folder, 'data-'))
  if (engine === 'SQLite') return { dataDir, databaseUrl: null }
  await asAdmin(server.url, `create database chaos_${made}`)
  return { dataDir, databaseUrl: databaseUrl(server.url, `chaos_${made}`) }
}

async function deliveries(what: string, engine: 'SQLite' | 'PostgreSQL', given: Omit<FanOut, 'place'>): Promise<FaultRow> {
  const { left, ...came } = await fanOut({ place: await newPlace(engine), ...given })
  const rate = `${Math.round((came.sent - left) / came.seconds)} a second`
  return { what, engine, ...came, remark: left === 0 ? rate : `${rate}; ${left} still waited in the outbox when the time was over` }
}

const chatOutages: FanOut['outages'] = [
  { afterMs: 2000, what: (platform) => during(platform, 'down', 3000) },
  { afterMs: 8000, what: (platform) => during(platform, 'answers-lost', 3000) },
]

async function during(
  platform: Parameters<NonNullable<FanOut['outages']>[number]['what']>[0],
  weather: typeof platform.weather,
  ms: number,
): Promise<void> {
  platform.weather = weather
  await wait(ms)
  platform.weather = 'fair'
}

const rows: FaultRow[] = []
function note(row: FaultRow): void {
  rows.push(row)
  process.stdout.write(`${JSON.stringify(row)}\n`)
}

const began = performance.now()
try {
  const config = await slackConfig(folder)
  for (const engine of ['SQLite', 'PostgreSQL'] as const) note(await sweepRounds(engine, () => newPlace(engine), config, scaled(70)))
  const many = { alerts: scaled(10_000), channels: scaled(1000) }
  note(
    await deliveries('one instance, killed again and again while it delivers; chat out of reach, then answers lost', 'SQLite', {
      ...many,
      alerts: scaled(10_000),
      instances: 1,
      killEveryMs: 400,
      mostKills: 95,
      outages: chatOutages,
    }),
  )
  note(
    await deliveries(
      'three instances, one killed again and again; chat out of reach, then answers lost; PostgreSQL restarted',
      'PostgreSQL',
      {
        ...many,
        instances: 3,
        killEveryMs: 400,
        mostKills: 95,
        outages: [...chatOutages, { afterMs: 14_000, what: () => server.restart() }],
      },
    ),
  )
  note(await deliveries('one instance, undisturbed', 'SQLite', { ...many, instances: 1, killEveryMs: null }))
  note(await deliveries('one instance, undisturbed', 'PostgreSQL', { ...many, instances: 1, killEveryMs: null }))
  note(await deliveries('three instances, undisturbed', 'PostgreSQL', { ...many, instances: 3, killEveryMs: null }))
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
const minutes = (performance.now() - began) / 60_000
const total = (count: (row: FaultRow) => number): number => rows.reduce((sum, row) => sum + count(row), 0)
const summary = `${total(({ kills }) => kills)} processes killed, ${total(({ sent }) => sent)} messages: lost ${total(({ lost }) => lost)}, doubled ${total(({ doubled }) => doubled)}, out of order ${total(({ outOfOrder }) => outOfOrder)}; ${minutes.toFixed(1)} minutes.`
process.stdout.write(`${summary}\n`)
if (!isQuick) writeTable(summary)
process.exitCode = total(({ lost, doubled, outOfOrder }) => lost + doubled + outOfOrder) === 0 ? 0 : 1

/** Puts the table between its two marks. */
function writeTable(words: string): void {
  const file = fileURLToPath(new URL('../docs/reliability.md', import.meta.url))
  const [before = '', rest = ''] = readFileSync(file, 'utf8').split('<!-- chaos -->')
  const after = rest.slice(rest.indexOf('<!-- /chaos -->'))
  const lines = rows.map(
    ({ what, engine, kills, sent, lost, doubled, outOfOrder, seconds, remark }) =>
      `| ${what} | ${engine} | ${kills} | ${sent} | ${lost} | ${doubled} | ${outOfOrder} | ${seconds.toFixed(0)} | ${remark} |`,
  )
  const head =
    '| what | store | killed | messages | lost | doubled | out of order | seconds | |\n| --- | --- | --: | --: | --: | --: | --: | --: | --- |'
  writeFileSync(file, `${before}<!-- chaos -->\n${head}\n${lines.join('\n')}\n\n${words}\n${after}`)
}
