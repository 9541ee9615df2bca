import { describe, expect, it } from 'vitest'
import { nearestWord, notOneOf } from '../../src/config/did-you-mean.ts'

describe('nearestWord', () => {
  it.each([
    ['hihg', 'high'],
    ['HIGH', 'high'],
    ['critcal', 'critical'],
    ['lo', 'low'],
    ['hgih', 'high'],
    ['hxxh', undefined],
    ['banana', undefined],
    ['', undefined],
    ['high'.repeat(20), undefined],
  ])('%s: %s', (word, expected) => {
    expect(nearestWord(word, ['low', 'medium', 'high', 'critical'])).toBe(expected)
  })
})

describe('notOneOf', () => {
  it('shows a short list beside the word that was meant', () => {
    expect(notOneOf('hihg', 'a severity', ['low', 'high'])).toBe('"hihg" is not a severity. Did you mean "high"? (low, high)')
  })

  it('cuts a long list short', () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`)
    expect(notOneOf('x', 'a word', words)).toMatch(/^"x" is not a word\. \(word0, .*word23, …\)$/)
  })

  it('shows what was typed on one short line', () => {
    expect(notOneOf(`a\u001b[2J\nb${'c'.repeat(500)}`, 'a word', ['word'])).toMatch(
      /^"a\[2J b?c*…" is not a word\. \(word\)$|^"a\[2J bc+…" is not/,
    )
  })
})
