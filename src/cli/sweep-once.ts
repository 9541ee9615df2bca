import { openLog } from '../service/log.ts'
import { pause } from '../service/real-time.ts'
import { configFrom, secretsOfEnvironment, settingsFromEnvironment, standardTerminal } from '../service/surroundings.ts'
import { startService } from '../service.ts'

/** Looks at every source and the inbox once, sends what is due and ends. Status 0 when everything could be seen, 1 otherwise. */
export async function sweepOnce(): Promise<number> {
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const log = openLog(settings, secretsOfEnvironment())
  const stopping = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort())
  const service = await startService({
    settings: { ...settings, port: 0 },
    config,
    clock: () => new Date(),
    random: Math.random,
    log,
    terminal: standardTerminal,
    publicUrl: settings.publicUrl,
  })
  try {
    await service.pollInbox(stopping.signal)
    const swept = await service.sweepNow(stopping.signal)
    const enriching = await service.enrich(stopping.signal)
    await pause(settings.inboxPollSeconds * 1000, stopping.signal)
    const dropped = await service.pollInbox(stopping.signal)
    await service.deliverDue(stopping.signal)
    const problems = [...swept.problems, ...enriching, ...dropped.problems]
    const recorded = [...swept.recorded, ...dropped.recorded]
    process.stdout.write(`${recorded.length === 0 ? 'Nothing new.' : `New: ${recorded.join(', ')}.`}\n`)
    for (const problem of problems) process.stderr.write(`${problem}\n`)
    return problems.length === 0 ? 0 : 1
  } finally {
    await service.stop()
  }
}
