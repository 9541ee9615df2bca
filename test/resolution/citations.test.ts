import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citations } from '../../src/resolution/citations.ts'

const told = (text: string): string[] =>
  citations(text).map((citation) => {
    expect(citation.span.end).toBeLessThanOrEqual(text.length)
    if (citation.kind === 'own-paragraph') return citation.labels.join(' ')
    if (citation.kind === 'document') return citation.symbol
    expect(text.slice(citation.span.start, citation.span.end)).toBe(citation.number)
    const paragraphs = citation.paragraphs.length > 0 ? ` ${citation.paragraphs.join(',')}` : ''
    return `${citation.symbol}${citation.date ? ` of ${citation.date}` : ''}${paragraphs}`
  })

describe('citations', () => {
  it.each([
    ['Recalling Human Rights Council resolution 84/3 of 22 March 2019,', ['A/HRC/RES/84/3 of 22 March 2019']],
    ['in its resolution 84/3;', ['A/HRC/RES/84/3']],
    [
      'Recalling General Assembly resolution 60/251 of 15 March 2006 and its own resolutions 84/3 and S-37/1',
      ['A/RES/60/251 of 15 March 2006', 'A/HRC/RES/84/3', 'A/HRC/RES/S-37/1'],
    ],
    [
      'Bearing in mind General Assembly resolutions 60/251 of 15 March 2006, 62/219 and 65/281,',
      ['A/RES/60/251 of 15 March 2006', 'A/RES/62/219', 'A/RES/65/281'],
    ],
    [
      'Recalling Commission on Human Rights resolutions 2004/87 and 2005/80, and Human Rights Council resolutions 6/28 and 15/15',
      ['E/CN.4/RES/2004/87', 'E/CN.4/RES/2005/80', 'A/HRC/RES/6/28', 'A/HRC/RES/15/15'],
    ],
    ['Security Council resolutions 1325 (2000) and 2467 (2019)', ['S/RES/1325(2000)', 'S/RES/2467(2019)']],
    ['General Assembly resolutions 217 A (III) and 2200 A (XXI)', ['A/RES/217A(III)', 'A/RES/2200A(XXI)']],
    ['Economic and Social Council resolution 1984/50', ['E/RES/1984/50']],
    ['Recommends that the General Assembly, in accordance with paragraph 5 (c) of its resolution 60/251, adopt', ['A/RES/60/251 5(c)']],
    ['Recalling that, in its resolution 76/137, the General Assembly decided', ['A/RES/76/137']],
    ['Recalling Council decision 2/102 of 6 October 2006,', ['A/HRC/DEC/2/102 of 6 October 2006']],
    ['President’s statement PRST 29/1 of 3 July 2015', ['A/HRC/PRST/29/1 of 3 July 2015']],
    ['the provisions of resolution 69/323', ['A/RES/69/323']],
    ['the debates referred to in paragraphs 16 and 17 above', ['OP16 OP17']],
    ['as set forth in paragraph 5 (a) and (b) of the present resolution', ['OP5(a) OP5(b)']],
    [
      'Welcoming the reports of the Secretary-General (E/CN.4/2006/30, A/HRC/4/58 and A/HRC/7/45),',
      ['E/CN.4/2006/30', 'A/HRC/4/58', 'A/HRC/7/45'],
    ],
    [
      'paragraph 36 of the outcome document of the World Conference on Indigenous Peoples held in New York, and resolution 84/3',
      ['A/HRC/RES/84/3'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each(['recommendation 9/4 of the Advisory Committee', 'Act No. 22/065 of 26 December 2022', 'resolution 59/45-POL', 'in 2030', ''])(
    'finds none in %j',
    (text) => {
      expect(told(text)).toEqual([])
    },
  )

  it('stays within any text', () => {
    const piece = fc.constantFrom(
      'resolution ',
      '40/16',
      ' of 22 March 2019',
      'General Assembly ',
      'paragraph 3 ',
      'above',
      ' (a)',
      'A/HRC/',
      '(2000)',
      ', ',
    )
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => void told(pieces.join(''))))
  })
})
