import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Amendment, parseAmendment } from '../../src/resolution/amendment.ts'
import { applyAmendment } from '../../src/resolution/apply-amendment.ts'
import { blocksOfText } from '../../src/resolution/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'

/** Constructed: session 90 and its States do not exist. */
const draft: Resolution = parseResolution(
  blocksOfText(`A/HRC/90/L.7

Human Rights Council
Ninetieth session
Agenda item 3
Promotion and protection of all human rights, civil, political, economic, social and cultural rights, including the right to development

Aldovia: draft resolution

90/… Mandate of the Special Rapporteur on constructed texts

The Human Rights Council,

Guided by the Charter of the United Nations,

Recalling General Assembly resolution 60/251 of 15 March 2006, and recalling its own resolutions,

Expressing grave concern at the situation of human rights in Aldovia, including the situation of women,

Welcoming the report of the Special Rapporteur,

1. Expresses grave concern at the situation in Bremony, and calls for a full, prompt and impartial investigation;

2. Decides to extend the mandate of the Special Rapporteur for a period of three years;

3. Requests the Special Rapporteur, in carrying out the mandate:

    (a) To gather information on sexual and reproductive health, education and housing;

    (b) To visit States;

    (c) To report annually;

4. Calls upon all States to cooperate fully with the Special Rapporteur, as appropriate, and to provide all necessary information, as appropriate;

5. Urges the Government of Aldovia to ensure access, without delay, to all places of detention;

6. Requests the Secretary-General to provide all the human and financial resources necessary;

7. Decides to remain seized of the matter.
`),
)

/** An amendment with the usual heading over the instructions. */
const amendment = (instructions: string): Amendment =>
  parseAmendment(
    blocksOfText(`United Nations
A/HRC/90/L.41

Human Rights Council
Ninetieth session
Agenda item 3
Promotion and protection of all human rights, civil, political, economic, social and cultural rights, including the right to development

Bremony,* Caldera: amendment to draft resolution A/HRC/90/L.7

90/… Mandate of the Special Rapporteur on constructed texts

${instructions}

* State not a member of the Human Rights Council.`),
  )

const textOf = (resolution: Resolution): Record<string, string> =>
  Object.fromEntries([['TITLE', resolution.title ?? ''], ...resolution.paragraphs.map(({ label, text }) => [label, text] as const)])

/** What differs between draft and amended text, by label; an empty text is a deleted paragraph. */
function changesOf(amended: Resolution): Record<string, string> {
  const before = textOf(draft)
  const after = textOf(amended)
  const labels = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(labels.filter((label) => before[label] !== after[label]).map((label) => [label, after[label] ?? '']))
}

