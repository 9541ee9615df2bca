import { describe, expect, it } from 'vitest'
import { readSponsors } from '../../src/resolution/sponsors.ts'

const told = (text: string): string[] =>
  readSponsors(text).map(({ name, member, onBehalfOf }) => `${name}${member ? '' : '*'}${onBehalfOf ? ` for ${onBehalfOf}` : ''}`)

describe('readSponsors', () => {
  it.each([
    ['Aldovia, Bremony and Caldera', ['Aldovia', 'Bremony', 'Caldera']],
    ['Aldovia,* Bremony, Caldera*', ['Aldovia*', 'Bremony', 'Caldera*']],
    ['Aldovia*, Bremony* and Caldera', ['Aldovia*', 'Bremony*', 'Caldera']],
    ['Aldovia, * Bremony,* Caldera', ['Aldovia*', 'Bremony*', 'Caldera']],
    ['Aldovia and Bremony:*', ['Aldovia', 'Bremony*']],
    ['Aldovia\uf02a, Bremony', ['Aldovia*', 'Bremony']],
    ['Aldovia; Bremony; Caldera;', ['Aldovia', 'Bremony', 'Caldera']],
    ['Aldovia, and Bremony', ['Aldovia', 'Bremony']],
    [
      'Trinidad and Tobago,* United Kingdom of Great Britain and Northern Ireland and Bosnia and Herzegovina*',
      ['Trinidad and Tobago*', 'United Kingdom of Great Britain and Northern Ireland', 'Bosnia and Herzegovina*'],
    ],
    [
      'Bolivia (Plurinational State of), Netherlands (Kingdom of the)* and Aldovia',
      ['Bolivia (Plurinational State of)', 'Netherlands (Kingdom of the)*', 'Aldovia'],
    ],
    ['Aldovia (on behalf of the Group of Arab States)', ['Aldovia for the Group of Arab States']],
    ['Aldovia* (on behalf of the Group of African States)', ['Aldovia* for the Group of African States']],
    ['Aldovia (on behalf of the Group of African States):*', ['Aldovia* for the Group of African States']],
    ['Aldovia (on behalf on the African Group):', ['Aldovia for the African Group']],
    [
      'Aldovia, on behalf of the States Members of the Organization of Islamic Cooperation',
      ['Aldovia for the States Members of the Organization of Islamic Cooperation'],
    ],
    [
      'Aldovia [on behalf of the Group of Arab States, except Bremony], Caldera*',
      ['Aldovia for the Group of Arab States, except Bremony', 'Caldera*'],
    ],
    [
      'Aldovia* on behalf of the Movement of Non-Aligned Countries, with the exception of Bremony',
      ['Aldovia* for the Movement of Non-Aligned Countries, with the exception of Bremony'],
    ],
    ['Aldovia,1 Bremony,† Caldera,* [Dovrania*]', ['Aldovia', 'Bremony', 'Caldera*', 'Dovrania*']],
    ['', []],
    [' ,;* and ', []],
  ])('%j', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
