import { describe, expect, it } from 'vitest'
import { citedSymbols } from '../../src/mandate/cited-symbols.ts'

describe('citedSymbols', () => {
  it.each([
    ['with the same terms as provided for by the Human Rights Council in its resolution 87/9;', ['A/HRC/RES/87/9']],
    ['Recalling Human Rights Council resolutions 84/3, S-37/1 and 86/2,', ['A/HRC/RES/84/3', 'A/HRC/RES/S-37/1', 'A/HRC/RES/86/2']],
    ['Recalling General Assembly resolution 60/251 and its own resolution 84/3,', ['A/HRC/RES/84/3']],
    ['Recalling Commission on Human Rights resolution 2004/87,', []],
    ['Recalling Council decision 2/102,', ['A/HRC/DEC/2/102']],
    ['Takes note of the report A/HRC/90/72 and of resolution A/HRC/RES/87/9;', ['A/HRC/RES/87/9']],
    ['Recalling draft resolution A/HRC/90/L.3,', []],
  ])('%s', (text, expected) => {
    expect(citedSymbols(text)).toEqual(expected)
  })
})
