import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSettings, type Settings } from '../config/settings.ts'
import { presentComparison } from '../council/dossier.ts'
import { configFrom, standardTerminal } from '../service/surroundings.ts'
import { type Service, startService } from '../service.ts'
import { WatchError } from '../watch-error.ts'

const configDir = fileURLToPath(new URL('../../fixtures/sample-session/config', import.meta.url))
const usualPort = 8080
const quiet = { info() {}, warn() {} }

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'long' })

/**
 * The real service over a sample UN site on loopback, with a moved clock: it lives through a constructed session in a few seconds.
 * Then the pages stay open until the process is told to end, unless `once`.
 */
export async function demo(once: boolean): Promise<number> {
  const { startSampleSite } = await import('../../fixtures/sample-session/sample-un-site.ts')
  const { story } = await import('../../fixtures/sample-session/story.ts')
  const dataDir = await mkdtemp(join(tmpdir(), 'mandate-watch-demo-'))
  let now = story[0]?.at ?? new Date()
  const clock = () => now
  const site = await startSampleSite({ clock })
  const say = (text: string) => standardTerminal.write(`${text}\n`)
  let service: Service | undefined
  try {
    const settings = settingsFor(site.url, dataDir, await freePort())
    const config = await configFrom(configDir)
    service = await startService({ settings, config, clock, random: () => 0.5, log: quiet, terminal: standardTerminal })
    say(
      'A constructed session of the Human Rights Council, from its third week to its vote. Every text, State and person in it is invented.\n',
    )
    const signal = AbortSignal.timeout(60_000)
    for (const { at, sentence } of story) {
      now = at
      say(`─── ${day.format(at)} ${'─'.repeat(48)}\n${sentence}\n`)
      await service.sweepNow(signal)
      await service.deliverDue(signal)
    }
    say(await ending(service))
    if (!once) await untilStopped()
    return 0
  } finally {
    await service?.stop()
    await site.stop()
    await rm(dataDir, { recursive: true, force: true })
  }
}

function settingsFor(siteUrl: string, dataDir: string, port: number): Settings {
  const outcome = readSettings({
    DATA_DIR: dataDir,
    INBOX_DIR: join(dataDir, 'inbox'),
    PORT: String(port),
    UN_DOCUMENTS_URL: siteUrl,
    UN_VIEWER_URL: siteUrl,
    OHCHR_URL: siteUrl,
    UN_LIBRARY_URL: siteUrl,
    FETCH_PACE_SECONDS: '0',
    CONTACT: 'sample-session@example.org',
  })
  if (outcome.kind === 'invalid') throw new WatchError('CONFIG_INVALID', outcome.problems.join('\n'))
  return outcome.settings
}

/** The usual port of the pages, or 0 (any) where something else has it. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const trial = createServer()
    trial.once('error', () => resolve(0))
    trial.listen(usualPort, '127.0.0.1', () => trial.close(() => resolve(usualPort)))
  })
}

/** Where to look next: the gravest redline, and how to watch the real Council. */
async function ending({ store, url }: Service): Promise<string> {
  const dossiers = await store.record.dossiers()
  const gravest = dossiers.map((dossier) => presentComparison(dossier)).find((comparison) => comparison?.verdict.severity === 'critical')
  return [
    '─'.repeat(64),
    `Pages:    ${url}`,
    ...(gravest ? [`Redline:  ${url}/redline/${gravest.id}`] : []),
    '',
    'This was a constructed session. To watch the real Council: put who you are into .env (see .env.example), then npm start',
  ].join('\n')
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    standardTerminal.write('Press Ctrl-C to end.\n')
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
