import { describe, expect, it } from 'vitest'
import { readTerm, termOf } from '../../src/council/term.ts'
import { draft } from '../mandate/constructed.ts'

describe('readTerm', () => {
  it.each([
    ['Decides to extend the mandate of the Special Rapporteur for a period of three years', { months: 36 }],
    ['Decides to extend, for a period of two years, the mandate', { months: 24 }],
    ['Decides to renew, for one year, the mandate', { months: 12 }],
    ['Decides to extend for two years the mandate', { months: 24 }],
    ['Decides to extend the mandate for a further period of 3 years', { months: 36 }],
    ['Decides to extend the mandate for a three-year period', { months: 36 }],
    ['Decides to extend, for a renewable period of one year, the mandate', { months: 12 }],
    ['to be appointed by the President for an initial duration of one year', { months: 12 }],
    ['Decides to extend the mandate of the mission for nine months', { months: 9 }],
    ['Decides to extend the mandate for a final, non-extendable period of nine months', { months: 9, final: true }],
    ['Decides to extend the mandate until the ninety-third session of the Council', { until: '93' }],
    ['Decides to extend the mandate for one year, until the end of its eighty-fifth session', { months: 12, until: '85' }],
    [
      'Decides to extend, for a period of three years, effective from the end of its eighty-third session, the mandate',
      { months: 36, fromEndOf: '83' },
    ],
  ])('%s', (clause, expected) => {
    expect(readTerm(clause)).toEqual({ months: null, fromEndOf: null, until: null, final: false, ...expected })
  })

  it.each([
    'Decides to extend the mandate of the Special Rapporteur',
    'Decides to extend the mandate until the new mechanism is operational',
    'Decides to extend the mandate for some years',
    'Decides to extend the mandate for zero years',
    '',
  ])('states none: %s', (clause) => {
    expect(readTerm(clause)).toBeNull()
  })
})

describe('termOf', () => {
  it('goes by the first clause that states one, and not by what ends or is not about a mandate', () => {
    const text = draft({
      paragraphs: [
        '1. Requests the Office to keep a repository for a period of five years;',
        '2. Decides to end the mandate of the Working Group after it has worked for six years;',
        '3. Decides to extend the mandate of the Special Rapporteur for a period of two years;',
      ],
    })
    expect(termOf(text)).toMatchObject({ months: 24 })
  })

  it('is null for a text without one', () => {
    expect(termOf(draft({ paragraphs: ['1. Welcomes the report;'] }))).toBeNull()
  })
})
