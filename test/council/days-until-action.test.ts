import { describe, expect, it } from 'vitest'
import { Day } from '../../src/council/day.ts'
import { daysUntilAction } from '../../src/council/days-until-action.ts'
import { sessionDates } from '../../src/council/session-calendar.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { english } from '../../src/language/english/words.ts'

const day = (text: string): Day => Day.parse(text)

function session(first: string, last: string, estimated: boolean) {
  const dates = sessionDates(SessionId.parse('90'), [])
  if (!dates) throw new Error('a regular session has dates')
  return { ...dates, actionDays: { first: day(first), last: day(last), estimated } }
}

function inWords(dates: ReturnType<typeof session>, today: string): string | null {
  const ahead = daysUntilAction(dates, day(today))
  return ahead && english.alert.where.action(ahead)
}

describe('daysUntilAction', () => {
  it.each([
    ['2035-10-05', 'action in 5 to 7 days'],
    ['2035-10-09', 'action in 1 to 3 days'],
    ['2035-10-10', 'action within 2 days'],
    ['2035-10-11', 'action today or tomorrow'],
    ['2035-10-12', 'action today'],
    ['2035-10-13', null],
  ])('on %s: %s', (today, expected) => {
    expect(inWords(session('2035-10-10', '2035-10-12', false), today)).toBe(expected)
  })

  it.each([
    ['2035-10-05', 'action in 5 days'],
    ['2035-10-09', 'action tomorrow'],
  ])('on one day, seen on %s: %s', (today, expected) => {
    expect(inWords(session('2035-10-10', '2035-10-10', false), today)).toBe(expected)
  })

  it('says what is estimated', () => {
    expect(inWords(session('2035-10-10', '2035-10-12', true), '2035-10-05')).toBe('action in 5 to 7 days (estimated)')
  })
})
