import { access, constants, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { openChannels } from '../channels/channels.ts'
import type { Config } from '../config/config.ts'
import { loadConfig } from '../config/load-config.ts'
import { formatProblem } from '../config/problem.ts'
import type { Settings } from '../config/settings.ts'
import type { SourceHealth } from '../council/record.ts'
import { findScanTools } from '../extraction/scan-tools.ts'
import { chatClients } from '../service/chat-clients.ts'
import { programPath, settingsFromEnvironment } from '../service/surroundings.ts'
import { openStore } from '../store/store.ts'
import { oneLine } from '../text/one-line.ts'
import { failure } from './failure.ts'

/** One thing that was looked at. A `note` is worth knowing and no fault. */
interface Diagnosis {
  readonly state: 'ok' | 'note' | 'fault'
  readonly about: string
  readonly says: string
}

const ok = (about: string, says: string): Diagnosis => ({ state: 'ok', about, says })
const note = (about: string, says: string): Diagnosis => ({ state: 'note', about, says })
const fault = (about: string, says: string): Diagnosis => ({ state: 'fault', about, says })

/** Looks at everything that the service needs and says what is in order. Status 0 where nothing is wrong, 1 otherwise. It sends and fetches nothing. */
export async function doctor(): Promise<number> {
  const settings = settingsFromEnvironment()
  const outcome = await loadConfig(settings.configDir)
  const diagnoses = [
    contact(settings),
    ...(outcome.kind === 'invalid'
      ? outcome.problems.map((problem) => fault('configuration', formatProblem(problem)))
      : [configuration(settings, outcome.config), ...channels(settings, outcome.config)]),
    ...(await kept(settings)),
    await disk(settings),
    await folder('inbox folder', settings.inboxDir),
    await scans(),
  ]
  const width = Math.max(...diagnoses.map(({ about }) => about.length))
  const marks = { ok: 'ok   ', note: 'note ', fault: 'FAULT' }
  for (const { state, about, says } of diagnoses) process.stdout.write(`${marks[state]}  ${about.padEnd(width)}  ${oneLine(says)}\n`)
  return diagnoses.some(({ state }) => state === 'fault') ? 1 : 0
}

function contact({ contact }: Settings): Diagnosis {
  if (contact) return ok('contact', `the UN is told ${contact}`)
  return note('contact', 'CONTACT is not set: the UN cannot tell who is asking. Put an e-mail address or a web page into .env.')
}

function configuration({ configDir }: Settings, { mandates, channels }: Config): Diagnosis {
  const count = `${mandates.length} mandates, ${channels.length} ${channels.length === 1 ? 'channel' : 'channels'}`
  if (channels.some(({ operators }) => operators)) return ok('configuration', `${configDir}: ${count}`)
  return note(
    'configuration',
    `${configDir}: ${count}; no channel has "operators: true", so nobody is told what is wrong with the bot itself`,
  )
}

/** Whether the tokens are there, not whether they are right: `test-alert` shows that. */
function channels(settings: Settings, config: Config): readonly Diagnosis[] {
  const { open, off } = openChannels(config.channels, {
    console: { write: () => undefined, terminal: () => ({ width: 80, styled: false }) },
    ...chatClients(settings),
  })
  return [
    ...open.map(({ id }) => ok(`channel ${id}`, 'has what it needs; `test-alert` shows whether it delivers')),
    ...off.map(({ id, reason }) => fault(`channel ${id}`, reason)),
  ]
}

/** The store, and what it knows of sources and deliveries. A data folder that is not there yet is not made. */
async function kept({ dataDir, databaseUrl }: Settings): Promise<readonly Diagnosis[]> {
  const there = await access(join(dataDir, 'watch.sqlite')).then(
    () => true,
    () => false,
  )
  if (!there && databaseUrl === null) return [note('store', `${dataDir} holds none yet: the service makes it when it starts`)]
  try {
    const store = await openStore(dataDir, databaseUrl)
    try {
      const depth = await store.outbox.depth()
      const waiting = depth.queued + depth.sending + depth.unclear
      return [
        ok('store', `${databaseUrl === null ? dataDir : 'PostgreSQL'}: in order`),
        depth.refused > 0
          ? fault('outbox', `${depth.refused} messages were refused, ${waiting} wait; the log says why`)
          : ok('outbox', `${waiting} messages wait`),
        ...(await store.record.sources()).map(source),
      ]
    } finally {
      await store.close()
    }
  } catch (error) {
    return [fault('store', failure(error))]
  }
}

function source({ source, lastSuccess, failingSince, lastProblem }: SourceHealth): Diagnosis {
  const success = lastSuccess ? `last seen ${minute(lastSuccess)}` : 'never seen'
  if (!failingSince) return ok(`source ${source}`, success)
  return fault(`source ${source}`, `not since ${minute(failingSince)} (${success}): ${lastProblem ?? 'no reason given'}`)
}

/** `2035-10-02 14:10 UTC`. */
function minute(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

const leastMegabytes = 200
const fewMegabytes = 1000

async function disk({ dataDir }: Settings): Promise<Diagnosis> {
  const { bavail, bsize } = await statfs(dataDir).catch(() => statfs('.'))
  const megabytes = Math.round((bavail * bsize) / 1_000_000)
  const says = `${megabytes} MB are free for ${dataDir}`
  if (megabytes < leastMegabytes) return fault('disk', `${says}: make room, or documents can no longer be kept`)
  return megabytes < fewMegabytes ? note('disk', says) : ok('disk', says)
}

async function folder(about: string, path: string): Promise<Diagnosis> {
  try {
    await access(path, constants.R_OK | constants.W_OK)
    return ok(about, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    if (code === 'ENOENT') return note(about, `${path} is not there yet: the service makes it when it starts`)
    return fault(about, `${path} cannot be read and written (${code}). Change its permissions, or set INBOX_DIR.`)
  }
}

async function scans(): Promise<Diagnosis> {
  const found = await findScanTools(programPath())
  if (found.kind === 'found') return ok('scans', 'are read with tesseract')
  return note('scans', `are not read: ${found.names.join(' and ')} not installed. Everything else works without.`)
}
