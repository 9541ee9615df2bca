import { describe, expect, it } from 'vitest'
import { passageOf } from '../../src/weakening/passage.ts'
import { quotation } from '../../src/weakening/quotation.ts'
import { redline } from '../support/redline.ts'

const quoted = (text: string, words: string): string | undefined => {
  const [paragraph] = redline(`OP1 ${text}`).draft.paragraphs
  if (!paragraph) throw new Error('The redline holds no paragraph')
  const start = paragraph.text.indexOf(words)
  return quotation(passageOf([paragraph]), { start, end: start + words.length })?.quote
}

describe('quotation', () => {
  it.each([
    [
      'Requests the Special Rapporteur to report on the effects of storms on the enjoyment of the rights of fishers, and to visit them;',
      'on the effects of storms on the enjoyment',
      'on the effects of storms on the enjoyment of the rights of fishers',
    ],
    ['Urges all States to protect, in law and in practice, the coast;', 'protect', 'Urges all States to protect, in law and in practice'],
  ])('of %s does not end in mid-phrase', (text, words, quote) => {
    expect(quoted(text, words)).toContain(quote)
  })

  it('ends where the clause ends', () => {
    expect(quoted('Urges all States to protect the coast; and thanks them', 'protect')).toBe('Urges all States to protect the coast')
  })
})
