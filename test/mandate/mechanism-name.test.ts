import { describe, expect, it } from 'vitest'
import { mechanismMentions, mechanismNames } from '../../src/mandate/mechanism-name.ts'
import { mandate } from './constructed.ts'

describe('mechanismMentions', () => {
  it.each([
    ['the Special Rapporteur on the right to food for three years', [['special rapporteur', 'right food three years']]],
    ['the Special Rapporteur for a period of three years', [['special rapporteur', '']]],
    ['a special rapporteur mandated to monitor', [['special rapporteur', '']]],
    ['the Commission of Inquiry in order for it to continue', [['commission of inquiry', '']]],
    ['the Commission on Human Rights in Aldovia', [['commission of inquiry', 'aldovia']]],
    ['Commission on Human Rights resolution 2005/80', []],
    ['a fact-finding mission to Bremony', [['fact-finding mission', 'bremony']]],
    ['the Group of Human Rights Experts on Caldera', [['group of experts', 'caldera']]],
    ['the team of international experts in Dovrania', [['group of experts', 'dovrania']]],
    ['the International Independent Expert Mechanism to advance justice', [['expert mechanism', 'advance justice']]],
    ['an open-ended intergovernmental working group on lost letters', [['other', 'lost letters']]],
  ])('%s', (text, expected) => {
    expect(mechanismMentions(text).map(({ kind, words }) => [kind, words.join(' ')])).toEqual(expected)
  })
})

describe('mechanismNames', () => {
  it('takes the title and the aliases that name a mechanism in full', () => {
    const aliases = ['letters', 'Commission of Inquiry on lost letters', 'The Special Rapporteur']
    const names = mechanismNames(mandate({ slug: 'letters', title: 'Special Rapporteur on lost letters', aliases }))
    expect(names.map(({ kind, words }) => [kind, words.join(' ')])).toEqual([
      ['special rapporteur', 'lost letters'],
      ['commission of inquiry', 'lost letters'],
    ])
  })
})
