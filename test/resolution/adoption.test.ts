import { describe, expect, it } from 'vitest'
import { readAdoption } from '../../src/resolution/adoption.ts'

const vote = (lines: readonly string[]): unknown => {
  const { adoption, doubts } = readAdoption(lines, null)
  return { how: adoption?.how, doubts: doubts.map(({ reason }) => reason) }
}

describe('readAdoption', () => {
  it('reads an adoption without a vote', () => {
    expect(readAdoption(['55th meeting', '31 March 2022', '[Adopted without a vote.]'], null).adoption).toEqual({
      on: '31 March 2022',
      meeting: '55th meeting',
      how: { kind: 'without-vote' },
    })
  })

  it('reads a recorded vote by State', () => {
    const lines = [
      '[Adopted by a recorded vote of 4 to 2, with 1 abstention. The voting was as follows:',
      'In favour:',
      'Aldovia, Bolivia (Plurinational State of), Côte d’Ivoire and Trinidad and Tobago',
      'Against:',
      'Bremony, Caldera**',
      'Abstaining:',
      'Dovrania]',
    ]
    expect(vote(lines)).toEqual({
      how: {
        kind: 'vote',
        counts: { inFavour: 4, against: 2, abstaining: 1 },
        inFavour: ['Aldovia', 'Bolivia (Plurinational State of)', 'Côte d’Ivoire', 'Trinidad and Tobago'],
        against: ['Bremony', 'Caldera'],
        abstaining: ['Dovrania'],
      },
      doubts: [],
    })
  })

  it.each([
    ['with no abstentions', '[Adopted by a recorded vote of 1 to 1, with no abstentions. In favour: Aldovia Against: Bremony]'],
    [
      'the old form',
      '[Resolution adopted by a recorded vote of 1 votes to 1, with 0 abstentions. The voting was as follows:3 In favour: Aldovia Against: Bremony]',
    ],
    [
      'an asterisk',
      '[Adopted by a recorded vote of 1 to 1, with 0 abstentions.* The voting was as follows: In favour: Aldovia Against: Bremony Abstaining: None]',
    ],
    [
      'a page header in a list',
      '[Adopted by a recorded vote of 1 to 1, with 0 abstentions. In favour: Aldovia A/HRC/RES/84/3 7 Against: Bremony]',
    ],
  ])('reads a vote with %s', (_, line) => {
    expect(vote([line])).toMatchObject({ how: { inFavour: ['Aldovia'], against: ['Bremony'], abstaining: [] }, doubts: [] })
  })

  it('doubts lists that do not add up', () => {
    expect(
      vote(['[Adopted by a recorded vote of 3 to 1, with 0 abstentions. In favour: Aldovia Bremony, Caldera Against: Dovrania]']),
    ).toMatchObject({
      doubts: ['the recorded vote counts 3 in favour but names 2'],
    })
    expect(vote(['[Adopted by a recorded vote of 3 to 1, with 0 abstentions.]'])).toMatchObject({
      doubts: ['the recorded vote names no States'],
    })
  })

  it('is null where a text says nothing of its adoption', () => {
    expect(readAdoption([], null).adoption).toBeNull()
    expect(readAdoption([], '31 March 2022').adoption).toEqual({ on: '31 March 2022', meeting: null, how: { kind: 'not-stated' } })
  })
})
