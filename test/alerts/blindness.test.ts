import { expect, it } from 'vitest'
import { sightChange } from '../../src/alerts/blindness.ts'

const minutes = (count: number) => new Date(Date.UTC(2035, 8, 28, 8, count))
const patience = 30 * 60_000
const well = { failingSince: null, alarmedAt: null }
const failing = { failingSince: minutes(0), alarmedAt: null }
const alarmed = { failingSince: minutes(0), alarmedAt: minutes(30) }

it.each([
  { what: 'a first failure', before: well, at: 0, problem: 'no answer', change: 'same' },
  { what: 'failing for less than its patience', before: failing, at: 29, problem: 'no answer', change: 'same' },
  { what: 'failing for all of its patience', before: failing, at: 30, problem: 'no answer', change: 'went-blind' },
  { what: 'failing after the alarm', before: alarmed, at: 600, problem: 'no answer', change: 'same' },
  { what: 'seeing again after an alarm', before: alarmed, at: 40, problem: null, change: 'sees-again' },
  { what: 'seeing again before any alarm', before: failing, at: 10, problem: null, change: 'same' },
  { what: 'seeing all the time', before: { ...well, alarmedAt: minutes(30) }, at: 50, problem: null, change: 'same' },
  {
    what: 'failing again soon after an alarm',
    before: { failingSince: minutes(60), alarmedAt: minutes(30) },
    at: 100,
    problem: 'no answer',
    change: 'same',
  },
  {
    what: 'still failing when the alarm is long past',
    before: { failingSince: minutes(60), alarmedAt: minutes(30) },
    at: 271,
    problem: 'no answer',
    change: 'went-blind',
  },
  {
    what: 'seeing again after a failure that was too soon to tell',
    before: { failingSince: minutes(60), alarmedAt: minutes(30) },
    at: 100,
    problem: null,
    change: 'same',
  },
])('$what: $change', ({ before, at, problem, change }) => {
  expect(sightChange(before, minutes(at), problem, patience)).toBe(change)
})

it('has no patience where none is given', () => {
  expect(sightChange(well, minutes(0), 'the folder is gone', 0)).toBe('went-blind')
})
