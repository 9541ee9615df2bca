import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldSpace } from '../../src/text/tidy.ts'

describe('foldSpace', () => {
  it.each([
    ['', ''],
    ['   ', ''],
    ['Decides to extend', 'Decides to extend'],
    ['  Decides\tto\n  extend ', 'Decides to extend'],
    ['on 9\u00a0April\u202f2022', 'on 9 April 2022'],
    ['counter\u00adterrorism', 'counterterrorism'],
    ['co\u200boperation', 'cooperation'],
    ['\ufeffThe Council', 'The Council'],
    ['a \u202eb', 'a b'],
    ['a\u0000b', 'ab'],
    ['“all” – Côte d’Ivoire', '“all” – Côte d’Ivoire'],
  ])('%j is read as %j', (printed, read) => {
    expect(foldSpace(printed)).toBe(read)
  })

  it('folds every text once and for all', () => {
    const spaced = fc.array(fc.oneof(fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u200b', '\u00ad', '\u0001', 'a', '“', 'é'), fc.string()))
    fc.assert(
      fc.property(spaced, (pieces) => {
        const once = foldSpace(pieces.join(''))
        expect(foldSpace(once)).toBe(once)
        expect(once).not.toMatch(/^\s|\s$|\s\s|[\t\n\u00a0\u200b\u00ad]/)
      }),
    )
  })
})
