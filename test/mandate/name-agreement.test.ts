import { describe, expect, it } from 'vitest'
import { nameAgreement, nameWords } from '../../src/mandate/name-agreement.ts'

describe('nameWords', () => {
  it.each([
    ['Special Rapporteur on the right to food', 'special rapporteur right food'],
    ['the Democratic People’s Republic of Korea', 'democratic people republic korea'],
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['non-discrimination', 'non discrimination'],
    ['', ''],
  ])('%s', (text, expected) => {
    expect(nameWords(text).join(' ')).toBe(expected)
  })
})

describe('nameAgreement', () => {
  const agreement = (name: string, words: string) => nameAgreement(nameWords(name), nameWords(words))

  it('is whole for the same name', () => {
    expect(agreement('safe drinking water and sanitation', 'safe drinking water and sanitation')).toEqual({
      coverage: 1,
      precision: 1,
      telling: 4,
    })
  })

  it('lets shared words tell nothing apart', () => {
    const { coverage, telling } = agreement('situation of human rights in Aldovia', 'situation of human rights in Bremony')
    expect(telling).toBe(0)
    expect(coverage).toBeLessThan(0.5)
  })

  it('counts words in the same order only', () => {
    expect(agreement('effects of debt on rights', 'debt effects').telling).toBe(1)
  })

  it('counts what stands between against precision', () => {
    expect(agreement('Aldovia', 'lost letters visit Aldovia').precision).toBe(0.25)
  })
})
