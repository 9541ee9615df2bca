import { describe, expect, it } from 'vitest'
import { ordinalValue, sessionOf } from '../../src/resolution/session-words.ts'

describe('sessionOf', () => {
  it.each([
    ['Fifty-eighth session', '58'],
    ['Ninetieth session', '90'],
    ['Twelfth session ', '12'],
    ['Third session', '3'],
    ['58th session', '58'],
    ['Forty\u2011ninth session', '49'],
    ['Thirty-seventh special session', 'S-37'],
    ['One hundred and first session', '101'],
    ['ONE HUNDREDTH SESSION', '100'],
    ['Fifty-eighth session, 24 February–4 April 2025', '58'],
  ])('%j', (line, session) => {
    expect(sessionOf(line)).toBe(session)
  })

  it.each([
    '',
    'Organizational session',
    'Agenda item 3',
    'Fourteenth cycle',
    'Decides at its fifty-eighth session',
    'first-first session',
  ])('none in %j', (line) => {
    expect(sessionOf(line)).toBeNull()
  })
})

describe('ordinalValue', () => {
  it.each([
    ['first', 1],
    ['nineteenth', 19],
    ['twentieth', 20],
    ['twenty-second', 22],
    ['13th', 13],
  ])('%s', (word, value) => {
    expect(ordinalValue(word)).toBe(value)
  })

  it.each(['', 'last', 'twenty', 'twenty-tenth', 'hundredweight'])('%j is none', (word) => {
    expect(ordinalValue(word)).toBeNull()
  })
})