const applied: readonly (readonly [string, Record<string, string>])[] = [
  [
    'In operative paragraph 3 (a), delete “sexual and reproductive health,”.',
    { 'OP3(a)': 'To gather information on education and housing;' },
  ],
  [
    '1. In paragraph 3 (a), delete the words “sexual and reproductive”;',
    { 'OP3(a)': 'To gather information on health, education and housing;' },
  ],
  [
    'In paragraph 3, subparagraph (a), delete “, education”.',
    { 'OP3(a)': 'To gather information on sexual and reproductive health and housing;' },
  ],
  [
    'In subparagraph (a) of paragraph 3, delete “and housing”.',
    { 'OP3(a)': 'To gather information on sexual and reproductive health, education;' },
  ],
  [
    'In operative paragraphs 5 and 6, delete “all”.',
    {
      OP5: 'Urges the Government of Aldovia to ensure access, without delay, to places of detention;',
      OP6: 'Requests the Secretary-General to provide the human and financial resources necessary;',
    },
  ],
  [
    'In operative paragraph 5, delete “, without delay,”.',
    { OP5: 'Urges the Government of Aldovia to ensure access to all places of detention;' },
  ],
  [
    'In paragraph 4, delete “as appropriate” wherever it appears.',
    {
      OP4: 'Calls upon all States to cooperate fully with the Special Rapporteur, and to provide all necessary information;',
    },
  ],
  [
    'In paragraph 1, before the word “concern” delete the word “grave”, and after the word “Bremony” replace the existing text by the following: “and requests a report”.',
    {
      OP1: 'Expresses concern at the situation in Bremony and requests a report;',
    },
  ],
  [
    'In the second preambular paragraph after the words “15 March 2006” insert the following phrase: “and its annex” and delete the end of the paragraph;',
    {
      PP2: 'Recalling General Assembly resolution 60/251 of 15 March 2006 and its annex,',
    },
  ],
  [
    'In the third preambular paragraph, delete “grave”.',
    { PP3: 'Expressing concern at the situation of human rights in Aldovia, including the situation of women,' },
  ],
  [
    'In preambular paragraph 3, replace “grave” with “deep”.',
    { PP3: 'Expressing deep concern at the situation of human rights in Aldovia, including the situation of women,' },
  ],
  [
    'In PP3, replace “grave concern” by “concern”.',
    { PP3: 'Expressing concern at the situation of human rights in Aldovia, including the situation of women,' },
  ],
  [
    'OP2: replace “three years” with “one year”.',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
  [
    'In operative paragraph 2, replace the words “three years” by the words “one year, on an exceptional basis”.',
    {
      OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year, on an exceptional basis;',
    },
  ],
  [
    'Replace “three years” with “one year” in paragraph 2.',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
  [
    'In paragraph 2, “three years” should be replaced by “two years”.',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of two years;' },
  ],
  [
    'In paragraph 2, substitute “one year” for “three years”.',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
  [
    'In paragraph 2, for “three years” read “one year”.',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
  [
    'In paragraph 2, change “three years” to “one year”.',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
  [
    'In paragraph 2, delete “three years” and insert “one year”.',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
  [
    'In paragraph 1, replace “grave” with “deep” and “full, prompt and impartial” with “national”.',
    {
      OP1: 'Expresses deep concern at the situation in Bremony, and calls for a national investigation;',
    },
  ],
  [
    'In paragraph 5, replace “Urges” with “Encourages” and delete “without delay”.',
    {
      OP5: 'Encourages the Government of Aldovia to ensure access, to all places of detention;',
    },
  ],
  [
    'In paragraph 5, after “ensure”, insert “, as appropriate,”.',
    { OP5: 'Urges the Government of Aldovia to ensure, as appropriate, access, without delay, to all places of detention;' },
  ],
  [
    'In paragraph 6, insert “, within existing resources,” after “provide”.',
    {
      OP6: 'Requests the Secretary-General to provide, within existing resources, all the human and financial resources necessary;',
    },
  ],
  [
    'In paragraph 6, before “financial” insert “technical and”.',
    { OP6: 'Requests the Secretary-General to provide all the human and technical and financial resources necessary;' },
  ],
  [
    'At the end of operative paragraph 6, add “within existing resources”.',
    {
      OP6: 'Requests the Secretary-General to provide all the human and financial resources necessary within existing resources;',
    },
  ],
  [
    'At the end of the second paragraph insert the following: “, within existing resources;”',
    {
      OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of three years, within existing resources;',
    },
  ],
  [
    'In paragraph 5, at the end, insert “, in accordance with national law”.',
    {
      OP5: 'Urges the Government of Aldovia to ensure access, without delay, to all places of detention, in accordance with national law;',
    },
  ],
  [
    'Insert “Strongly” at the beginning of paragraph 5.',
    { OP5: 'Strongly urges the Government of Aldovia to ensure access, without delay, to all places of detention;' },
  ],
  ['In paragraph 1, delete all words after “Bremony”.', { OP1: 'Expresses grave concern at the situation in Bremony;' }],
  ['In paragraph 1, delete the rest of the paragraph after “Bremony”.', { OP1: 'Expresses grave concern at the situation in Bremony;' }],
  [
    'In paragraph 4, delete from “and to provide” to the end of the paragraph.',
    {
      OP4: 'Calls upon all States to cooperate fully with the Special Rapporteur, as appropriate;',
    },
  ],
  ['In paragraph 1, delete “and calls … investigation”.', { OP1: 'Expresses grave concern at the situation in Bremony;' }],
  ['Delete paragraph 6.', { OP6: '' }],
  ['Delete operative paragraphs 5 and 6.', { OP5: '', OP6: '' }],
  ['Operative paragraph 5 should be deleted.', { OP5: '' }],
  ['Delete paragraph 3 (b).', { 'OP3(b)': '' }],
  ['Delete the last preambular paragraph.', { PP4: '' }],
  ['Delete paragraph 3 in its entirety.', { OP3: '', 'OP3(a)': '', 'OP3(b)': '', 'OP3(c)': '' }],
  [
    'Paragraph 2 should read\n\n2. Decides not to extend the mandate of the Special Rapporteur;',
    { OP2: 'Decides not to extend the mandate of the Special Rapporteur;' },
  ],
  [
    'Operative paragraph 2 should read as follows:\n\n“2. Decides to end the mandate of the Special Rapporteur;”',
    { OP2: 'Decides to end the mandate of the Special Rapporteur;' },
  ],
  [
    'Replace operative paragraph 7 with the following: “7. Decides to conclude its consideration of the matter.”',
    { OP7: 'Decides to conclude its consideration of the matter.' },
  ],
  ['Amend paragraph 7 to read as follows: “Decides to rest.”', { OP7: 'Decides to rest.' }],
  [
    'Replace paragraph 3 with the following paragraph:\n\n“3. Requests the Special Rapporteur:\n\n(a) To gather information;\n\n(b) To report;”',
    {
      OP3: 'Requests the Special Rapporteur:',
      'OP3(a)': 'To gather information;',
      'OP3(b)': 'To report;',
      'OP3(c)': '',
    },
  ],
  ['Replace paragraphs 5 and 6 by the following: “Requests all to rest;”', { OP5: 'Requests all to rest;', OP6: '' }],
  [
    'After paragraph 2, insert the following paragraph:\n\n“2 bis. Decides also to review the mandate;”',
    { 'OP2 bis': 'Decides also to review the mandate;' },
  ],
  [
    'After paragraph 5, insert a new paragraph\n\n6. Requests the Secretary-General to report;',
    { 'OP5 bis': 'Requests the Secretary-General to report;' },
  ],
  [
    'After the first preambular paragraph insert the following paragraph :\n\n“Reaffirming the sovereignty of States,”',
    { 'PP1 bis': 'Reaffirming the sovereignty of States,' },
  ],
  [
    'Insert a new operative paragraph 5 bis, reading as follows: “Recalls the sovereignty of States;”',
    { 'OP5 bis': 'Recalls the sovereignty of States;' },
  ],
  [
    'Add a new preambular paragraph after the fourth preambular paragraph: “Mindful of particularities,”',
    { 'PP4 bis': 'Mindful of particularities,' },
  ],
  [
    'After preambular paragraph 2, insert two new paragraphs:\n\n“Reaffirming the sovereignty of States,\n\n“Mindful of particularities,”',
    {
      'PP2 bis': 'Reaffirming the sovereignty of States,',
      'PP2 ter': 'Mindful of particularities,',
    },
  ],
  [
    'Between paragraphs 5 and 6, insert the following: “Recalls the sovereignty of States;”',
    { 'OP5 bis': 'Recalls the sovereignty of States;' },
  ],
  ['Before paragraph 6, insert a new paragraph: “Recalls the sovereignty of States;”', { 'OP5 bis': 'Recalls the sovereignty of States;' }],
  [
    'After paragraph 3 (c), insert a new subparagraph: “(d) To respect the sovereignty of States;”',
    { 'OP3(c bis)': 'To respect the sovereignty of States;' },
  ],
  [
    'At the end of the preamble, add a new preambular paragraph: “Mindful of particularities,”',
    { 'PP4 bis': 'Mindful of particularities,' },
  ],
  [
    'After paragraph 5, insert the following new paragraph, and renumber the subsequent paragraphs accordingly: “Recalls the sovereignty of States;”',
    { 'OP5 bis': 'Recalls the sovereignty of States;' },
  ],
  [
    'In the title, replace “Special Rapporteur” with “Independent Expert”.',
    { TITLE: 'Mandate of the Independent Expert on constructed texts' },
  ],
  ['The title should read “Technical assistance”.', { TITLE: 'Technical assistance' }],
  [
    '1. In operative paragraph 2, replace “three years” with “one year”.\n\n2. In operative paragraphs 5 and 6, delete “all”.\n\n3. After paragraph 6, insert a new paragraph 6 bis:\n\n“6 bis. Recalls the sovereignty of States;”',
    {
      OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;',
      OP5: 'Urges the Government of Aldovia to ensure access, without delay, to places of detention;',
      OP6: 'Requests the Secretary-General to provide the human and financial resources necessary;',
      'OP6 bis': 'Recalls the sovereignty of States;',
    },
  ],
  [
    'After paragraph 5, insert “Recalls the sovereignty of States;”\n\nAfter paragraph 5, insert “Recalls also the Charter;”',
    {
      'OP5 bis': 'Recalls the sovereignty of States;',
      'OP5 ter': 'Recalls also the Charter;',
    },
  ],
  [
    'In paragraph 2, replace "three years" with "one year".',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
]

const more: readonly (readonly [string, Record<string, string>])[] = [
  [
    'In paragraph 5, delete “Urges” and replace it with “Encourages”.',
    { OP5: 'Encourages the Government of Aldovia to ensure access, without delay, to all places of detention;' },
  ],
  [
    'In paragraph 5, insert “unhindered” between “ensure” and “access”.',
    { OP5: 'Urges the Government of Aldovia to ensure unhindered access, without delay, to all places of detention;' },
  ],
  [
    'In paragraph 5, line 2, delete “all”.',
    { OP5: 'Urges the Government of Aldovia to ensure access, without delay, to places of detention;' },
  ],
  ['In the second line of paragraph 5, delete “all”.', null],
  ['New OP5 bis: “Recalls the sovereignty of States;”', { 'OP5 bis': 'Recalls the sovereignty of States;' }],
  ['Add new PP after PP2: “Mindful of particularities,”', { 'PP2 bis': 'Mindful of particularities,' }],
  [
    'Insert after paragraph 5 the following paragraph: “Recalls the sovereignty of States;”',
    { 'OP5 bis': 'Recalls the sovereignty of States;' },
  ],
  ['Move paragraph 6 after paragraph 2.', {}],
  ['In paragraph 5, delete “, to all places of detention;”', { OP5: 'Urges the Government of Aldovia to ensure access, without delay;' }],
  [
    'In paragraph 5, delete “Urges the Government of Aldovia to” and insert “Calls for”.',
    { OP5: 'Calls for ensure access, without delay, to all places of detention;' },
  ],
  [
    'In paragraph 6, replace “requests” with “invites”.',
    { OP6: 'Invites the Secretary-General to provide all the human and financial resources necessary;' },
  ],
  [
    'In paragraph 5, before “Urges” insert “Strongly”.',
    { OP5: 'Strongly urges the Government of Aldovia to ensure access, without delay, to all places of detention;' },
  ],
  [
    'In paragraph 5, delete “without delay” and “all”.',
    { OP5: 'Urges the Government of Aldovia to ensure access, to places of detention;' },
  ],
  [
    'Delete the words “, without delay,” in paragraph 5 and “all” in paragraph 6.',
    {
      OP5: 'Urges the Government of Aldovia to ensure access to all places of detention;',
      OP6: 'Requests the Secretary-General to provide the human and financial resources necessary;',
    },
  ],
  [
    'The words “, without delay,” in paragraph 5 should be deleted.',
    { OP5: 'Urges the Government of Aldovia to ensure access to all places of detention;' },
  ],
  ['Delete preambular paragraph 4 and operative paragraph 6.', { PP4: '', OP6: '' }],
  ['Delete paragraphs 5 to 7.', { OP5: '', OP6: '', OP7: '' }],
  ['Delete paragraphs 5 and 6 and renumber accordingly.', { OP5: '', OP6: '' }],
  ['Delete subparagraphs (a) and (b) of paragraph 3.', { 'OP3(a)': '', 'OP3(b)': '' }],
  ['In paragraph 3, delete subparagraph (b).', { 'OP3(b)': '' }],
  ['OP 3 (c): delete.', { 'OP3(c)': '' }],
  ['In paragraph 3, add a new subparagraph (d) reading: “To rest;”', { 'OP3(c bis)': 'To rest;' }],
  ['Before the first preambular paragraph, insert: “Recalling rest,”', { 'PP1 ante': 'Recalling rest,' }],
  ['Delete paragraph 6 and replace it with: “6. Takes note of the need for resources;”', { OP6: 'Takes note of the need for resources;' }],
  [
    'Paragraph 5: replace “Urges” by “Encourages”, delete “, without delay,” and add “, subject to national law” at the end.',
    {
      OP5: 'Encourages the Government of Aldovia to ensure access to all places of detention, subject to national law;',
    },
  ],
  [
    'In paragraph 1, replace the remainder of the paragraph after “Bremony” with “, and requests a report”.',
    {
      OP1: 'Expresses grave concern at the situation in Bremony, and requests a report;',
    },
  ],
  ['Paragraph 6 bis (new): “Recalls rest;”', { 'OP6 bis': 'Recalls rest;' }],
].filter((entry): entry is [string, Record<string, string>] => entry[1] !== null)

const unapplied: readonly (readonly [string, string])[] = [
  ['In paragraph 4, delete “as appropriate”.', '“as appropriate” stands there 2 times'],
  ['In paragraph 9, delete “all”.', 'the draft has no paragraph of that number'],
  ['In paragraph 5, delete “immediately”.', '“immediately” does not stand there'],
  ['In paragraph 5, delete “place”.', '“place” does not stand there'],
  ['In paragraph 5, delete “all.', 'its quotation marks do not pair'],
  ['In paragraph 5, do not delete “all”.', 'its wording is not understood'],
  ['In paragraph 5, after “ensure”, insert “timely” and “full”.', 'its wording is not understood'],
  ['In paragraph 5, after “ensure” and before “access”, insert “full”.', 'its wording is not understood'],
  ['In paragraph 5, delete “all” in the French text only.', 'its wording is not understood'],
  ['At the end of the first sentence of paragraph 5, add “and prisons”.', 'its wording is not understood'],
  ['At the end of paragraph 3, add “and to rest”.', 'the paragraph has sub-paragraphs, so its end or beginning is not one place'],
  [
    'Paragraph 3 should read: “3. Requests the Special Rapporteur to rest;”',
    'the paragraph has sub-paragraphs, and what becomes of them is not said',
  ],
  ['In paragraph 5, replace “all” and “access” with “some”.', 'its wording is not understood'],
  ['In paragraph 5, replace “Urges” by “Invites”, and in paragraph 6 “Requests” by “Invites”.', 'its wording is not understood'],
  ['Streamline paragraph 5 in the light of agreed language.', 'its wording is not understood'],
  ['After paragraphs 2 and 3, insert “Rests;”.', 'its wording is not understood'],
  ['In paragraph 5, delete “all” and, in paragraph 12, delete “some”.', 'the draft has no paragraph of that number'],
  ['In the preamble, delete the fourth paragraph.', 'its wording is not understood'],
  ['Delete the fourth paragraph of the preamble.', 'its wording is not understood'],
  ['Merge paragraphs 5 and 6.', 'its wording is not understood'],
  ['In paragraph 3 of the annex, delete “all”.', 'its wording is not understood'],
  ['In paragraph 5, delete “all” and paragraph 6.', 'its wording is not understood'],
  ['In paragraph 5, in paragraph 6, delete “all”.', 'its wording is not understood'],
  ['Replace “Special Rapporteur” with “Independent Expert” throughout the text.', 'its wording is not understood'],
]

describe('an amendment in the wordings of real ones', () => {
  it.each([...applied, ...more])('%s', (instructions, expected) => {
    const outcome = applyAmendment(draft, amendment(instructions))
    expect(outcome.unapplied.map(({ reason }) => reason)).toEqual([])
    expect(changesOf(outcome.amended)).toEqual(expected)
  })

  it.each(unapplied)('is left unapplied, with the reason: %s', (instructions, reason) => {
    const outcome = applyAmendment(draft, amendment(instructions))
    expect(outcome.unapplied).toHaveLength(1)
    expect(outcome.unapplied[0]).toMatchObject({ instruction: { verbatim: instructions }, reason })
    expect(outcome.amended).toEqual(draft)
  })

  it('holds the order of the paragraphs', () => {
    const { amended } = applyAmendment(
      draft,
      amendment(
        'Move paragraph 6 after paragraph 2.\n\nAfter paragraph 3, insert: “Rests;”\n\nAfter paragraph 3, insert: “Sleeps;”\n\nBefore paragraph 7, insert: “Eats;”',
      ),
    )
    expect(amended.paragraphs.filter(({ part, depth }) => part === 'operative' && depth === 0).map(({ label }) => label)).toEqual([
      'OP1',
      'OP2',
      'OP6',
      'OP3',
      'OP3 bis',
      'OP3 ter',
      'OP4',
      'OP5',
      'OP5 bis',
      'OP7',
    ])
  })

  it('applies what it can and keeps the rest verbatim', () => {
    const {
      applied: done,
      unapplied: left,
      amended,
    } = applyAmendment(
      draft,
      amendment('1. In paragraph 2, replace “three years” with “one year”.\n\n2. Streamline the preamble.\n\n3. Delete paragraph 6.'),
    )
    expect(done.map(({ verbatim }) => verbatim)).toEqual([
      '1. In paragraph 2, replace “three years” with “one year”.',
      '3. Delete paragraph 6.',
    ])
    expect(left.map(({ instruction }) => instruction.verbatim)).toEqual(['2. Streamline the preamble.'])
    expect(Object.keys(changesOf(amended))).toEqual(['OP2', 'OP6'])
  })
})

describe('parseAmendment', () => {
  it('reads whose it is, what it amends and its target’s title', () => {
    const read = amendment('Delete paragraph 6.')
    expect(read).toMatchObject({
      symbol: 'A/HRC/90/L.41',
      target: 'A/HRC/90/L.7',
      title: 'Mandate of the Special Rapporteur on constructed texts',
    })
    expect(read.sponsors.map(({ name, member }) => [name, member])).toEqual([
      ['Bremony', false],
      ['Caldera', true],
    ])
    expect(read.instructions).toEqual([
      {
        verbatim: 'Delete paragraph 6.',
        reading: {
          kind: 'understood',
          changes: [{ kind: 'delete-paragraph', targets: [{ kind: 'paragraph', part: 'operative', number: 6, suffix: '', sub: [] }] }],
        },
      },
    ])
  })

  it.each([
    ['Bremony: amendments to revised draft resolution A/HRC/90/L.7/Rev.1', 'A/HRC/90/L.7/Rev.1'],
    ['Bremony: amendment to draft resolution A/HRC/90/L.7 as orally revised', 'A/HRC/90/L.7'],
    ['Bremony:* amendment to draft\nresolution A/HRC/90/L.7', 'A/HRC/90/L.7'],
  ])('reads the heading %j', (heading, target) => {
    const read = parseAmendment(
      blocksOfText(`A/HRC/90/L.42\n\nAgenda item 5\nHuman rights bodies and mechanisms\n\n${heading}\n\n90/… Rest\n\nDelete paragraph 6.`),
    )
    expect(read).toMatchObject({ symbol: 'A/HRC/90/L.42', target, title: 'Rest', instructions: [{ verbatim: 'Delete paragraph 6.' }] })
  })

  it('reads notes of an oral revision, which have no heading', () => {
    const notes = parseAmendment(blocksOfText('In paragraph 2, replace “three years” with “one year”;\nDelete paragraph 6.'))
    expect(notes.target).toBeNull()
    expect(Object.keys(changesOf(applyAmendment(draft, notes).amended))).toEqual(['OP2', 'OP6'])
  })

  it('joins the lines of a wrapped instruction', () => {
    const read = amendment(
      'In operative paragraph 2, replace “three\nyears” with “one year, in accordance with\nparagraph 5 below”.\nDelete paragraph 6.',
    )
    expect(read.instructions.map(({ verbatim }) => verbatim)).toEqual([
      'In operative paragraph 2, replace “three years” with “one year, in accordance with paragraph 5 below”.',
      'Delete paragraph 6.',
    ])
  })
})

describe('applyAmendment', () => {
  it('leaves an amendment to another version unapplied', () => {
    const revised: Resolution = {
      ...draft,
      masthead: {
        ...draft.masthead,
        symbol: parseResolution(blocksOfText('A/HRC/90/L.7/Rev.1\n\nThe Human Rights Council,')).masthead.symbol,
      },
    }
    const { unapplied: left, amended } = applyAmendment(revised, amendment('Delete paragraph 6.'))
    expect(left.map(({ reason }) => reason)).toEqual(['it amends A/HRC/90/L.7, and this is A/HRC/90/L.7/Rev.1'])
    expect(amended).toEqual(revised)
  })

  it('takes any text without an exception, keeps labels apart, and changes nothing without an applied instruction', () => {
    const piece = fc.constantFrom(
      'In paragraph 5, ',
      'In the second preambular paragraph, ',
      'After paragraph 3 (c), ',
      'paragraphs 2 to 9999 ',
      'delete ',
      'insert ',
      'replace ',
      'a new paragraph ',
      '“all”',
      '“access … all”',
      '“Rests;”',
      '“',
      '”',
      ' with ',
      ' and ',
      ' after ',
      ' before ',
      'at the end of ',
      'the rest of the paragraph',
      'Move ',
      'the title ',
      'should read ',
      '.\n',
      ';\n\n',
      '“(a) x\n(b) y”',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 25 }), (pieces) => {
        const outcome = applyAmendment(draft, amendment(pieces.join('')))
        const labels = outcome.amended.paragraphs.map(({ label }) => label)
        expect(new Set(labels).size).toBe(labels.length)
        if (outcome.applied.length === 0) expect(outcome.amended).toEqual(draft)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['a million quotation marks', '“'.repeat(1e6)],
    ['a million words', `In paragraph 5, delete ${'all '.repeat(25e4)}`],
    ['20,000 instructions', 'Delete paragraph 6.\n\n'.repeat(2e4)],
    ['20,000 numbers', `In paragraphs ${'5, '.repeat(2e4)} delete “all”.`],
    ['20,000 wrapped lines', `In paragraph 5, insert “${'all\n'.repeat(2e4)}” after “ensure”.`],
  ])('is quick on %s', (_, instructions) => {
    const started = performance.now()
    const outcome = applyAmendment(draft, amendment(instructions))
    expect(outcome.applied.length + outcome.unapplied.length).toBeGreaterThan(0)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})
