import { describe, expect, it } from 'vitest'
import { periodInWords, termOf } from '../../src/weakening/period.ts'

describe('termOf', () => {
  it.each([
    ['for a further period of three years', 36],
    ['for a period of thirty months', 30],
    ['for a period of one and a half years', 18],
    ['for one year and six months', 18],
    ['for a year and a half', 18],
    ['for a period not exceeding nine months', 9],
    ['for a further period of a maximum of two years', 24],
    ['for up to ten months', 10],
    ['for a period of twenty-four (24) months', 24],
    ['for a six-month period', 6],
    ['for half a year', 6],
    ['within a period of 15 months', 15],
  ])('reads “%s” as %d months', (text, months) => {
    expect(termOf(`decides to extend the mandate ${text}, and`)?.months).toBe(months)
  })

  it.each(['for the past three years', 'for the next two years', 'for the first time'])('reads no term in “%s”', (text) => {
    expect(termOf(`notes the work of the mandate ${text};`)).toBeUndefined()
  })
})

describe('periodInWords', () => {
  it.each([
    [36, 'three years'],
    [12, 'one year'],
    [18, 'eighteen months'],
    [30, '30 months'],
  ])('says %d months as “%s”', (months, words) => {
    expect(periodInWords(months)).toBe(words)
  })
})
