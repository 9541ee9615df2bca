import { keepProcessSmall } from '../../src/service/small-process.ts'

/* The whole service over the sample session: sweeps once, delivers to Slack's imitation, and says so when all is told; unless it is killed before. */
keepProcessSmall()
const { readSettings } = await import('../../src/config/settings.ts')
const { configFrom } = await import('../../src/service/surroundings.ts')
const { pause } = await import('../../src/service/real-time.ts')
const { startService } = await import('../../src/service.ts')

const [dataDir = '', databaseUrl = '', siteUrl = '', slackUrl = '', configDir = ''] = process.argv.slice(2)
/** The session is over; its clock goes on from there. */
const shift = new Date('2035-10-31T00:00:00Z').getTime() - Date.now()
const outcome = readSettings({
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  INBOX_DIR: `${dataDir}/inbox`,
  PORT: '0',
  FETCH_PACE_SECONDS: '0',
  DELIVERY_RECONCILE_SECONDS: '5',
  SLACK_BOT_TOKEN: 'xoxb-good',
  SLACK_API_URL: slackUrl,
  ...Object.fromEntries(['UN_DOCUMENTS_URL', 'UN_VIEWER_URL', 'OHCHR_URL', 'UN_LIBRARY_URL'].map((name) => [name, siteUrl])),
})
if (outcome.kind === 'invalid') throw new Error(outcome.problems.join('\n'))
const service = await startService({
  settings: outcome.settings,
  config: await configFrom(configDir),
  clock: () => new Date(Date.now() + shift),
  random: Math.random,
  log: { info() {}, warn() {} },
  terminal: { write() {}, shape: () => ({ width: 80, styled: false }) },
})
process.send?.('ready')
const stopping = new AbortController()
const delivering = service.keepDelivering(stopping.signal)
for (let seen = false; !seen; ) {
  await service.sweepNow(stopping.signal)
  seen = (await service.store.record.sources()).every(({ failingSince }) => failingSince === null)
  if (!seen) await pause(500, stopping.signal)
}
process.send?.('swept')
for (;;) {
  const { queued, sending, unclear, refused } = await service.store.outbox.depth()
  if (queued + sending + unclear + refused === 0) break
  await pause(100, stopping.signal)
}
stopping.abort()
await delivering
const dossiers = await service.store.record.dossiers()
const facts = dossiers
  .map(({ key, state, versions, amendments, comparisons, events }) =>
    [key, state, versions.map(({ symbol, id }) => `${symbol} ${id}`), amendments.length, comparisons.length, events.length].join(' '),
  )
  .toSorted()
process.send?.({ facts, depth: await service.store.outbox.depth() })
await service.stop()
process.exit()
