import { describe, expect, it } from 'vitest'
import { matchMandate } from '../../src/mandate/match-mandate.ts'
import { draft, dueAt, mandate } from './constructed.ts'

/** Constructed mandates on what no special procedure is about, and on invented States. */
const letters = mandate({
  slug: 'letters',
  title: 'Special Rapporteur on the secrecy of letters and parcels while fighting smuggling',
  aliases: ['Special Rapporteur on the secrecy of letters', 'Secrecy of letters and parcels'],
  lineage: ['A/HRC/RES/84/3', 'A/HRC/RES/87/9'],
  termsOfReference: '81/15',
})
const lighthouses = mandate({ slug: 'lighthouses', title: 'Special Rapporteur on the right to lighthouses', lineage: ['A/HRC/RES/87/4'] })
const aldovia = mandate({
  slug: 'aldovia',
  title: 'Special Rapporteur on the situation of human rights in Aldovia',
  lineage: ['A/HRC/RES/86/2', 'A/HRC/RES/89/2'],
  nextRenewal: dueAt('90'),
})
const aldoviaMission = mandate({
  slug: 'aldovia-mission',
  title: 'Independent international fact-finding mission on Aldovia',
  kind: 'fact-finding mission',
  lineage: ['A/HRC/RES/89/2'],
  nextRenewal: dueAt('90'),
})
const bremony = mandate({
  slug: 'bremony',
  title: 'Special Rapporteur on the situation of human rights in Bremony',
  lineage: ['A/HRC/RES/89/5'],
})
const office = mandate({
  slug: 'office',
  title: 'Project of the Office on archives in Caldera',
  kind: 'other',
  lineage: ['A/HRC/RES/88/1'],
})
const catalogue = [letters, lighthouses, aldovia, aldoviaMission, bremony, office]

function match(given: Parameters<typeof draft>[0], titles: Readonly<Record<string, string>> = {}): string {
  const found = matchMandate(draft({ symbol: 'A/HRC/90/L.3', ...given }), catalogue, (symbol) => titles[symbol] ?? null)
  return found.kind === 'matched'
    ? found.mandates.map(({ slug }) => slug).join(' ')
    : `unmatched: ${found.nearest.map(({ slug }) => slug).join(' ')}`
}

