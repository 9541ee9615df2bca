import { expect, it } from 'vitest'
import { readTxt } from '../../src/extraction/txt.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'

const texts = (bytes: Uint8Array): string[] => readTxt(bytes).blocks.map(({ text }) => text)
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

it('parts blocks at blank lines, whatever ends a line, and keeps wrapped lines together', () => {
  expect(texts(utf8('The Human Rights Council,\r\n\r\n1. Decides to\r\nextend the mandate;\r\n\r\n2. Ends.'))).toEqual([
    'The Human Rights Council,',
    '1. Decides to\nextend the mandate;',
    '2. Ends.',
  ])
})

it('leaves a text without blank lines to the parser, which parts it by how its paragraphs begin', () => {
  const { blocks } = readTxt(utf8('The Human Rights Council,\nRecalling itself\nand others,\n1. Decides:\n(a) To look;\n2. Ends.'))
  expect(parseResolution(blocks).paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual([
    'PP1 Recalling itself and others,',
    'OP1 Decides:',
    'OP1(a) To look;',
    'OP2 Ends.',
  ])
})

it('reads the encodings of word processors', () => {
  expect(texts(Buffer.from('\ufeffCôte d’Ivoire', 'utf16le'))).toEqual(['Côte d’Ivoire'])
  expect(texts(utf8('\ufeffCôte d’Ivoire'))).toEqual(['Côte d’Ivoire'])
  expect(texts(Uint8Array.from([0x43, 0xf4, 0x74, 0x65, 0x20, 0x64, 0x92, 0x49]))).toEqual(['Côte d’I'])
})
