import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/resolution/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'
import { treeTexts } from '../support/tree-text.ts'

const parse = (text: string): Resolution => parseResolution(blocksOfText(text))

const labels = (resolution: Resolution): string[] => resolution.paragraphs.map(({ label }) => label)

const reasons = (resolution: Resolution): string[] => resolution.doubts.map(({ paragraph, reason }) => `${paragraph ?? '-'}: ${reason}`)

/** Constructed: session 90 and its States do not exist. */
const draft = `United Nations
A/HRC/90/L.29
General Assembly
Distr.: Limited
2 December 2026
Original: English

Human Rights Council
Ninetieth session
9 November–11 December 2026
Agenda item 3
Promotion and protection of all human rights, civil,
political, economic, social and cultural rights,
including the right to development

Aldovia,* Bremony, Caldera* and Dovrania:* draft
resolution

90/… Mandate of the Special Rapporteur on constructed texts

The Human Rights Council,

Guided by the Charter of the United Nations,

Recalling its resolution 84/3,

1. Decides to extend the mandate of the Special Rapporteur for a period of three years:

    (a) To gather information;

    (b) To report:

        (i) Annually to the Council;

        (ii) To the General Assembly;

2. Requests the Secretary-General to provide assistance.

_______
* State not a member of the Human Rights Council.

GE.26-04567 (E)`

/** Constructed. */
const adopted = `A/HRC/RES/89/3

Human Rights Council
Eighty-ninth session
Agenda item 10
Technical assistance and capacity-building
Resolution adopted by the Human Rights Council
on 3 July 2026

89/3. Technical assistance for Aldovia

The Human Rights Council,

Recalling its resolution 84/3,

1. Welcomes the cooperation of the Government of Aldovia;

2. Decides to remain seized of the matter.

41st meeting
3 July 2026

[Adopted by a recorded vote of 2 to 1, with 1 abstention. The voting was as follows:
In favour:
Bremony and Caldera
Against:
Aldovia
Abstaining:
Dovrania]

Annex
Programme of assistance
1. Training.`

