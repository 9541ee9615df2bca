import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printedNumber } from '../../src/resolution/printed-number.ts'

const told = (text: string): string | null => {
  const number = printedNumber(text)
  return (
    number && `${number.form} ${number.token}${number.suffix && ` ${number.suffix}`}${number.firm ? '' : '?'} | ${text.slice(number.end)}`
  )
}

describe('printedNumber', () => {
  it.each([
    ['1. Decides', '1 1 | Decides'],
    ['12.\tDecides', '1 12 | Decides'],
    ['3.Decides', '1 3 | Decides'],
    ['4) Decides', '1 4 | Decides'],
    ['5 bis. Decides', '1 5 bis | Decides'],
    ['5bis. Decides', '1 5 bis | Decides'],
    ['7 ter Decides', '1 7 ter? | Decides'],
    ['6 Calls upon', '1 6? | Calls upon'],
    ['OP3 Decides', 'OP 3 | Decides'],
    ['OP 3 bis: Decides', 'OP 3 bis | Decides'],
    ['PP1. Recalling', 'PP 1 | Recalling'],
    ['(a) To investigate', '(a) a | To investigate'],
    ['(aa) To investigate', '(a) aa | To investigate'],
    ['(a bis) To investigate', '(a) a bis | To investigate'],
    ['(iv) To investigate', '(a) iv | To investigate'],
    ['b) To investigate', 'a) b | To investigate'],
    ['a. To investigate', 'a. a | To investigate'],
    ['ii. To investigate', 'a. ii | To investigate'],
  ])('%j', (text, expected) => {
    expect(told(text)).toBe(expected)
  })

  it.each(['', 'Decides', '1.5 per cent', '2030s', '58/12 Title', '(see annex)', '(ab) x', 'on. x', 'PPs are', 'OPEC members', '(1) one'])(
    'finds none in %j',
    (text) => {
      expect(told(text)).toBeNull()
    },
  )

  it('never reaches past the text', () => {
    const piece = fc.constantFrom('1', '.', '(', 'a', ')', ' ', 'bis', 'OP', 'PP', 'ii', 'X')
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const text = pieces.join('')
        expect(printedNumber(text)?.end ?? 0).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
