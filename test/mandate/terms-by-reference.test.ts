import { describe, expect, it } from 'vitest'
import { effectiveTerms, termsCarried } from '../../src/mandate/terms-by-reference.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { draft } from './constructed.ts'

const renewal = (rest: string): Resolution =>
  draft({ paragraphs: [`1. Decides to extend the mandate of the Special Rapporteur on ferries for a period of three years${rest}`] })

describe('termsCarried', () => {
  it.each([
    [', with the same terms as provided for by the Human Rights Council in its resolution 87/16;', ['87/16'], 'terms of the mandate'],
    [
      ', on the same terms provided for by the Human Rights Council in its resolution 87/16 of 1 July 2033;',
      ['87/16'],
      'terms of the mandate',
    ],
    [', under the same terms as provided for by Human Rights Council resolution 87/16;', ['87/16'], 'terms of the mandate'],
    [', according to the terms set out by the Human Rights Council in its resolution 87/16;', ['87/16'], 'terms of the mandate'],
    [', in accordance with the mandate established by the Human Rights Council in its resolution 84/2;', ['84/2'], 'terms of the mandate'],
    [', in accordance with the terms of reference contained in Human Rights Council resolution 84/2;', ['84/2'], 'terms of the mandate'],
    [', as set out by the Human Rights Council in paragraph 1 of its resolution 84/2;', ['84/2'], 'terms of the mandate'],
    [', as established in its resolution 84/2;', ['84/2'], 'terms of the mandate'],
    [', pursuant to Human Rights Council resolution 84/2;', ['84/2'], 'terms of the mandate'],
    [', in accordance with its resolution 84/2;', ['84/2'], 'terms of the mandate'],
    [
      ', on the same terms provided by the Human Rights Council in its resolutions 81/3, 84/2 and 87/16;',
      ['81/3', '84/2', '87/16'],
      'terms of the mandate',
    ],
    [', and all work requested of it by the Human Rights Council in its resolution 87/16;', ['87/16'], 'work requested'],
    [
      ', for it to continue to undertake the tasks described by the Human Rights Council in its resolution 87/16;',
      ['87/16'],
      'work requested',
    ],
  ])('reads “%s”', (words, numbers, what) => {
    const clauses = termsCarried(renewal(words))
    expect(clauses.map((clause) => ({ ...clause, symbols: [...clause.symbols] }))).toMatchObject([
      { paragraph: 'OP1', what, holder: 'special rapporteur', symbols: numbers.map((number) => `A/HRC/RES/${number}`) },
    ])
  })

  it('quotes the clause from where it stands', () => {
    const resolution = renewal(', with the same terms as provided for by the Human Rights Council in its resolution 87/16;')
    const [clause] = termsCarried(resolution)
    expect(clause?.quote).toBe('with the same terms as provided for by the Human Rights Council in its resolution 87/16')
    expect(resolution.paragraphs[0]?.text.slice(clause?.span.start, clause?.span.end)).toBe(clause?.quote)
  })

  it.each([
    ['a draft that states its terms', renewal(', and requests the Special Rapporteur to report annually;')],
    ['a resolution of another body', renewal(', in accordance with General Assembly resolution 60/251;')],
    ['a text that is only welcomed afterwards', renewal(', with the same terms, and requests States to implement its resolution 87/16;')],
    ['a recital', draft({ paragraphs: ['Recalling its resolution 87/16 on the mandate of the Special Rapporteur,'] })],
    ['a request that cites a text', draft({ paragraphs: ['1. Requests the Secretary-General to report pursuant to resolution 87/16;'] })],
  ])('carries nothing in %s', (_, resolution) => {
    expect(termsCarried(resolution)).toEqual([])
  })
})

/** Constructed: three renewals of an invented mandate, the first of which states its terms. */
const founding = draft({
  symbol: 'A/HRC/RES/84/2',
  paragraphs: [
    'Recalling the Charter of the United Nations,',
    '1. Decides to appoint, for a period of three years, a special rapporteur on ferries, with the following mandate:',
    '1(a). To gather information on the safety of ferries;',
    '2. Requests the Special Rapporteur to report annually to the Human Rights Council;',
    '3. Calls upon the Government of Aldovia to inspect all ferries;',
    '4. Requests the Secretary-General to provide the Special Rapporteur with all resources necessary;',
  ],
})
const second = draft({
  symbol: 'A/HRC/RES/87/16',
  paragraphs: [
    '1. Decides to extend the mandate of the Special Rapporteur for three years, as set out by the Council in its resolution 84/2;',
  ],
})
const third = renewal(', with the same terms as provided for by the Human Rights Council in its resolution 87/16;')

describe('effectiveTerms', () => {
  it('follows the lineage back to the text that states the terms', () => {
    const texts = new Map([founding, second].map((text) => [text.masthead.symbol, text]))
    const { carried, missing } = effectiveTerms(third, (symbol) => texts.get(symbol))
    expect(missing).toEqual([])
    expect(carried.map(({ chain, paragraphs }) => ({ chain, terms: paragraphs.map(({ label }) => label) }))).toEqual([
      { chain: ['A/HRC/RES/87/16'], terms: ['OP1'] },
      { chain: ['A/HRC/RES/87/16', 'A/HRC/RES/84/2'], terms: ['OP1', 'OP1(a)', 'OP2'] },
    ])
  })

  it('names a link that is not held', () => {
    const { carried, missing } = effectiveTerms(third, (symbol) => (symbol === second.masthead.symbol ? second : undefined))
    expect(carried).toHaveLength(1)
    expect(missing).toMatchObject([
      { symbol: 'A/HRC/RES/84/2', chain: ['A/HRC/RES/87/16', 'A/HRC/RES/84/2'], clause: { paragraph: 'OP1' } },
    ])
  })

  it('comes to an end where texts carry one another', () => {
    const circle = draft({
      symbol: 'A/HRC/RES/87/16',
      paragraphs: ['1. Decides to extend the mandate of the Special Rapporteur, as set out in its resolutions 87/16 and 84/2;'],
    })
    expect(effectiveTerms(circle, () => circle).carried.map(({ symbol }) => symbol)).toEqual(['A/HRC/RES/84/2'])
  })
})
