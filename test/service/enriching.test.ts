import { describe, expect, it, vi } from 'vitest'
import type { Config } from '../../src/config/config.ts'
import { DossierKey } from '../../src/council/dossier.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { runningService } from '../support/running-service.ts'

vi.setConfig({ testTimeout: 60_000 })

const signal = AbortSignal.timeout(60_000)
const hours = (count: number): number => count * 60

async function changed(change: Partial<Config>): Promise<{ readonly config: Config }> {
  return { config: { ...(await configFrom('fixtures/sample-session/config')), ...change } }
}

describe('the list of sessions', () => {
  it('gives the dates that the configuration does not', async () => {
    const { service } = await runningService('2035-09-28T08:00:00Z', await changed({ sessions: [] }))
    const before = (await service.store.listed.sessions()).length
    expect(service.pace()).toBe('session')
    await service.enrich(signal)
    expect([before, (await service.store.listed.sessions()).length]).toEqual([0, 6])
  })

  it('is asked once a day, and not at all where it is switched off', async () => {
    const on = await runningService('2035-08-01T08:00:00Z')
    const asked = () => on.site.requests.filter(({ path }) => path.endsWith('/regular-sessions')).length
    for (let times = 0; times < 5; times += 1) {
      await on.service.enrich(signal)
      on.later(hours(7))
    }
    expect(asked()).toBe(2)
    const { sources } = await configFrom('fixtures/sample-session/config')
    const off = { enabled: false }
    const none = { ...sources, sessionCalendar: off, sessionOutcomes: off, digitalLibrary: off }
    const silent = await runningService('2035-10-12T08:00:00Z', await changed({ sources: none }))
    await silent.service.enrich(signal)
    expect(silent.site.requests).toEqual([])
  })
})

describe('the list of outcomes', () => {
  it('ends the dossiers of its drafts before the adopted texts are there, and is asked from the days of action on', async () => {
    const { site, service, at, later, told } = await runningService('2035-10-05T08:00:00Z')
    site.differences.add('outcomes-absent')
    await service.sweepNow(signal)
    await service.enrich(signal)
    expect(site.requests.some(({ path }) => path.includes('res-dec-stat'))).toBe(false)
    at('2035-10-12T08:00:00Z')
    await told()
    await service.enrich(signal)
    const said = await told()
    expect(said).toContain('Access to public records: adopted as 90/1')
    expect(said).toContain('It says: “Adopted (24-17-6)”.')
    expect((await service.store.record.dossier(DossierKey.parse('90/L.3')))?.state).toBe('adopted')
    site.differences.clear()
    later(hours(1))
    await service.sweepNow(signal)
    expect(await told()).toContain('Sarovia: adopted by 24 votes to 17, with 6 abstentions')
  })

  it.each([
    { what: 'no longer understood', difference: 'outcomes-without-heads', reason: /2 rows were not understood, such as “90\/1 \| / },
    { what: 'thinner than before', difference: 'outcomes-page-empty', reason: /lists 0 outcomes of session 90 where it listed 2/ },
  ] as const)('that is $what is told like one that cannot be read, after three days', async ({ difference, reason }) => {
    const { site, service, later, told } = await runningService('2035-10-13T08:00:00Z')
    await service.enrich(signal)
    site.differences.add(difference)
    let said = ''
    for (let day = 0; day < 5; day += 1) {
      later(hours(25))
      await service.enrich(signal)
      said += await told()
    }
    expect(said.match(/is not as I knew it/g)).toHaveLength(1)
    expect(said).toMatch(reason)
  })
})

describe('the Digital Library', () => {
  const harvests = (requests: readonly { readonly path: string }[]) => requests.filter(({ path }) => path.startsWith('/oai2d')).length

  it('links drafts and outcomes where it carries the Council', async () => {
    const { service } = await runningService('2035-10-20T08:00:00Z')
    await service.enrich(signal)
    const links = await service.store.listed.outcomes('digital-library', (await service.store.listed.sessions())[4]?.session ?? never())
    expect(links).toMatchObject([
      { outcome: 'A/HRC/RES/90/1', draft: 'A/HRC/90/L.1' },
      { outcome: 'A/HRC/RES/90/2', draft: 'A/HRC/90/L.3' },
    ])
  })

  it('is left alone where it does not', async () => {
    const { site, service, later } = await runningService('2035-10-20T08:00:00Z')
    site.differences.add('library-without-council')
    await service.enrich(signal)
    const asked = harvests(site.requests)
    later(hours(48))
    await service.enrich(signal)
    expect([asked > 0, harvests(site.requests)]).toEqual([true, asked])
  })
})

function never(): never {
  throw new Error('session 90 is not in the list')
}
