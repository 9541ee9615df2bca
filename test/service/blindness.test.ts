import { expect, it, vi } from 'vitest'
import { runningService } from '../support/running-service.ts'

vi.setConfig({ testTimeout: 60_000 })

const signal = AbortSignal.timeout(60_000)
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

it('tells once that the documents system is blind, after half an hour, and once that it sees again, with what appeared', async () => {
  const { site, service, at, later, told } = await runningService('2035-09-28T08:00:00Z')
  await service.sweepNow(signal)
  await told()
  site.faults.everywhere = { kind: 'throttle', fromRequest: 0 }
  at('2035-09-28T13:50:00Z')
  let said = ''
  for (let minute = 0; minute <= 60; minute += 10) {
    await service.sweepNow(signal)
    said += await told()
    expect(count(said, /I cannot read 127/g)).toBe(minute < 30 ? 0 : 1)
    later(10)
  }
  expect(said).toMatch(/I cannot read 127\.0\.0\.1:\d+ since 28 September, 13:50 UTC/)
  expect(said).toContain(
    'it answers with its page for unknown symbols, which is also how it throttles. Nothing is lost; I try again every 30 minutes',
  )
  site.faults.everywhere = null
  for (let times = 0; times < 2; times += 1) {
    await service.sweepNow(signal)
    later(10)
  }
  said = await told()
  expect(count(said, /I can read 127\.0\.0\.1:\d+ again/g)).toBe(1)
  expect(said).toContain('Appeared meanwhile: A/HRC/90/L.2.')
  expect(said).toContain('Counter-terrorism operations')
})

it('says nothing of an outage that passes within half an hour', async () => {
  const { site, service, later, told } = await runningService('2035-09-28T08:00:00Z')
  site.faults.everywhere = { kind: 'unavailable', retryAfterSeconds: 0 }
  await service.sweepNow(signal)
  later(20)
  site.faults.everywhere = null
  await service.sweepNow(signal)
  expect(await told()).not.toMatch(/cannot read|can read/)
})

it('tells that a document is no longer given out, and that it is again, without doubting what else is seen', async () => {
  const { site, service, at, later, told } = await runningService('2035-10-05T08:00:00Z')
  await service.sweepNow(signal)
  site.faults.bySymbol.set('A/HRC/90/L.3', { kind: 'throttle', fromRequest: 0 })
  at('2035-10-06T08:00:00Z')
  await told()
  for (let times = 0; times < 5; times += 1) {
    await service.sweepNow(signal)
    later(10)
  }
  const said = await told()
  expect(count(said, /is not as I knew it/g)).toBe(1)
  expect(said).toContain('no longer gives out A/HRC/90/L.3')
  expect(said).not.toContain('cannot tell whether a draft was tabled')
  site.faults.bySymbol.clear()
  await service.sweepNow(signal)
  expect(count(await told(), /I can read 127\.0\.0\.1:\d+ again/g)).toBe(1)
})

it('gives an enriching source three days', async () => {
  const { site, service, later, told } = await runningService('2035-10-10T08:00:00Z')
  site.differences.add('outcomes-page-gone')
  let said = ''
  for (let day = 0; day < 5; day += 1) {
    await service.enrich(signal)
    said += await told()
    expect(count(said, /I cannot read the list of outcomes/g)).toBe(day < 3 ? 0 : 1)
    later(25 * 60)
  }
  site.differences.clear()
  await service.enrich(signal)
  expect(await told()).toMatch(/I can read the list of outcomes on 127\.0\.0\.1:\d+ again/)
})

it('tells the operators once a day that the watch goes on, when it is asked to', async () => {
  const { service, told, later } = await runningService('2035-09-28T08:00:00Z')
  await service.sweepNow(signal)
  await told()
  for (let times = 0; times < 2; times += 1) {
    await service.tellStillWatching()
    later(60)
  }
  expect(count(await told(), /Still watching: session 90, 1 draft held/g)).toBe(1)
})

it('shows on /healthz when every source was last seen', async () => {
  const { site, service, later } = await runningService('2035-09-28T08:00:00Z')
  const health = async (): Promise<unknown> => (await fetch(`${service.url}/healthz`)).json()
  await service.sweepNow(signal)
  expect(await health()).toMatchObject({ status: 'ok' })
  later(10)
  site.faults.everywhere = { kind: 'challenge' }
  await service.sweepNow(signal)
  expect(await health()).toEqual({
    status: 'blind',
    sources: [
      { source: 'held-documents', lastSuccess: '2035-09-28T08:00:00.000Z', failingSince: null, lastProblem: null },
      {
        source: 'un-documents',
        lastSuccess: '2035-09-28T08:00:00.000Z',
        failingSince: '2035-09-28T08:10:00.000Z',
        lastProblem: expect.stringMatching(/asks for a browser \(a challenge page\)$/),
      },
    ],
  })
})
