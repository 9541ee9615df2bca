import { describe, expect, it } from 'vitest'
import { Day, daysBetween } from '../../src/council/day.ts'
import {
  isOpen,
  type KnownDates,
  periodOf,
  presentSession,
  sessionDates,
  sessionsToWatch,
  withListed,
} from '../../src/council/session-calendar.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'

const id = (session: string): SessionId => SessionId.parse(session)
const day = (text: string): Day => Day.parse(text)

function known(
  session: string,
  dates: { opens?: string; closes?: string; deadline?: string; action?: readonly [string, string] },
): KnownDates {
  return {
    id: id(session),
    opens: dates.opens ? day(dates.opens) : null,
    closes: dates.closes ? day(dates.closes) : null,
    tablingDeadline: dates.deadline ? day(dates.deadline) : null,
    actionDays: dates.action ? { first: day(dates.action[0]), last: day(dates.action[1]) } : null,
  }
}

describe('a list of sessions', () => {
  const listed = [{ session: id('90'), opens: day('2035-09-10'), closes: day('2035-10-12') }]

  it('fills in what the operator left out, and never contradicts', () => {
    const dates = { opens: '2035-09-11', deadline: '2035-10-03' }
    expect(withListed([known('90', dates)], listed)).toEqual([known('90', { ...dates, closes: '2035-10-12' })])
  })

  it('adds the sessions that the operator does not name', () => {
    const special = known('S-90', { opens: '2035-05-03' })
    expect(withListed([special], listed)).toEqual([special, known('90', { opens: '2035-09-10', closes: '2035-10-12' })])
  })
})

describe('periodOf', () => {
  it.each([
    ['43', 'February to April 2020'],
    ['50', 'June to July 2022'],
    ['54', 'September to October 2023'],
    ['64', 'February to April 2027'],
    ['67', 'February to April 2028'],
    ['69', 'September to October 2028'],
    ['S-37', null],
  ])('of session %s is %s', (session, expected) => {
    expect(periodOf(id(session))).toBe(expected)
  })
})

describe('sessionDates', () => {
  /** As held: knowledge of past sessions (OHCHR and ISHR pages). */
  const held = [
    ['50', '2022-06-13', '2022-07-08'],
    ['51', '2022-09-12', '2022-10-07'],
    ['52', '2023-02-27', '2023-04-04'],
    ['53', '2023-06-19', '2023-07-14'],
    ['54', '2023-09-11', '2023-10-13'],
    ['55', '2024-02-26', '2024-04-05'],
    ['56', '2024-06-18', '2024-07-12'],
    ['57', '2024-09-09', '2024-10-11'],
    ['58', '2025-02-24', '2025-04-04'],
    ['59', '2025-06-16', '2025-07-09'],
    ['60', '2025-09-08', '2025-10-08'],
    ['61', '2026-02-23', '2026-03-31'],
    ['62', '2026-06-15', '2026-07-08'],
    ['63', '2026-09-07', '2026-10-09'],
  ] as const

  it.each(held)('estimates session %s within ten days (%s to %s)', (session, opens, closes) => {
    const estimate = sessionDates(id(session), [])
    expect(estimate).toMatchObject({ opens: { estimated: true }, closes: { estimated: true } })
    expect(Math.abs(daysBetween(day(opens), estimate?.opens.day ?? day('1970-01-01')))).toBeLessThanOrEqual(7)
    expect(Math.abs(daysBetween(day(closes), estimate?.closes.day ?? day('1970-01-01')))).toBeLessThanOrEqual(10)
  })

  it('keeps what is known and estimates the rest from it', () => {
    expect(sessionDates(id('54'), [known('54', { opens: '2023-09-11', closes: '2023-10-13' })])).toEqual({
      id: '54',
      opens: { day: '2023-09-11', estimated: false },
      closes: { day: '2023-10-13', estimated: false },
      tablingDeadline: { day: '2023-10-04', estimated: true },
      actionDays: { first: '2023-10-11', last: '2023-10-13', estimated: true },
    })
  })

  it('takes a known deadline and known action days as they are', () => {
    const told = known('90', { deadline: '2035-10-03', action: ['2035-10-10', '2035-10-12'] })
    expect(sessionDates(id('90'), [told])).toMatchObject({
      tablingDeadline: { day: '2035-10-03', estimated: false },
      actionDays: { first: '2035-10-10', last: '2035-10-12', estimated: false },
    })
  })

  it('knows a special session only by its opening', () => {
    expect(sessionDates(id('S-90'), [known('S-90', {})])).toBeUndefined()
    expect(sessionDates(id('S-90'), [known('S-90', { opens: '2035-11-05' })])).toMatchObject({
      opens: { day: '2035-11-05', estimated: false },
      closes: { day: '2035-11-06', estimated: true },
      tablingDeadline: { day: '2035-11-05', estimated: true },
      actionDays: { first: '2035-11-05', last: '2035-11-06' },
    })
  })
})

describe('presentSession', () => {
  it.each([
    ['2026-11-24', '64'],
    ['2027-03-01', '64'],
    ['2027-05-01', '65'],
    ['2027-07-01', '65'],
    ['2027-12-31', '67'],
  ])('on %s is %s', (today, expected) => {
    expect(presentSession(day(today), [])?.id).toBe(expected)
  })

  it('prefers a known session to an estimated one at the same time', () => {
    const constructed = known('90', { opens: '2027-02-22', closes: '2027-03-26' })
    expect(presentSession(day('2027-03-01'), [constructed])?.id).toBe('90')
  })

  it('may be a special session', () => {
    const special = known('S-90', { opens: '2027-05-03', closes: '2027-05-04' })
    expect(presentSession(day('2027-05-03'), [special])?.id).toBe('S-90')
    expect(presentSession(day('2027-05-05'), [special])?.id).toBe('65')
  })
})

describe('sessionsToWatch', () => {
  const special = known('S-90', { opens: '2027-04-12', closes: '2027-04-12' })

  it.each([
    ['2027-01-15', []],
    ['2027-02-10', ['64']],
    ['2027-04-10', ['64', 'S-90']],
    ['2027-05-20', []],
  ])('on %s are %j', (today, expected) => {
    expect(sessionsToWatch(day(today), [special]).map((session) => session.id)).toEqual(expected)
  })
})

describe('isOpen', () => {
  const session = sessionDates(id('90'), [known('90', { opens: '2035-09-10', closes: '2035-10-12' })])

  it.each([
    ['2035-09-09', false],
    ['2035-09-10', true],
    ['2035-10-12', true],
    ['2035-10-13', false],
  ])('on %s: %s', (today, expected) => {
    expect(session && isOpen(session, day(today))).toBe(expected)
  })
})
