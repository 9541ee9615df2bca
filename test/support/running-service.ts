import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type SampleSite, startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { type Service, type ServiceInput, startService } from '../../src/service.ts'
import { sampleSettings } from './sample-settings.ts'

/** The real service over the sample UN site, in moved time. */
export interface RunningService {
  readonly site: SampleSite
  readonly service: Service
  readonly dataDir: string
  /** Moves the clock on to an instant. */
  at(iso: string): void
  /** Moves the clock on by so many minutes. */
  later(minutes: number): void
  /** Delivers what is due, and answers with what the console channels were written since the last call. */
  told(): Promise<string>
}

const quiet = { info() {}, warn() {} }

/** Starts it; it ends with the test. */
export async function runningService(start: string, more: Partial<ServiceInput> = {}): Promise<RunningService> {
  let now = new Date(start)
  const clock = (): Date => now
  const dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  const site = await startSampleSite({ clock })
  let written = ''
  const service = await startService({
    settings: sampleSettings(site.url, dataDir),
    config: await configFrom('fixtures/sample-session/config'),
    clock,
    random: () => 0.5,
    log: quiet,
    terminal: {
      write(text) {
        written += text
      },
      shape: () => ({ width: 200, styled: false }),
    },
    ...more,
  })
  onTestFinished(async () => {
    await service.stop()
    await site.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return {
    site,
    service,
    dataDir,
    at(iso) {
      now = new Date(iso)
    },
    later(minutes) {
      now = new Date(now.getTime() + minutes * 60_000)
    },
    async told() {
      await service.deliverDue(AbortSignal.timeout(20_000))
      const said = written
      written = ''
      return said
    },
  }
}
