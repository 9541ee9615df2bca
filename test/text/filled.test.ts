import fc from 'fast-check'
import { expect, it } from 'vitest'
import { filled, fillingOf } from '../../src/text/filled.ts'

it.each([
  ['no data', 'nothing was found', 'nothing was found', {}],
  ['at the end', 'read: {words}', 'read: all of it', { words: 'all of it' }],
  ['at both ends', '{name}: {words}', 'A: B: C', { name: 'A', words: 'B: C' }],
  ['within', 'page {page}: {some} of {all} words', 'page 3: 4 of 50 words', { page: '3', some: '4', all: '50' }],
])('finds what a sentence is filled with: %s', (_, sentence, words, data) => {
  expect(fillingOf(sentence, words)).toEqual(data)
  expect(filled(sentence, data)).toBe(words)
})

it.each([
  ['another sentence', 'nothing was found', 'something was found'],
  ['a longer one', 'nothing was found', 'nothing was found here'],
  ['nothing in a place', 'read: {words}', 'read: '],
  ['half a sentence', 'page {page} has no text', 'page 3 has'],
  ['an end that is the beginning', 'a{name}a', 'a'],
])('knows other words: %s', (_, sentence, words) => {
  expect(fillingOf(sentence, words)).toBeUndefined()
})

it('gives the words back whatever they are', () => {
  const datum = fc.string({ minLength: 1 }).filter((text) => !text.includes('{'))
  fc.assert(
    fc.property(datum, datum, (one, other) => {
      const sentence = '“{one}” does not stand after “{other}” there'
      const words = filled(sentence, { one, other })
      expect(filled(sentence, fillingOf(sentence, words) ?? {})).toBe(words)
    }),
  )
})