describe('matchMandate', () => {
  it.each([
    [
      'a name in full',
      '1. Decides to extend the mandate of the Special Rapporteur on the right to lighthouses for three years;',
      'lighthouses',
    ],
    ['a former name', '1. Decides to extend the mandate of the Special Rapporteur on the secrecy of letters for three years;', 'letters'],
    [
      'a name that lost a word',
      '1. Decides to extend the mandate of the Special Rapporteur on the secrecy of letters and parcels;',
      'letters',
    ],
    [
      'a name turned round, with its lineage cited',
      '1. Decides to extend the mandate of the Special Rapporteur on the effects of smuggling, on the terms of its resolution 87/9;',
      'letters',
    ],
    [
      'the text that holds the terms',
      '1. Decides to extend the mandate of the Special Rapporteur, as established in its resolution 81/15;',
      'letters',
    ],
    [
      'an end',
      '1. Decides that the mandate of the Special Rapporteur on the situation of human rights in Bremony is concluded;',
      'bremony',
    ],
    [
      'a merger',
      '1. Decides to merge the mandates of the Special Rapporteur on the right to lighthouses and the Special Rapporteur on the secrecy of letters;',
      'lighthouses letters',
    ],
    [
      'a merger that names one mandate and cites the text of the other',
      '1. Decides to extend the mandate of the Special Rapporteur on the right to lighthouses, and to integrate into it the mandate established in its resolution 87/9;',
      'lighthouses letters',
    ],
    [
      'the mandate that is named, not every text that is cited beside it',
      '1. Decides to extend the mandate of the Special Rapporteur on the right to lighthouses, taking into account its resolution 87/9;',
      'lighthouses',
    ],
    [
      'the mechanism that the clause names, not its neighbour',
      '1. Decides to extend the mandate of the fact-finding mission on Aldovia for one year;',
      'aldovia-mission',
    ],
    [
      'the kind spoken of, where a text is shared',
      '1. Decides to extend the mandate of the fact-finding mission, established in its resolution 89/2;',
      'aldovia-mission',
    ],
    [
      'the Office, by what it was asked',
      '1. Decides to extend the mandate of the Office of the High Commissioner as requested in its resolution 88/1;',
      'office',
    ],
  ])('goes by %s', (_, paragraph, expected) => {
    expect(match({ paragraphs: [paragraph] })).toBe(expected)
  })

  it.each([
    ['Special Rapporteur on the right to lighthouses', 'lighthouses'],
    ['Mandate of the Special Rapporteur on the secrecy of letters and parcels', 'letters'],
    ['Situation of human rights in Bremony', 'bremony'],
  ])('lets the title tell whose unnamed mandate is renewed: %s', (title, expected) => {
    expect(match({ title, paragraphs: ['1. Renews the mandate of the Special Rapporteur for a period of three years;'] })).toBe(expected)
  })

  it('goes by an unclear title only where a text of the mandate is cited too', () => {
    const title = 'Technical assistance and capacity-building to improve human rights in Bremony'
    const renews = '1. Decides to extend the mandate of the Special Rapporteur for one year;'
    expect(match({ title, paragraphs: [renews] })).toBe('unmatched: bremony')
    expect(match({ title, paragraphs: ['Recalling its resolution 89/5,', renews] })).toBe('bremony')
  })

  it('lets the one mechanism named elsewhere tell', () => {
    const paragraphs = [
      'Welcoming the fact-finding mission on Aldovia,',
      '1. Decides to extend the mandate of the fact-finding mission for nine months;',
    ]
    expect(match({ title: 'Accountability', paragraphs })).toBe('aldovia-mission')
  })

  it('matches a mechanism changed into another', () => {
    const paragraphs = ['1. Decides to appoint a special rapporteur mandated to monitor the situation;']
    expect(match({ title: 'Situation of human rights in Bremony', paragraphs })).toBe('bremony')
  })

  it('matches two mandates that one text renews', () => {
    const paragraphs = [
      '1. Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for one year;',
      '2. Also decides to extend the mandate of the fact-finding mission on Aldovia for one year;',
    ]
    expect(match({ title: 'Situation of human rights in Aldovia', paragraphs })).toBe('aldovia aldovia-mission')
  })

  it('does not take those who are asked to help for what is decided on', () => {
    const helped =
      '1. Decides to extend the mandate of the Special Rapporteur on the right to lighthouses for one year, and requests the Special Rapporteur on the situation of human rights in Bremony to cooperate, as in resolution 89/5;'
    expect(match({ paragraphs: [helped] })).toBe('lighthouses')
  })

  it.each([
    [
      'a citation',
      'Smuggling',
      [
        'Recalling its resolutions 84/3 and 87/9,',
        '1. Welcomes the work of the Special Rapporteur on the secrecy of letters and parcels while fighting smuggling;',
      ],
    ],
    [
      'a clause on another mandate that shares a word',
      'Right to ferries',
      ['1. Decides to extend the mandate of the Special Rapporteur on the right to ferries for three years;'],
    ],
    ['a State in passing', 'Right to ferries', ['1. Decides to appoint a special rapporteur on the right to ferries to visit Aldovia;']],
    [
      'an item 10 text beside the mandate',
      'Technical assistance and capacity-building for Aldovia',
      ['Recalling its resolution 89/2,', '1. Requests the Office to step up technical assistance provided to the Government of Aldovia;'],
    ],
    [
      'an intergovernmental body on the same subject',
      'Secrecy of letters and parcels',
      ['1. Decides to establish an open-ended intergovernmental working group on letters and parcels;'],
    ],
    [
      'the Office in a text on a State',
      'Situation of human rights in Aldovia',
      ['1. Decides to extend the mandate of the Office of the High Commissioner for one year;'],
    ],
  ])('does not take for a renewal: %s', (_, title, paragraphs) => {
    expect(match({ title, paragraphs })).toMatch(/^unmatched/)
  })

  describe('a draft that decides on no mandate', () => {
    const silent = ['Recalling its resolution 89/2,', '1. Encourages the Government of Aldovia to cooperate;']
    const titles = { 'A/HRC/RES/89/2': 'Situation of human rights in Aldovia' }

    it('is matched where its title names the mechanism', () => {
      expect(match({ title: 'Mandate of the Special Rapporteur on the right to lighthouses', paragraphs: silent })).toBe('lighthouses')
    })

    it('is matched where it takes the place of the renewal that is due', () => {
      expect(match({ title: 'Situation of human rights in Aldovia', paragraphs: silent }, titles)).toBe('aldovia aldovia-mission')
    })

    it.each([
      ['another title', { title: 'Cooperation with Aldovia', paragraphs: silent }, titles],
      ['no citation', { title: 'Situation of human rights in Aldovia', paragraphs: silent.slice(1) }, titles],
      ['another session', { symbol: 'A/HRC/91/L.3', title: 'Situation of human rights in Aldovia', paragraphs: silent }, titles],
      ['a last text that is not held', { title: 'Situation of human rights in Aldovia', paragraphs: silent }, {}],
    ])('is not matched with %s', (_, given, held) => {
      expect(match(given, held)).toMatch(/^unmatched/)
    })
  })

  it('says what shows it', () => {
    const text = draft({ paragraphs: ['1. Decides to extend the mandate of the Special Rapporteur, on the terms of its resolution 87/9;'] })
    expect(matchMandate(text, catalogue)).toMatchObject({ why: 'OP1 cites 87/9, a text of the mandate.' })
  })

  it('answers quickly on a long hostile text', () => {
    const started = performance.now()
    const paragraphs = Array.from(
      { length: 300 },
      () => `1. Decides to extend the mandate of the Special Rapporteur on ${'letters and parcels '.repeat(200)}`,
    )
    match({ title: 'letters '.repeat(5000), paragraphs })
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
