import { startSchedule } from './schedule.ts'
import { openLog } from './service/log.ts'
import type { LookingPace } from './service/looking-pace.ts'
import { pause } from './service/real-time.ts'
import { configFrom, settingsFromEnvironment, standardTerminal } from './service/surroundings.ts'
import { startService } from './service.ts'

const clock = () => new Date()

/** Off the full hour, when everybody asks. Each enriching source knows itself when it was asked last. */
const everyHour = '23 * * * *'

/** Runs the watch until the process is told to end: reads configuration and environment once, wires schedule, delivery, inbox and pages. */
async function main(): Promise<void> {
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const log = openLog(settings)
  const stopping = new AbortController()
  const service = await startService({ settings, config, clock, random: Math.random, log, terminal: standardTerminal })
  log.info('started', { pages: service.url, mandates: config.mandates.length, channels: config.channels.length })
  if (!settings.contact) log.warn('CONTACT is not set: the UN cannot tell who is asking. Put an e-mail address or a web page into .env.')

  const sweepAt = (pace: LookingPace) => async (signal: AbortSignal) => {
    if (service.pace() === pace) await service.sweepNow(signal, 'in-turn')
  }
  const schedule = await startSchedule(
    [
      { name: 'sweep near action', cron: config.schedule.nearAction, run: sweepAt('action') },
      { name: 'sweep in session', cron: config.schedule.inSession, run: sweepAt('session') },
      { name: 'sweep out of session', cron: config.schedule.outOfSession, run: sweepAt('quiet') },
      { name: 'enrich', cron: everyHour, run: async (signal) => void (await service.enrich(signal)) },
    ],
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

try {
  await main()
} catch (error) {
  const { failure } = await import('./cli/failure.ts')
  process.stderr.write(`${failure(error)}\n`)
  process.exitCode = 2
}
