import { expect, it } from 'vitest'
import { startSampleSite } from '../../fixtures/sample-session/sample-un-site.ts'
import type { Role } from '../../src/service/roles.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { type ServiceInput, startService } from '../../src/service.ts'
import { sampleSettings } from '../support/sample-settings.ts'
import { type EngineName, eachEngine, placeFor, type StorePlace } from '../support/stores.ts'

const signal = AbortSignal.timeout(60_000)
const afterTheSession = new Date('2035-10-13T08:00:00Z')

/** What the sample session comes to, by engine: the second compares with the first. */
const came = new Map<EngineName, { readonly told: string; readonly dossiers: readonly unknown[] }>()

eachEngine('the whole service', (engine) => {
  it('sweeps the sample session and tells it, on either engine in the same words; a second instance stands by', {
    timeout: 120_000,
  }, async () => {
    const place = await placeFor(engine)
    const site = await startSampleSite({ clock: () => afterTheSession })
    const heard: string[] = []
    const first = await startService(await inputOver(place, site.url, heard))
    const second = await startService(await inputOver(place, site.url, heard, new Set(['deliver', 'sweep'])))
    expect(await first.store.turn('sweep')).toBe('taken-over')
    expect(await second.store.turn('sweep')).toBe('elsewhere')
    await first.sweepNow(signal)
    await first.deliverDue(signal)
    await second.deliverDue(signal)
    const dossiers = (await second.store.record.dossiers()).map(({ key, state, versions, comparisons, events, amendments }) => ({
      key,
      state,
      versions: versions.map(({ id, symbol }) => ({ id, symbol })),
      verdicts: comparisons.map(({ id, verdict }) => ({ id, verdict })),
      events: events.map(({ kind, sentence }) => ({ kind, sentence })),
      amendments,
    }))
    expect(dossiers.length).toBeGreaterThan(5)
    expect((await fetch(new URL('/healthz', second.url))).status).toBe(200)
    expect((await fetch(new URL('/', first.url))).status).toBe(200)
    expect((await fetch(new URL('/', second.url))).status).toBe(404)
    await first.stop()
    expect(await second.store.turn('sweep')).toBe('taken-over')
    await second.stop()
    await site.stop()
    await place.remove()
    came.set(engine, withoutPorts({ told: heard.toSorted().join(''), dossiers }))
    const [one, other] = [...came.values()]
    if (other) expect(other).toEqual(one)
  })
})

/** Each engine's service and site have ports of their own. */
const withoutPorts = <Came>(what: Came): Came => JSON.parse(JSON.stringify(what).replaceAll(/(?<=localhost|127\.0\.0\.1):\d+/g, ''))

async function inputOver(
  { dataDir, databaseUrl }: StorePlace,
  siteUrl: string,
  heard: string[],
  roles?: ReadonlySet<Role>,
): Promise<ServiceInput> {
  return {
    settings: { ...sampleSettings(siteUrl, dataDir), databaseUrl },
    config: await configFrom('fixtures/sample-session/config'),
    clock: () => afterTheSession,
    random: () => 0.5,
    log: { info() {}, warn() {} },
    terminal: { write: (text) => void heard.push(text), shape: () => ({ width: 200, styled: false }) },
    ...(roles && { roles }),
  }
}
