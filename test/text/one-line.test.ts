import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { oneLine } from '../../src/text/one-line.ts'

describe('oneLine', () => {
  it.each([
    ['a\r\nb\tc\u2028d', 'a b c d'],
    ['\u001b[31mred\u001b[0m', '[31mred[0m'],
    ['right \u202eto left\u202c', 'right to left'],
    ['seen\u{e0041}\u{e0042}', 'seen'],
    ['half \ud83d', 'half \ufffd'],
    ['  مرحبا  ', 'مرحبا'],
  ])('makes %j honest', (text, line) => {
    expect(oneLine(text)).toBe(line)
  })

  it('leaves neither controls nor half characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
    )
  })
})
