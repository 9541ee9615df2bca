import { collectDefaultMetrics } from 'prom-client'
import type { Config } from '../config/config.ts'
import type { Settings } from '../config/settings.ts'
import { type Job, type Schedule, startSchedule } from '../schedule.ts'
import { type Service, startService } from '../service.ts'
import { configReload } from './config-reload.ts'
import { dailyBackup } from './daily-backup.ts'
import { keepInUse, tellConfigNews } from './follow-config.ts'
import { liveConfig } from './live-config.ts'
import { openLog, type ServiceLog } from './log.ts'
import type { LookingPace } from './looking-pace.ts'
import { askedDuty, lookMs } from './on-duty.ts'
import { pause } from './real-time.ts'
import { rolesOf } from './roles.ts'
import { configFrom, secretsOfEnvironment, settingsFromEnvironment, standardTerminal } from './surroundings.ts'

const clock = () => new Date()

/** Off the full hour, when everybody asks. Each enriching source knows itself when it was asked last. */
const everyHour = '23 * * * *'

/** How often the configuration folder is looked at. */
const configLookMs = 2000

/** Whatever is still on its way then is safe in the store: the process ends. */
const lastMs = 9500

/** Runs the watch until the process is told to end: reads configuration and environment, wires schedule, delivery, inbox and pages, and follows edits of the configuration. */
export async function run(args: readonly string[]): Promise<void> {
  const roles = rolesOf(args)
  const settings = settingsFromEnvironment()
  const live = liveConfig(await configFrom(settings.configDir))
  const log = openLog(settings, secretsOfEnvironment())
  const stopping = new AbortController()
  const service = await startService({ settings, config: live.view, clock, random: Math.random, log, terminal: standardTerminal, roles })
  collectDefaultMetrics({ register: service.metrics.registry })
  const { mandates, channels } = live.now()
  log.info('started', { pages: service.url, mandates: mandates.length, channels: channels.length })
  if (!settings.contact) log.warn('CONTACT is not set: the UN cannot tell who is asking. Put an e-mail address or a web page into .env.')
  await noted(service, log, 'started')
  await kept(settings, log)

  let schedule: Schedule | undefined
  const sweeping = askedDuty(service.store, 'sweep', log, () => void schedule?.catchUp())
  const isOurs = async () => roles.has('sweep') && (await sweeping.isOurs())
  const scheduled = () =>
    startSchedule(
      [...jobs(service, live.now().schedule), backupJob(settings, log)],
      { lastRun: (job) => service.store.memory.lastRun(job), ran: (job, at) => service.store.memory.keepRun(job, at) },
      clock,
      (job, error) => log.warn('job failed', { job, error: String(error) }),
      isOurs,
    )
  schedule = await scheduled()
  const reload = configReload(settings.configDir, live, async (news) => {
    await tellConfigNews(news, service, log, clock())
    if (news.kind === 'refused') return
    await kept(settings, log)
    if (!news.changes.some(({ path }) => path.startsWith('schedule.'))) return
    await schedule?.stop()
    if (!stopping.signal.aborted) schedule = await scheduled()
  })
  const delivering = roles.has('deliver') ? service.keepDelivering(stopping.signal) : undefined
  const every = (ms: number, work: () => Promise<unknown>, failed: string) => again(work, ms, stopping.signal, failed, log)
  const polling = every(
    settings.inboxPollSeconds * 1000,
    async () => (await isOurs()) && service.pollInbox(stopping.signal),
    'inbox failed',
  )
  const standingBy = every(lookMs, isOurs, 'the store does not say whose turn it is')
  const following = every(configLookMs, () => reload.look(), 'configuration could not be followed')

  const stop = async () => {
    if (stopping.signal.aborted) return
    log.info('stopping')
    stopping.abort()
    setTimeout(() => endNow(log), lastMs).unref()
    await following
    await Promise.all([schedule?.stop(), delivering, polling, standingBy])
    await noted(service, log, 'stopped')
    await service.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
  process.on('SIGHUP', () => {}) // the configuration is followed anyway; by default it would end the process
}

/** For what does not come back in time: a chat platform or a store that has stopped answering. */
function endNow(log: ServiceLog): void {
  log.warn('something did not end in time; nothing is lost')
  process.exit(0)
}

/** A log that cannot be written stops no watch. */
async function noted({ store }: Service, log: ServiceLog, action: 'started' | 'stopped'): Promise<void> {
  try {
    const { hash } = await store.audit.append({ at: clock(), actor: 'service', action, subject: 'service', details: '' })
    log.info('audit', { head: hash })
  } catch (error) {
    log.warn('the audit log could not be written', { error: String(error) })
  }
}

async function kept({ configDir, dataDir }: Settings, log: ServiceLog): Promise<void> {
  await keepInUse(configDir, dataDir).catch((error) =>
    log.warn('the configuration could not be copied; `config diff` compares with an older copy', { error: String(error) }),
  )
}

function jobs(service: Service, schedule: Config['schedule']): readonly Job[] {
  const sweepAt = (pace: LookingPace) => async (signal: AbortSignal) => {
    if (service.pace() === pace) await service.sweepNow(signal, 'in-turn')
  }
  const { nearAction, inSession, outOfSession, stillWatching } = schedule
  return [
    { name: 'sweep near action', cron: nearAction, run: sweepAt('action') },
    { name: 'sweep in session', cron: inSession, run: sweepAt('session') },
    { name: 'sweep out of session', cron: outOfSession, run: sweepAt('quiet') },
    { name: 'enrich', cron: everyHour, run: async (signal) => void (await service.enrich(signal)) },
    ...(stillWatching === null ? [] : [{ name: 'still watching', cron: stillWatching, run: () => service.tellStillWatching() }]),
  ]
}

/** In the night of Geneva, between two looks. A backup that fails stops nothing, and is told with the failed jobs. */
function backupJob(settings: Settings, log: ServiceLog): Job {
  return {
    name: 'backup',
    cron: '7 2 * * *',
    async run() {
      const path = await dailyBackup(settings, clock())
      if (path) log.info('backed up', { path })
    },
  }
}

/** Does something again and again until the signal; what goes wrong is logged. */
async function again(work: () => Promise<unknown>, everyMs: number, signal: AbortSignal, failed: string, log: ServiceLog): Promise<void> {
  while (!signal.aborted) {
    await work().catch((error) => log.warn(failed, { error: String(error) }))
    await pause(everyMs, signal)
  }
}
