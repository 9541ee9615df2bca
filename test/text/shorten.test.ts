import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shorten } from '../../src/text/shorten.ts'

describe('shorten', () => {
  it.each([
    ['Decides to extend the mandate', 40, 'Decides to extend the mandate'],
    ['Decides to extend the mandate', 18, 'Decides to …'],
    ['Decides to extend the mandate', 19, 'Decides to extend …'],
    ['Unabbreviated', 5, '…'],
  ])('cuts %j to %i as %j', (text, limit, short) => {
    expect(shorten(text, limit)).toBe(short)
  })

  it('keeps whole words within the limit', () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'é', '😀') }), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 200 }), (parts, limit) => {
        const text = parts.join(' ')
        const short = shorten(text, limit)
        expect(short.length).toBeLessThanOrEqual(limit)
        const kept = short.replace(/ ?…$/, '')
        expect(kept === '' || text === kept || text.startsWith(`${kept} `)).toBe(true)
      }),
    )
  })
})
