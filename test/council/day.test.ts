import { describe, expect, it } from 'vitest'
import { addDays, Day, dayAt, daysBetween, laterOf, writtenDay } from '../../src/council/day.ts'

const day = (text: string): Day => Day.parse(text)

describe('days', () => {
  it.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2027-03-27', 7, '2027-04-03'], // clocks change in Geneva on the 28th
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(addDays(day(from), days)).toBe(expected)
    expect(daysBetween(day(from), day(expected))).toBe(days)
  })

  it('is that of the time zone, not of the machine', () => {
    const moment = new Date('2027-03-31T22:30:00Z')
    expect([dayAt(moment, 'Europe/Zurich'), dayAt(moment, 'UTC'), dayAt(moment, 'America/New_York')]).toEqual([
      '2027-04-01',
      '2027-03-31',
      '2027-03-31',
    ])
  })

  it('is written out in words', () => {
    expect(writtenDay(day('2023-10-04'))).toBe('4 October 2023')
  })

  it('tells the later of two', () => {
    expect(laterOf(day('2027-03-01'), day('2027-02-28'))).toBe('2027-03-01')
    expect(laterOf(day('2027-02-28'), day('2027-03-01'))).toBe('2027-03-01')
  })

  it.each(['2027-02-30', '2027-2-3', '27-02-03', ''])('is not %j', (text) => {
    expect(Day.safeParse(text).success).toBe(false)
  })
})
