import { expect, it, vi } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import type { Config } from '../../src/config/config.ts'
import { configFrom } from '../../src/service/surroundings.ts'
import { runningService } from '../support/running-service.ts'

vi.setConfig({ testTimeout: 120_000 })

const signal = AbortSignal.timeout(120_000)

/** Days on which the replay looks: the reminders, the texts of the story, the end of the session and what comes after it. */
const days = [
  '2035-08-01T08:00:00Z',
  '2035-08-08T08:00:00Z',
  '2035-09-03T08:00:00Z',
  '2035-09-05T08:00:00Z',
  '2035-09-19T08:00:00Z',
  '2035-09-26T08:00:00Z',
  '2035-09-28T14:30:00Z',
  '2035-09-30T08:00:00Z',
  '2035-10-01T08:00:00Z',
  '2035-10-02T14:30:00Z',
  '2035-10-03T13:00:00Z',
  '2035-10-05T08:00:00Z',
  '2035-10-06T08:00:00Z',
  '2035-10-12T08:00:00Z',
  '2035-10-12T18:30:00Z',
  '2035-10-13T08:00:00Z',
  '2035-10-20T08:00:00Z',
  '2035-11-06T08:00:00Z',
]

const console_ = { kind: 'console', rollovers: true, operators: false } as const
const channels: Config['channels'] = [
  { ...console_, id: 'waters', mandates: ['inland-waters'], from: 'high', rollovers: false },
  { ...console_, id: 'all', mandates: 'all', from: 'medium' },
  { ...console_, id: 'bot', mandates: [], from: 'critical', operators: true },
]

interface Told {
  readonly day: string
  readonly channel: string
  readonly alert: Alert
}

/** Lives through the session, with so many looks a day; `outage` says on which days the site is out of order. */
async function replay(looks: number, outage: (day: string) => boolean = () => false): Promise<readonly Told[]> {
  const config = { ...(await configFrom('fixtures/sample-session/config')), channels: [...channels] }
  const { site, service, at, later } = await runningService('2035-08-01T08:00:00Z', { config })
  const told: Told[] = []
  for (const day of days) {
    at(day)
    site.faults.everywhere = outage(day) ? { kind: 'unavailable', retryAfterSeconds: 0 } : null
    for (let look = 0; look < looks; look += 1) {
      await service.sweepNow(signal)
      await service.enrich(signal)
      const now = new Date(Date.parse(day) + look * 40 * 60_000)
      for (let [next] = await service.store.outbox.claim(now, 1); next; [next] = await service.store.outbox.claim(now, 1)) {
        told.push({ day: day.slice(5, 10), channel: next.channel, alert: next.alert })
        await service.store.outbox.settle(
          next.id,
          { state: 'delivered', receipt: { channel: next.channel, message: String(next.id) } },
          now,
        )
      }
      later(40)
    }
  }
  return told
}

const lines = (told: readonly Told[], channel: string): readonly string[] =>
  told.filter((one) => one.channel === channel).map(({ day, alert }) => `${day} ${alert.kind} ${alert.severity}: ${alert.headline}`)

const keys = (told: readonly Told[]): readonly string[] => told.map(({ channel, alert }) => `${channel} ${alert.key}`)

it('tells each event and each alarm once, on its day, in its channel; after an outage it catches up without a false alarm', async () => {
  const told = await replay(2)
  expect(lines(told, 'waters')).toEqual([
    '08-08 renewal-due low: Inland waters: due at session 90, no draft yet',
    '09-03 session-ahead none: Session 90 opens in 7 days: one renewal is due on your mandates',
    '09-05 renewal-due low: Inland waters: due at session 90, no draft yet',
    '09-19 renewal-due low: Inland waters: due at session 90, no draft yet',
    '09-26 renewal-due low: Inland waters: due at session 90, no draft yet',
    '09-30 renewal-due low: Inland waters: due at session 90, no draft yet',
    '10-05 no-draft-yet high: Inland waters: due at session 90, no draft seen yet',
    '10-12 session-summary none: Session 90, last day: no draft on your mandates',
    '10-13 lapsed critical: Inland waters: not renewed at session 90, as far as can be seen',
  ])
  expect(lines(told, 'all').map((line) => line.split(':')[0])).toEqual([
    '09-03 session-ahead none',
    '09-28 draft-assessed none',
    '09-28 draft-assessed critical',
    '10-01 draft-assessed critical',
    '10-02 draft-revised critical',
    '10-02 sponsors-changed low',
    '10-02 amendment-tabled medium',
    '10-03 draft-assessed none',
    '10-05 no-draft-yet high',
    '10-12 adopted none',
    '10-12 adopted-by-vote critical',
    '10-12 still-open critical',
    '10-12 session-summary none',
    '10-13 lapsed critical',
  ])
  const adopted = told.find(({ channel, alert }) => channel === 'all' && alert.kind === 'adopted-by-vote')
  expect(adopted?.alert.body).toContain('89/2 was adopted by 23 to 14, 10 abstaining.')
  expect(lines(told, 'bot').map((line) => line.split(':')[0])).toEqual(['10-03 document-unreadable medium', '10-03 mandate-unknown low'])

  const outage = await replay(1, (day) => day >= '2035-09-26' && day < '2035-10-06')
  const quiet = outage.filter(({ alert }) => alert.kind === 'cannot-tell')
  expect(quiet.map(({ day, channel, alert }) => `${day} ${channel} ${alert.headline}`).toSorted()).toEqual([
    '10-05 all Session 90: cannot tell whether 5 renewals were tabled',
    '10-05 bot Session 90: cannot tell whether 5 renewals were tabled',
    '10-05 waters Session 90: cannot tell whether 5 renewals were tabled',
  ])
  const aboutTheBot = new Set(['cannot-tell', 'source-blind', 'source-sees-again'])
  const rest = outage.filter(({ alert }) => !aboutTheBot.has(alert.kind))
  expect(new Set(keys(rest))).toEqual(new Set(keys(told)))
  expect(lines(rest, 'waters').filter((line) => line.includes('no-draft-yet'))).toEqual([
    '10-06 no-draft-yet high: Inland waters: due at session 90, no draft seen yet',
  ])
  for (const lived of [told, outage]) expect(new Set(keys(lived)).size).toBe(lived.length)
})
