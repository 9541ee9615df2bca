import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openStore } from '../src/store/store.ts'
import { heldText, paragraph } from '../test/store/constructed-facts.ts'
import { asAdmin, databaseUrl } from '../test/support/postgres-for-all.ts'
import { startPostgres } from '../test/support/postgres-server.ts'

/* Measures how long the service takes from its start until it is ready, over a store of 50,000 constructed paragraphs on either engine. */

const texts = 1000
const paragraphsEach = 50
const starts = 3
const words = 'Requests the keepers of lighthouses (constructed) to light every lamp at dusk, within the oil that the harbours can spare'

async function fill(dataDir: string, url: string | null): Promise<void> {
  const store = await openStore(dataDir, url)
  for (let number = 1; number <= texts; number += 1) {
    const paragraphs = Array.from({ length: paragraphsEach }, (_, index) =>
      paragraph(`OP${index + 1}`, `${words}, for the ${number}th time`),
    )
    await store.ledger.record({ text: heldText(`A/HRC/RES/88/${number}`, paragraphs), dossier: null, comparisons: [], alerts: [] })
  }
  await store.close()
}

/** Seconds until the process says that it has started, and then answers that it is ready; and how many of them a core was at work for it (on Linux). */
async function toReady(folder: string, dataDir: string, url: string | null): Promise<string> {
  const began = performance.now()
  const child = spawn(process.execPath, [fileURLToPath(new URL('../src/main.ts', import.meta.url)), '--roles', 'deliver,chat,pages'], {
    env: {
      ...process.env,
      CONFIG_DIR: join(folder, 'config'),
      DATA_DIR: dataDir,
      DATABASE_URL: url ?? '',
      INBOX_DIR: join(folder, 'inbox'),
      PORT: '0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  try {
    for await (const line of createInterface(child.stderr)) {
      const said = JSON.parse(line)
      if (said.msg !== 'started') continue
      const answer = await fetch(new URL('/readyz', said.pages))
      if (answer.status !== 200) throw new Error(`not ready: ${await answer.text()}`)
      return `${((performance.now() - began) / 1000).toFixed(2)} s (${coreSeconds(child.pid)} of a core)`
    }
    throw new Error('the service ended')
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

/** Hundredths of a second in user and in kernel mode are the 14th and 15th field. Source: proc_pid_stat(5) */
function coreSeconds(pid: number | undefined): string {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return 'unknown'
  const fields = readFileSync(file, 'utf8').split(') ')[1]?.split(' ') ?? []
  return ((Number(fields[11]) + Number(fields[12])) / 100).toFixed(2)
}

const folder = mkdtempSync(join(tmpdir(), 'mandate-watch-bench-'))
const server = await startPostgres({ lasting: true })
try {
  cpSync(fileURLToPath(new URL('../config', import.meta.url)), join(folder, 'config'), { recursive: true })
  await asAdmin(server.url, 'create database bench')
  for (const url of [null, databaseUrl(server.url, 'bench')]) {
    const dataDir = join(folder, url === null ? 'sqlite' : 'postgres')
    await fill(dataDir, url)
    const seconds: string[] = []
    for (let start = 0; start < starts; start += 1) seconds.push(await toReady(folder, dataDir, url))
    process.stdout.write(
      `${url === null ? 'SQLite' : 'PostgreSQL'}, ${texts * paragraphsEach} paragraphs: ready after ${seconds.join(', ')}\n`,
    )
  }
} finally {
  await server.stop()
  rmSync(folder, { recursive: true, force: true })
}
