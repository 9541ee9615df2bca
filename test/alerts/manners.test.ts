import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Digest } from '../../src/alerts/chat-subscriptions.ts'
import { digestAlert } from '../../src/alerts/digest-alert.ts'
import { holdFor, type Manners, nextTime } from '../../src/alerts/manners.ts'
import { missionEnds, rollover } from '../channels/sample-alerts.ts'

const nairobi: Manners = { quiet: { from: '22:00', to: '07:00' }, timeZone: 'Africa/Nairobi', criticalPasses: false, digestAt: '08:00' }
const held = (at: string, manners: Manners = nairobi, digest: Digest | null = null, alert: Parameters<typeof holdFor>[0] = rollover) => {
  const hold = holdFor(alert, new Date(at), manners, digest)
  return hold && `${hold.heldFor} until ${hold.until.toISOString()}`
}

describe('holdFor', () => {
  it.each([
    ['2099-03-12T18:59:00Z', null], // 21:59
    ['2099-03-12T19:00:00Z', 'quiet until 2099-03-13T04:00:00.000Z'],
    ['2099-03-12T23:30:00Z', 'quiet until 2099-03-13T04:00:00.000Z'], // over midnight
    ['2099-03-13T03:59:59Z', 'quiet until 2099-03-13T04:00:00.000Z'],
    ['2099-03-13T04:00:00Z', null],
  ])('keeps quiet from 22:00 to 07:00 in Nairobi: at %s %s', (at, expected) => {
    expect(held(at)).toBe(expected)
  })

  it('lets what is critical pass where the channel says so', () => {
    const passing = { ...nairobi, criticalPasses: true }
    expect(held('2099-03-12T20:00:00Z', passing, null, missionEnds)).toBeNull()
    expect(held('2099-03-12T20:00:00Z', passing, 'weekly', missionEnds)).toBeNull()
    expect(held('2099-03-12T20:00:00Z', nairobi, null, missionEnds)).toContain('quiet')
  })

  it('waits for the next digest: at 08:00, weekly on Mondays', () => {
    expect(held('2099-03-12T04:59:00Z', nairobi, 'daily')).toBe('digest until 2099-03-12T05:00:00.000Z')
    expect(held('2099-03-12T05:00:00Z', nairobi, 'daily')).toBe('digest until 2099-03-13T05:00:00.000Z')
    expect(held('2099-03-12T12:00:00Z', nairobi, 'weekly')).toBe('digest until 2099-03-16T05:00:00.000Z')
  })

  it('does not hold a digest for the next one', () => {
    expect(held('2099-03-12T05:00:00Z', nairobi, 'daily', digestAlert('one', [rollover], new Date()))).toBeNull()
  })

  it('keeps to the clocks on the wall where they are changed', () => {
    expect(nextTime(new Date('2026-03-28T23:00:00Z'), 'Europe/Zurich', '07:00').toISOString()).toBe('2026-03-29T05:00:00.000Z')
    expect(nextTime(new Date('2026-10-24T22:30:00Z'), 'Europe/Zurich', '07:00').toISOString()).toBe('2026-10-25T06:00:00.000Z')
  })
})

describe('nextTime', () => {
  const shown = (at: Date, timeZone: string) =>
    new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)

  it('is the next moment when clocks there show it, in every zone and on the days when they are changed', () => {
    const zones = fc.constantFrom(
      'Europe/Zurich',
      'America/New_York',
      'Africa/Nairobi',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/Santiago',
    )
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'))
    const moment = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(moment, zones, time, (at, timeZone, wanted) => {
        const next = nextTime(at, timeZone, wanted)
        const ahead = (next.getTime() - at.getTime()) / 3_600_000
        expect(ahead).toBeGreaterThan(0)
        expect(ahead).toBeLessThanOrEqual(25)
        const off = Math.abs(minutes(shown(next, timeZone)) - minutes(wanted))
        expect([0, 30, 60, 1380, 1410]).toContain(off) // an hour, or half of one on Lord Howe Island, where the time itself does not exist
        if (off > 0) expect(clocksChange(next, timeZone)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  function minutes(time: string): number {
    const [hours = 0, rest = 0] = time.split(':').map(Number)
    return hours * 60 + rest
  }

  /** Whether clocks there are changed within a day of a moment. */
  function clocksChange(at: Date, timeZone: string): boolean {
    const ahead = (hours: number) => shown(new Date(at.getTime() + hours * 3_600_000), timeZone)
    return ahead(-24) !== ahead(0) || ahead(24) !== ahead(0)
  }
})

describe('digestAlert', () => {
  it('names the gravest first, and counts what it does not name', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...rollover,
      key: String(index),
      headline: `Event number ${index} of a long and busy day`,
    }))
    const { headline, body, severity } = digestAlert('one', [...many, missionEnds], new Date('2099-03-13T05:00:00Z'))
    expect(severity).toBe('critical')
    expect(headline).toBe('Digest: 13 events')
    expect(body).toMatch(
      /^critical: Aldovia fact-finding mission would end\. Event number 0 of a long and busy day\. .* And \d+ more, on the pages\.$/,
    )
  })
})
