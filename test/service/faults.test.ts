import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { docxBomb } from '../../fixtures/sample-session/hostile-files.ts'
import { type SampleSite, startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import type { Fault } from '../../fixtures/sample-session/site-faults.ts'
import type { SweepTold } from './service-process.ts'

/** The whole service stays under this, whatever the site does. */
const mostMegabytes = 300
const draft = 'A/HRC/90/L.1'
vi.setConfig({ testTimeout: 90_000 })

/** A sweep during a fault, with limits of four seconds a request; most faults end at once. */
const mostMilliseconds = 40_000

let now = new Date('2035-10-04T08:00:00Z')
let site: SampleSite
let service: ChildProcess
let dataDir = ''
let peak = 0
let issues = 0

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  site = await startSampleSite({ clock: () => now })
  service = fork(fileURLToPath(new URL('./service-process.ts', import.meta.url)), [site.url, dataDir], { execArgv: [] })
  await answer()
  await sweep()
}, 30_000)

afterAll(async () => {
  if (service.connected) {
    service.disconnect()
    await once(service, 'exit')
  }
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
  process.stdout.write(`Peak memory of the service over all faults: ${Math.round(peak)} MB\n`)
})

/** The next message of the process. */
async function answer(): Promise<unknown[]> {
  const told = new AbortController()
  const gone = once(service, 'exit', { signal: told.signal }).then(() => {
    throw new Error('the process of the service ended')
  })
  try {
    return await Promise.race([once(service, 'message', { signal: told.signal }), gone])
  } finally {
    gone.catch(() => undefined)
    told.abort()
  }
}

async function sweep(): Promise<SweepTold> {
  service.send({ at: now.toISOString() })
  const [told] = (await answer()) as [SweepTold] // the process sends nothing else
  peak = Math.max(peak, told.peakMegabytes)
  return told
}

/** The draft is issued once more while the fault lasts, so that there is something to catch up with. */
function reissue(): void {
  issues += 1
  site.reissue(draft, (text) => ({ ...text, issued: `${issues} November 2035` }))
}

const later = (hours: number): void => {
  now = new Date(now.getTime() + hours * 3_600_000)
}

interface Given {
  readonly fault: Fault
  /** The fault of one document only; of the whole site otherwise. */
  readonly of?: string
  readonly problem: RegExp
  readonly failing: readonly string[]
}

const documentsFail = ['un-documents']
docxBomb(100_000_000) // made before the clock of a sweep runs

describe('every fault ends within its limit, with the right state, and is caught up with', () => {
  it.each<Given>([
    { fault: { kind: 'throttle', fromRequest: 0 }, problem: /does not give out .*, which exists/, failing: documentsFail },
    { fault: { kind: 'too-many-requests', retryAfterSeconds: 600 }, problem: /asks for fewer requests/, failing: documentsFail },
    { fault: { kind: 'unavailable', retryAfterSeconds: 600 }, problem: /is busy or down \(503\)/, failing: documentsFail },
    { fault: { kind: 'reset' }, problem: /cut the connection/, failing: documentsFail },
    { fault: { kind: 'drip', bytes: 10, everyMilliseconds: 100 }, of: draft, problem: /too slow/, failing: ['held-documents'] },
    { fault: { kind: 'truncated' }, of: draft, problem: /cut the connection|sent less/, failing: ['held-documents'] },
    { fault: { kind: 'challenge' }, problem: /asks for a browser/, failing: documentsFail },
    { fault: { kind: 'empty' }, problem: /answers without sending anything/, failing: documentsFail },
    { fault: { kind: 'redirect', to: 'https://example.org/file' }, problem: /sends the reader on to example\.org/, failing: documentsFail },
    { fault: { kind: 'redirect', to: 'http://169.254.169.254/latest/meta-data/' }, problem: /which is refused/, failing: documentsFail },
    { fault: { kind: 'redirect', to: 'http://10.0.0.1/' }, problem: /which is refused/, failing: documentsFail },
    { fault: { kind: 'redirect', to: 'http://[::1]:9/' }, problem: /which is refused/, failing: documentsFail },
    { fault: { kind: 'endless' }, problem: /larger than 10 MB/, failing: documentsFail },
    { fault: { kind: 'gzip-bomb' }, problem: /larger than 10 MB/, failing: documentsFail },
    { fault: { kind: 'docx-bomb' }, of: draft, problem: /zip bomb/, failing: [] },
    { fault: { kind: 'claimed-pages' }, of: draft, problem: /claims 10000 pages/, failing: [] },
    { fault: { kind: 'claimed-pages' }, problem: /different symbols with the same file/, failing: documentsFail },
  ])('%j', async ({ fault, of, problem, failing }) => {
    site.faults.everywhere = null
    site.faults.bySymbol.clear()
    later(2)
    const before = await sweep()
    reissue()
    if (of) site.faults.bySymbol.set(of, fault)
    else site.faults.everywhere = fault
    const began = performance.now()
    const during = await sweep()
    expect(performance.now() - began).toBeLessThan(mostMilliseconds)
    expect(during.problems.join('\n')).toMatch(problem)
    expect(during.failing).toEqual(failing)
    expect(during.versions).toEqual(before.versions)

    site.faults.everywhere = null
    site.faults.bySymbol.clear()
    later(2)
    const after = await sweep()
    expect(after.failing).toEqual([])
    expect(after.recorded).toContain(draft)
    expect(after.versions).toEqual({ ...before.versions, '90/L.1': (before.versions['90/L.1'] ?? 0) + 1 })
    expect(after.peakMegabytes).toBeLessThan(mostMegabytes)
  })
})
