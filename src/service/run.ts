import type { Config } from '../config/config.ts'
import { type Job, startSchedule } from '../schedule.ts'
import { type Service, startService } from '../service.ts'
import { openLog } from './log.ts'
import type { LookingPace } from './looking-pace.ts'
import { pause } from './real-time.ts'
import { configFrom, settingsFromEnvironment, standardTerminal } from './surroundings.ts'

const clock = () => new Date()

/** Off the full hour, when everybody asks. Each enriching source knows itself when it was asked last. */
const everyHour = '23 * * * *'

/** Runs the watch until the process is told to end: reads configuration and environment once, wires schedule, delivery, inbox and pages. */
export async function run(): Promise<void> {
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const log = openLog(settings)
  const stopping = new AbortController()
  const service = await startService({ settings, config, clock, random: Math.random, log, terminal: standardTerminal })
  log.info('started', { pages: service.url, mandates: config.mandates.length, channels: config.channels.length })
  if (!settings.contact) log.warn('CONTACT is not set: the UN cannot tell who is asking. Put an e-mail address or a web page into .env.')

  const schedule = await startSchedule(
    jobs(service, config.schedule),
    { lastRun: (job) => service.store.memory.lastRun(job), ran: (job, at) => service.store.memory.keepRun(job, at) },
    clock,
    (job, error) => log.warn('job failed', { job, error: String(error) }),
  )
  const delivering = service.keepDelivering(stopping.signal)
  const polling = pollInbox(service.pollInbox, settings.inboxPollSeconds, stopping.signal, (error) =>
    log.warn('inbox failed', { error: String(error) }),
  )

  const stop = async () => {
    if (stopping.signal.aborted) return
    log.info('stopping')
    stopping.abort()
    await Promise.all([schedule.stop(), delivering, polling])
    await service.stop()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())
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

async function pollInbox(
  poll: (signal: AbortSignal) => Promise<unknown>,
  seconds: number,
  signal: AbortSignal,
  failed: (error: unknown) => void,
): Promise<void> {
  while (!signal.aborted) {
    await poll(signal).catch(failed)
    await pause(seconds * 1000, signal)
  }
}
