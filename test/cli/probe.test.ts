import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type SampleSite, startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import { type SiteDifference, siteDifferences } from '../../fixtures/sample-session/site-differences.ts'
import type { ProbeFinding } from '../../src/cli/probe/assumption.ts'
import { assumptions } from '../../src/cli/probe/assumptions.ts'
import { runProbe } from '../../src/cli/probe/run-probe.ts'
import { type PoliteFetch, politeFetch } from '../../src/documents/polite-fetch.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { commandLine } from '../support/command-line.ts'
import { movedClock } from '../support/moved-clock.ts'
import { sampleSettings } from '../support/sample-settings.ts'

const at = new Date('2035-10-25T08:00:00Z')
let site: SampleSite
let fetching: PoliteFetch

beforeEach(async () => {
  site = await startSampleSite({ clock: () => at })
  fetching = politeFetch({ contact: null, paceSeconds: 0, bases: [new URL(site.url)], clock: movedClock(), random: () => 0.5 })
})
afterEach(async () => {
  await fetching.close()
  await site.stop()
})

async function findings(): Promise<ReadonlyMap<string, ProbeFinding>> {
  const config = await configFrom('fixtures/sample-session/config')
  const input = { settings: sampleSettings(site.url, 'unused'), config, fetchPage: fetching.fetchPage, at, keep: async () => undefined }
  const found = new Map<string, ProbeFinding>()
  for await (const { assumption, finding } of runProbe(input, AbortSignal.timeout(30_000))) found.set(assumption.id, finding)
  return found
}

const kinds = (found: ReadonlyMap<string, ProbeFinding>) => [...found].map(([id, { kind }]) => `${id}: ${kind}`)

describe('the sample site', () => {
  it('is as everything is assumed to be', async () => {
    const expected = assumptions.map(({ id }) => `${id}: ${id === 'documents-throttle' ? 'not-asked' : 'holds'}`)
    expect(kinds(await findings())).toEqual(expected)
  })

  it('is asked for each thing once', async () => {
    await findings()
    const asked = site.requests.map(({ path }) => path)
    expect(asked.length).toBeLessThan(70)
    expect(asked.filter((path) => path === '/robots.txt').length).toBeLessThanOrEqual(2)
  })
})

/** The assumption that each difference shows not to hold. */
const shown: Readonly<Record<SiteDifference, string>> = {
  'documents-disallowed': 'documents-robots',
  'documents-challenged': 'documents-served',
  'documents-converted': 'documents-native',
  'pdf-unavailable': 'documents-pdf',
  'unknown-symbol-404': 'documents-unknown',
  'ranges-ignored': 'documents-ranges',
  'no-validators': 'documents-validators',
  'redirect-off-site': 'documents-redirects',
  'encoded-slashes-unknown': 'documents-slashes',
  'letter-languages-unknown': 'documents-languages',
  'drafts-absent': 'documents-drafts',
  'outcomes-absent': 'documents-outcomes',
  'decisions-from-1': 'documents-decisions',
  'early-sessions-present': 'documents-early-sessions',
  'viewer-without-frame': 'viewer-frame',
  'viewer-not-direct': 'viewer-direct',
  'ohchr-disallowed': 'ohchr-robots',
  'ohchr-challenged': 'ohchr-sessions',
  'session-dates-reworded': 'ohchr-session-dates',
  'session-dates-moved': 'ohchr-dates-agree',
  'session-links-renamed': 'ohchr-session-links',
  'outcomes-page-gone': 'ohchr-outcomes',
  'outcomes-without-heads': 'ohchr-outcome-rows',
  'outcomes-page-empty': 'ohchr-outcome-rows',
  'outcomes-without-drafts': 'ohchr-outcome-drafts',
  'outcome-links-elsewhere': 'ohchr-outcome-links',
  'missing-page-200': 'ohchr-missing-page',
  'library-disallowed': 'library-robots',
  'library-without-sets': 'library-sets',
  'library-answers-html': 'library-harvest',
  'library-forgets-tokens': 'library-tokens',
  'library-without-council': 'library-council',
  'library-record-gone': 'library-record',
}

/** Others that cannot hold then either. */
const alsoShown: Readonly<Partial<Record<SiteDifference, readonly string[]>>> = {
  'documents-disallowed': ['documents-served'],
  'ohchr-disallowed': ['ohchr-sessions', 'ohchr-outcomes'],
  'library-disallowed': ['library-sets', 'library-harvest', 'library-tokens'],
  'library-answers-html': ['library-sets', 'library-tokens'],
}

describe('a site that differs', () => {
  it('shows every assumption not to hold, but the one that is not asked', () => {
    expect(new Set([...Object.values(shown), 'documents-throttle'])).toEqual(new Set(assumptions.map(({ id }) => id)))
  })

  it.each(siteDifferences)('%s', async (difference) => {
    site.differences.add(difference)
    const found = await findings()
    expect(found.get(shown[difference])?.kind).toBe(difference === 'outcomes-page-empty' ? 'cannot-tell' : 'differs')
    const others = [...found].filter(([id, { kind }]) => id !== shown[difference] && kind === 'differs').map(([id]) => id)
    expect(others).toEqual(alsoShown[difference] ?? [])
  })

  it('that cannot be reached leaves everything untold', async () => {
    site.faults.everywhere = { kind: 'unavailable', retryAfterSeconds: 3600 }
    const found = [...(await findings()).entries()].filter(([id]) => !id.endsWith('-robots'))
    expect(new Set(found.map(([, { kind }]) => kind))).toEqual(new Set(['cannot-tell', 'not-asked']))
  })
})

describe('on the command line', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mandate-watch-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const run = () =>
    commandLine(['probe'], {
      CONFIG_DIR: 'fixtures/sample-session/config',
      DATA_DIR: folder,
      UN_DOCUMENTS_URL: site.url,
      UN_VIEWER_URL: site.url,
      OHCHR_URL: site.url,
      UN_LIBRARY_URL: site.url,
      FETCH_PACE_SECONDS: '0',
    })

  it('prints what was found, keeps the answers, and ends with status 1 where something differs', async () => {
    site.differences.add('unknown-symbol-404')
    const { status, out } = await run()
    expect(status).toBe(1)
    expect(out).toMatch(/^documents system$/m)
    expect(out).toMatch(/^ {2}holds {8}robots\.txt allows symbol access \(un-sources 1\.1\)\n {15}allowed, 5 s between requests$/m)
    expect(out).toMatch(/^ {2}DIFFERS {6}an unknown symbol gets 200 and a small web page \(un-sources 1\.3\)\n {15}status 404$/m)
    expect(out).toMatch(/^\d+ hold, 1 differ, \d+ could not be told, 1 not asked\.$/m)
    const [kept = ''] = readdirSync(join(folder, 'probe'))
    expect(JSON.parse(readFileSync(join(folder, 'probe', kept, '001.json'), 'utf8'))).toMatchObject({
      asked: `${site.url}/robots.txt`,
      status: 200,
    })
  })
})
