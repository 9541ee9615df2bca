import { keepProcessSmall } from '../../src/service/small-process.ts'

/*
 * The service in a process of its own, so that its memory can be measured: told over IPC what time it is and to sweep, it answers with what came of
 * it, what is held, and the most memory that it ever had.
 */

/** A sweep that the parent asks for. */
export interface SweepAsked {
  readonly at: string
}

export interface SweepTold {
  readonly recorded: readonly string[]
  readonly problems: readonly string[]
  /** Versions of every dossier, by key. */
  readonly versions: Readonly<Record<string, number>>
  readonly failing: readonly string[]
  readonly peakMegabytes: number
}

keepProcessSmall() // as main.ts begins
const { configFrom } = await import('../../src/service/surroundings.ts')
const { startService } = await import('../../src/service.ts')
const { sampleSettings } = await import('../support/sample-settings.ts')

const [siteUrl = '', dataDir = ''] = process.argv.slice(2)
let now = new Date(0)
const service = await startService({
  settings: sampleSettings(siteUrl, dataDir),
  config: await configFrom('fixtures/sample-session/config'),
  clock: () => now,
  random: () => 0.5,
  log: { info() {}, warn() {} },
  terminal: { write() {}, shape: () => ({ width: 100, styled: false }) },
  fetchLimits: {
    decodedBytes: 10_000_000,
    redirects: 4,
    connectSeconds: 1,
    silenceSeconds: 2,
    totalSeconds: 4,
    retryWithinSeconds: 0.1,
  },
})

process.on('message', (asked: SweepAsked) => void sweep(asked))
process.on('disconnect', () => void service.stop().then(() => process.exit()))
process.send?.('ready')

async function sweep({ at }: SweepAsked): Promise<void> {
  now = new Date(at)
  const { recorded, problems } = await service.sweepNow(AbortSignal.timeout(60_000))
  await service.deliverDue(AbortSignal.timeout(10_000))
  const dossiers = await service.store.record.dossiers()
  const told: SweepTold = {
    recorded,
    problems,
    versions: Object.fromEntries(dossiers.map(({ key, versions }) => [key, versions.length])),
    failing: (await service.store.record.sources()).filter(({ failingSince }) => failingSince).map(({ source }) => source),
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
  process.send?.(told)
}
