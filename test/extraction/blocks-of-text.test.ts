import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'

const told = (text: string): string[] => blocksOfText(text).map(({ role, text: words }) => `${role}: ${words}`)

describe('blocksOfText', () => {
  it('parts at blank lines and keeps the lines of a block', () => {
    expect(told('One\ntwo\r\n\r\n  \nthree\f\nfour')).toEqual(['body: One\ntwo', 'body: three', 'body: four'])
  })

  it('tells furniture and asterisk notes from the text that they interrupt', () => {
    expect(told('1. Decides to\n3/5\nrest;\n\n__________\n\n* State not a member of the Human Rights Council.\nGE.26-04567 (E)')).toEqual([
      'furniture: 3/5',
      'body: 1. Decides to\nrest;',
      'furniture: __________',
      'footnote: * State not a member of the Human Rights Council.',
      'furniture: GE.26-04567 (E)',
    ])
  })

  it('counts places', () => {
    expect(blocksOfText('One\n\ntwo').map(({ place }) => place)).toEqual([
      { page: null, index: 0 },
      { page: null, index: 1 },
    ])
  })
})

describe('a text whose lines are wrapped and that has no blank lines', () => {
  const text = `90/1. Constructed text
The Human Rights Council,
Recalling the rights of all persons in Aldovia, Bremony,
Caldera and Dovrania,
Recalling also the Charter,
1. Decides to extend the mandate for a period of three years from
2026. All States should take note;
Follow-up
2. Requests:
(a) The counter-
terrorism office to report;
(b) All States to rest.
55th meeting
31 March 2026
[Adopted without a vote.]
Annex
Terms`

  it('is parted by how its paragraphs begin', () => {
    const read = parseResolution(blocksOfText(text))
    expect(read.paragraphs.map(({ label, text: words }) => `${label} ${words}`)).toEqual([
      'PP1 Recalling the rights of all persons in Aldovia, Bremony, Caldera and Dovrania,',
      'PP2 Recalling also the Charter,',
      'OP1 Decides to extend the mandate for a period of three years from 2026. All States should take note;',
      'OP2 Requests:',
      'OP2(a) The counter-terrorism office to report;',
      'OP2(b) All States to rest.',
    ])
    expect(read.adoption).toEqual({ on: '31 March 2026', meeting: '55th meeting', how: { kind: 'without-vote' } })
    expect(read.annexes).toEqual(['Terms'])
  })
})
