import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Vocabulary } from '../../src/text/words.ts'

/** Any string at all, half surrogate pairs and control characters included. */
const anyString = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes))

function wordsOf(text: string): string[] {
  const { starts, ends, first } = new Vocabulary().read([text])
  return Array.from({ length: first[1] ?? 0 }, (_, index) => text.slice(starts[index], ends[index]))
}

const idOf = (vocabulary: Vocabulary, word: string): number => vocabulary.idOf(word, 0, word.length)

describe('Vocabulary', () => {
  it.each([
    ['Urges the Secretary-General', ['Urges', 'the', 'Secretary-General']],
    ['resolution 5/1, of 18 June', ['resolution', '5/1', 'of', '18', 'June']],
    ['the children’s rights, States’ duties', ['the', 'children’s', 'rights', 'States', 'duties']],
    ['“all” (sic) — every one;', ['all', 'sic', 'every', 'one']],
    ['non‑governmental', ['non‑governmental']],
    ['Côte d’Ivoire, naïve, 人權', ['Côte', 'd’Ivoire', 'naïve', '人權']],
    ['a - b / c', ['a', 'b', 'c']],
    ['', []],
    [' ,;. ', []],
  ])('reads the words of %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['Urges', 'URGES'],
    ['children’s', "children's"],
    ['non-governmental', 'non‑governmental'],
    ['recognise', 'recognize'],
    ['Organisation', 'organization'],
    ['marginalising', 'marginalizing'],
  ])('takes %s and %s for one word', (one, other) => {
    const vocabulary = new Vocabulary()
    expect(idOf(vocabulary, one)).toBe(idOf(vocabulary, other))
  })

  it.each([
    ['shall', 'should'],
    ['right', 'rights'],
    ['5/1', '5/2'],
    ['his', 'hiz'],
    ['ab', 'ba'],
  ])('tells %s from %s', (one, other) => {
    const vocabulary = new Vocabulary()
    expect(idOf(vocabulary, one)).not.toBe(idOf(vocabulary, other))
  })

  it('gives the known words the first ids', () => {
    const vocabulary = new Vocabulary(['also', 'the'])
    expect([idOf(vocabulary, 'The'), idOf(vocabulary, 'mandate'), vocabulary.size]).toEqual([1, 2, 3])
  })

  it('reads several texts one after another', () => {
    const { first, ids } = new Vocabulary().read(['one two', '', 'two three'])
    expect([...first]).toEqual([0, 2, 2, 4])
    expect(ids[1]).toBe(ids[2])
  })

  it('never cuts a letter in two and never takes white space into a word', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const words = wordsOf(text)
        expect(words.filter((word) => /\s/.test(word))).toEqual([])
        expect(words.filter((word) => text.isWellFormed() && !word.isWellFormed())).toEqual([])
      }),
    )
  })
})
