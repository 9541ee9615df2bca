import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'

const parse = (text: string): Resolution => parseResolution(blocksOfText(text))

const labels = (resolution: Resolution): string[] => resolution.paragraphs.map(({ label }) => label)

const reasons = (resolution: Resolution): string[] => resolution.doubts.map(({ paragraph, reason }) => `${paragraph ?? '-'}: ${reason}`)

describe('numbers', () => {
  const body = (...blocks: string[]): Resolution => parse(['90/1. Constructed', 'The Human Rights Council,', ...blocks].join('\n\n'))

  it.each([
    ['one operative clause without a number', ['Recalling the Charter,', 'Decides to rest.'], 'PP1 OP1', []],
    ['operative clauses that print no numbers', ['Recalling the Charter,', 'Decides to rest;', 'Requests all to rest.'], 'PP1 OP1 OP2', []],
    [
      'a first number that is lost',
      ['Recalling the Charter,', 'Decides to rest;', '2. Requests rest.'],
      'PP1 OP1 OP2',
      ['OP1: no number is printed before this paragraph; it was counted'],
    ],
    [
      'a number that is lost between two',
      ['1. Decides to rest;', 'Requests rest;', '3. Urges rest.'],
      'OP1 OP2 OP3',
      ['OP2: no number is printed before this paragraph; it was counted'],
    ],
    ['a figure without its full stop', ['1. Decides to rest;', '2 Requests rest;', '3. Urges rest.'], 'OP1 OP2 OP3', []],
    ['a gap', ['1. Decides to rest;', '4. Urges rest.'], 'OP1 OP4', ['OP4: the number printed is 4 where 2 was due']],
    [
      'a misprint',
      ['1. Decides to rest;', '12. Requests rest;', '3. Urges rest.'],
      'OP1 OP12 OP3',
      ['OP12: the number printed is 12 where 2 was due'],
    ],
    [
      'bis and ter',
      ['1. Decides to rest;', '1 bis. Requests rest;', '1 ter. Urges rest;', '2. Rejects rest.'],
      'OP1 OP1 bis OP1 ter OP2',
      [],
    ],
    [
      'labels of a draft',
      ['PP1 Recalling rest,', 'PP1 bis Noting rest,', 'OP1. Decides to rest;', 'OP1 bis: Urges rest.'],
      'PP1 PP1 bis OP1 OP1 bis',
      [],
    ],
    [
      '(i) after (h)',
      ['1. Decides:', ...'abcdefghij'.split('').map((letter) => `(${letter}) To rest;`)],
      `OP1 ${'abcdefghij'
        .split('')
        .map((letter) => `OP1(${letter})`)
        .join(' ')}`,
      [],
    ],
    ['sub-paragraphs of the preamble', ['Recalling:', '(a) Rest;', '(b) Sleep,', '1. Decides to rest.'], 'PP1 PP1(a) PP1(b) OP1', []],
    [
      'three levels',
      ['1. Decides:', '(a) To rest:', '(i) By day:', 'a. In the sun;', 'b. In the shade;', '(ii) By night;', '(b) To sleep.'],
      'OP1 OP1(a) OP1(a)(i) OP1(a)(i)(a) OP1(a)(i)(b) OP1(a)(ii) OP1(b)',
      [],
    ],
    [
      'texts without numbers under a paragraph',
      ['1. Recalls the targets:', 'Target 3.1: rest;', 'Target 3.2: sleep;', '2. Decides to rest.'],
      'OP1 OP1(1) OP1(2) OP2',
      ['OP1: text without a number follows it, counted from OP1(1) on: “Target 3.1: rest;”'],
    ],
    [
      'a number twice',
      ['1. Decides to rest;', '1. Urges rest.'],
      'OP1 OP1',
      ['OP1: more than one paragraph carries this number', 'OP1: the number printed is 1 where 2 was due'],
    ],
    [
      'a letter that is missing',
      ['1. Decides:', '(a) To rest;', '(c) To sleep.'],
      'OP1 OP1(a) OP1(c)',
      ['OP1(c): the letter before this one is missing or out of order'],
    ],
    ['a heading', ['1. Decides to rest;', 'Follow-up', '2. Urges rest.'], 'OP1 OP2', ['-: read as headings and not compared: “Follow-up”']],
  ] as const)('%s', (_, blocks, expected, doubts) => {
    const read = body(...blocks)
    expect(labels(read).join(' ')).toBe(expected)
    expect(reasons(read)).toEqual(doubts)
  })

  it('keeps a letter that belongs to no paragraph with its words', () => {
    expect(body('(a) To rest,', '1. Decides to rest.').paragraphs[0]).toMatchObject({ label: 'PP1', text: '(a) To rest,' })
  })

  it('joins a paragraph that a page break parted', () => {
    const read = body(
      'Recalling the rights of all persons in the',
      'territory of Aldovia,',
      '1. Urges the United',
      'Nations to rest;',
      '2. Decides to rest.',
    )
    expect(read.paragraphs.map(({ text }) => text)).toEqual([
      'Recalling the rights of all persons in the territory of Aldovia,',
      'Urges the United Nations to rest;',
      'Decides to rest.',
    ])
  })

  it('folds white space of every kind', () => {
    expect(body('1.\tDecides\u00a0to\n  rest;').paragraphs[0]?.text).toBe('Decides to rest;')
  })
})
