import { expect, it } from 'vitest'
import { richText } from '../../src/extraction/rich-text.ts'

const plain = (text: string) => ({ text, italic: false })
const italic = (text: string) => ({ text, italic: true })

it.each([
  { runs: [plain(' a \t b\u00a0c ')], text: 'a b c' },
  { runs: [plain('one \n two')], text: 'one\ntwo' },
  { runs: [plain('one'), plain(' '), plain('\n'), plain('two')], text: 'one\ntwo' },
  { runs: [plain('so\u00adft\u200b \ufeffhy\u0007phen')], text: 'soft hyphen' },
  { runs: [plain('one\u2028two\u202ethree\u2066')], text: 'one\ntwothree' },
  { runs: [plain('non\u2011State')], text: 'non-State' },
  { runs: [plain('  ')], text: '' },
])('folds to $text', ({ runs, text }) => {
  expect(richText(runs)).toEqual({ text, italics: [] })
})

it('marks italics without the spaces around them, neighbours as one', () => {
  expect(richText([plain('1. '), italic(' Decides '), italic('also'), plain(' to'), italic(' end')])).toEqual({
    text: '1. Decides also to end',
    italics: [
      { start: 3, end: 15 },
      { start: 19, end: 22 },
    ],
  })
})
