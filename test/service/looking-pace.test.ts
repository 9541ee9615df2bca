import { expect, it } from 'vitest'
import { Day } from '../../src/council/day.ts'
import { SessionId } from '../../src/documents/document-symbol.ts'
import { lookingPace } from '../../src/service/looking-pace.ts'

const day = (text: string) => Day.parse(text)
const known = {
  id: SessionId.parse('90'),
  opens: day('2035-09-10'),
  closes: day('2035-10-12'),
  tablingDeadline: day('2035-10-03'),
  actionDays: { first: day('2035-10-10'), last: day('2035-10-11') },
}
const estimated = { ...known, tablingDeadline: null, actionDays: null }

it.each([
  ['2035-08-20', known, 'quiet'],
  ['2035-08-27', known, 'session'],
  ['2035-10-02', known, 'session'],
  ['2035-10-03', known, 'action'],
  ['2035-10-11', known, 'action'],
  ['2035-10-12', known, 'session'],
  ['2035-11-02', known, 'session'],
  ['2035-11-03', known, 'quiet'],
  ['2035-09-29', estimated, 'session'],
  ['2035-09-30', estimated, 'action'],
  ['2035-10-15', estimated, 'action'],
  ['2035-10-16', estimated, 'session'],
])('on %s, %#', (today, session, pace) => {
  expect(lookingPace({ timeZone: 'Europe/Zurich', sessions: [session] }, new Date(`${today}T12:00:00Z`))).toBe(pace)
})
