import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { treeTexts } from '../support/tree-text.ts'

const parse = (text: string): Resolution => parseResolution(blocksOfText(text))

describe('parseResolution on any text', () => {
  it('gives the labels of any tree back', () => {
    fc.assert(
      fc.property(treeTexts, ({ text, paragraphs }) => {
        const read = parse(text)
        expect(read.paragraphs.map(({ label, text: words }) => ({ label, words }))).toEqual(paragraphs)
        expect(read.doubts).toEqual([])
      }),
    )
  })

  it('reads any text without an exception', () => {
    const piece = fc.constantFrom(
      '\n',
      '\n\n',
      'The Human Rights Council,',
      '1. ',
      '(a) ',
      '(i) ',
      'a. ',
      'OP3 bis ',
      'Decides ',
      'Recalling ',
      'Annex',
      '[Adopted by a recorded vote of 3 to 2',
      'In favour:',
      'A/HRC/90/L.1',
      'Agenda item 3',
      ': draft resolution',
      '* ',
      ', ',
      ' and ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const { paragraphs } = parse(pieces.join(''))
        for (const { label, text, parent } of paragraphs) {
          expect(text).not.toBe('')
          expect(parent === null || label.startsWith(parent)).toBe(true)
        }
      }),
    )
  })

  describe('hostile texts', () => {
    const opened = 'The Human Rights Council,\n\n'
    it.each([
      ['a million characters without a space', `${opened}1. ${'x'.repeat(1e6)}`, 1],
      ['one word 200,000 times', `${opened}1. ${'peace '.repeat(2e5)}`, 1],
      ['20,000 short paragraphs', opened + Array.from({ length: 20_000 }, (_, at) => `${at + 1}. Decides to rest;`).join('\n\n'), 20_000],
      ['20,000 paragraphs that go on', `${opened}1. Decides\n\n${'to rest\n\n'.repeat(2e4)}`, 1],
      ['20,000 letters', `${opened}1. Decides:\n\n${'(a) To rest;\n\n(i) To sleep;\n\n'.repeat(1e4)}`, 20_001],
      ['a million line breaks', '\n'.repeat(1e6), 0],
      ['300,000 sponsors', `Agenda item 3\n${'Aldovia,* '.repeat(3e5)}: draft resolution\n\n${opened}1. Decides to rest.`, 1],
      [
        'a vote without end',
        `${opened}1. Decides to rest.\n\n[Adopted by a recorded vote of 1 to 1, with 1 abstention. In favour: ${'Aldovia and '.repeat(1e5)}`,
        1,
      ],
    ])('%s', (_, text, count) => {
      const started = performance.now()
      expect(parse(text).paragraphs).toHaveLength(count)
      expect(performance.now() - started).toBeLessThan(5000)
    })
  })
})