describe('parseResolution', () => {
  it('reads a draft', () => {
    const read = parse(draft)
    expect(read.masthead).toEqual({
      symbol: 'A/HRC/90/L.29',
      kind: 'draft resolution',
      session: '90',
      distribution: 'Limited',
      issued: '2 December 2026',
      agendaItem: {
        number: 3,
        title:
          'Promotion and protection of all human rights, civil, political, economic, social and cultural rights, including the right to development',
      },
      amends: null,
    })
    expect(read.sponsors.map(({ name, member }) => [name, member])).toEqual([
      ['Aldovia', false],
      ['Bremony', true],
      ['Caldera', false],
      ['Dovrania', false],
    ])
    expect(read.title).toBe('Mandate of the Special Rapporteur on constructed texts')
    expect(labels(read)).toEqual(['PP1', 'PP2', 'OP1', 'OP1(a)', 'OP1(b)', 'OP1(b)(i)', 'OP1(b)(ii)', 'OP2'])
    expect(read.paragraphs[5]).toEqual({
      label: 'OP1(b)(i)',
      part: 'operative',
      depth: 2,
      parent: 'OP1(b)',
      text: 'Annually to the Council;',
    })
    expect(read.footnotes).toEqual([{ mark: '*', text: 'State not a member of the Human Rights Council.' }])
    expect(read.adoption).toBeNull()
    expect(read.unofficial).toBe(false)
    expect(read.doubts).toEqual([])
  })

  it('reads an adopted text with its vote and annex', () => {
    const read = parse(adopted)
    expect(read.masthead).toMatchObject({
      symbol: 'A/HRC/RES/89/3',
      kind: 'resolution',
      session: '89',
      agendaItem: { number: 10, title: 'Technical assistance and capacity-building' },
    })
    expect(read.title).toBe('Technical assistance for Aldovia')
    expect(labels(read)).toEqual(['PP1', 'OP1', 'OP2'])
    expect(read.adoption).toEqual({
      on: '3 July 2026',
      meeting: '41st meeting',
      how: {
        kind: 'vote',
        counts: { inFavour: 2, against: 1, abstaining: 1 },
        inFavour: ['Bremony', 'Caldera'],
        against: ['Aldovia'],
        abstaining: ['Dovrania'],
      },
    })
    expect(read.annexes).toEqual(['Programme of assistance', '1. Training.'])
    expect(read.doubts).toEqual([])
  })

  it.each([
    ['revised draft resolution', 'A/HRC/90/L.4/Rev.1', 'Aldovia: revised draft resolution'],
    ['draft decision', 'A/HRC/90/L.5', 'Aldovia: draft decision'],
    ['decision', 'A/HRC/DEC/90/101', 'Decision adopted by the Human Rights Council on 3 July 2026'],
    ["President's statement", 'A/HRC/PRST/90/1', 'Statement by the President'],
    ['draft resolution', 'A/HRC/90/L.6', ''],
    ['resolution', 'A/HRC/RES/90/6', ''],
    ['unknown', '', ''],
  ])('knows a %s', (kind, symbol, line) => {
    expect(
      parse(`${symbol}\n\nAgenda item 5\nHuman rights bodies and mechanisms\n\n${line}\n\nThe Human Rights Council,\n\nDecides to rest.`)
        .masthead.kind,
    ).toBe(kind)
  })

  it('reads a decision in one sentence', () => {
    const read = parse(
      'Decision adopted by the Human Rights Council on 3 July 2026\n\n90/101. Rest\n\nThe Human Rights Council decides to postpone the consideration of the report.',
    )
    expect(read.title).toBe('Rest')
    expect(read.paragraphs).toMatchObject([{ label: 'OP1', text: 'Decides to postpone the consideration of the report.' }])
  })

  it('marks a tabled copy as unofficial and leaves out its source notes', () => {
    const read = parse(`FOR SECRETARIAT USE ONLY
A/HRC/90/L.6
Item 3
Received from (main sponsors): Aldovia; Bremony
Date and time: 22/06/2026, 18:01
Initials: LS
Page 1 of 5
Tabling Version22JUNE 2026.

90/… Constructed texts

The Human Rights Council,

Recalling the Charter, (PP3 HRC 84/3)

1. Decides to rest.`)
    expect(read.unofficial).toBe(true)
    expect(read.sponsors.map(({ name }) => name)).toEqual(['Aldovia', 'Bremony'])
    expect(read.title).toBe('Constructed texts')
    expect(read.paragraphs.map(({ text }) => text)).toEqual(['Recalling the Charter,', 'Decides to rest.'])
  })

  describe('numbers', () => {
    const body = (...blocks: string[]): Resolution => parse(['90/1. Constructed', 'The Human Rights Council,', ...blocks].join('\n\n'))

    it.each([
      ['one operative clause without a number', ['Recalling the Charter,', 'Decides to rest.'], 'PP1 OP1', []],
      [
        'operative clauses that print no numbers',
        ['Recalling the Charter,', 'Decides to rest;', 'Requests all to rest.'],
        'PP1 OP1 OP2',
        [],
      ],
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
      [
        'a heading',
        ['1. Decides to rest;', 'Follow-up', '2. Urges rest.'],
        'OP1 OP2',
        ['-: read as headings and not compared: “Follow-up”'],
      ],
    ] as const)('%s', (_, blocks, expected, doubts) => {
      const read = body(...blocks)
      expect(labels(read).join(' ')).toBe(expected)
      expect(reasons(read)).toEqual(doubts)
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

  describe('doubts', () => {
    it.each([
      ['', 'no paragraphs were found'],
      ['Nothing of the kind', 'the opening line “The Human Rights Council,” was not found'],
      ['A/HRC/90/L.7\n\nThe Human Rights Council,\n\nDecides to rest.', 'no sponsors were found'],
      [
        `Agenda item 5\nHuman rights bodies and mechanisms\n\nAldovia: draft resolution\n\n90/… Rest\n\nThe Human Rights Council,\n\nDecides to rest.\n\n* State not a member of the Human Rights Council.`,
        'the asterisks that mark States not members of the Council are lost',
      ],
    ])('%j', (text, reason) => {
      expect(parse(text).doubts).toContainEqual({ paragraph: null, reason })
    })

    it('reads the paragraphs of a text without its opening line', () => {
      expect(labels(parse('90/1. Rest\n\nRecalling the Charter,\n\n1. Decides to rest.'))).toEqual(['PP1', 'OP1'])
    })
  })

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
