import { describe, expect, it } from 'vitest'
import { countLists, type ListLevel } from '../../src/extraction/automatic-numbers.ts'
import { listNumber } from '../../src/extraction/list-number.ts'

describe('one number', () => {
  it.each([
    [1, 'decimal', '1'],
    [7, 'decimalZero', '07'],
    [1, 'lowerLetter', 'a'],
    [26, 'lowerLetter', 'z'],
    [27, 'lowerLetter', 'aa'],
    [28, 'upperLetter', 'BB'],
    [4, 'lowerRoman', 'iv'],
    [1999, 'upperRoman', 'MCMXCIX'],
    [3, 'none', ''],
    [0, 'lowerRoman', '0'],
    [5, 'hebrew1', '5'],
  ])('%d as %s is %j', (value, format, printed) => {
    expect(listNumber(value, format)).toBe(printed)
  })
})

describe('counting', () => {
  const level = (pattern: string, format = 'decimal', more: Partial<ListLevel> = {}): ListLevel => ({
    start: 1,
    format,
    pattern,
    restartsAfter: null,
    ...more,
  })
  const lists = (levels: readonly ListLevel[]) => countLists(new Map([['1', { definition: 'd', levels, startsAt: new Map() }]]))

  it('starts a lower level anew after a higher one', () => {
    const next = lists([level('%1.'), level('(%2)', 'lowerLetter')])
    expect([0, 1, 1, 0, 1].map((at) => next('1', at))).toEqual(['1.', '(a)', '(b)', '2.', '(a)'])
  })

  it('goes on where a level never starts anew', () => {
    const next = lists([level('%1.'), level('%2)', 'decimal', { restartsAfter: 0 })])
    expect([0, 1, 0, 1].map((at) => next('1', at))).toEqual(['1.', '1)', '2.', '2)'])
  })

  it('prints the numbers of higher levels where the pattern asks for them', () => {
    const next = lists([level('%1.'), level('%1.%2')])
    expect([0, 1, 1].map((at) => next('1', at))).toEqual(['1.', '1.1', '1.2'])
    expect(lists([level('%1.'), level('%1.%2')])('1', 1)).toBe('1.1')
  })

  it('prints a bullet, and nothing for a list that is not defined', () => {
    expect(lists([level('\uf0b7', 'bullet')])('1', 0)).toBe('•')
    expect(lists([])('9', 0)).toBe('')
  })
})
