import { describe, expect, it } from 'vitest'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'

const parse = (text: string): Resolution => parseResolution(blocksOfText(text))

const labels = (resolution: Resolution): string[] => resolution.paragraphs.map(({ label }) => label)

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

  it('reads a decision that quotes the text it adopts', () => {
    const read = parse(
      'Decision adopted by the Human Rights Council on 3 July 2026\n\n90/102. Rest\n\nAt its 41st meeting, on 3 July 2026, the Human Rights Council decided to adopt the text below:\n\n“The Human Rights Council,\n\n“Recalling the Charter,\n\n“1. Decides to rest;\n\n“2. Requests “all” to rest.”',
    )
    expect(read).toMatchObject({ title: 'Rest', adoption: { on: '3 July 2026' } })
    expect(read.paragraphs.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'PP1 Recalling the Charter,',
      'OP1 Decides to rest;',
      'OP2 Requests “all” to rest.',
    ])
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

  it.each([
    ['unnumbered', 'In paragraph 2, replace “three years” with “one year”.'],
    ['numbered', '1. In paragraph 2, delete “three”.\n\n2. After paragraph 2, insert:\n\n“3. Rests;”'],
  ])('reads what stands before the instructions of an amendment (%s)', (_, instructions) => {
    const read = parse(
      `A/HRC/90/L.41\n\nHuman Rights Council\nNinetieth session\nAgenda item 5\nHuman rights bodies and mechanisms\n\nAldovia: amendment to draft resolution A/HRC/90/L.7\n\n90/… Rest\n\n${instructions}`,
    )
    expect(read).toMatchObject({
      masthead: { symbol: 'A/HRC/90/L.41', kind: 'amendment', amends: 'A/HRC/90/L.7' },
      title: 'Rest',
      paragraphs: [],
      doubts: [],
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
})
