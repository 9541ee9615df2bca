import { describe, expect, it } from 'vitest'
import { applyAmendment } from '../../src/resolution/apply-amendment.ts'
import { amendment, changesOf, draft } from '../support/amended-draft.ts'

/** Instructions in the wordings of real amendments, and what becomes of the paragraphs that they name; an empty text is a deleted paragraph. */
const ofParagraphs: readonly (readonly [string, Record<string, string>])[] = [
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
  ['New OP5 bis: “Recalls the sovereignty of States;”', { 'OP5 bis': 'Recalls the sovereignty of States;' }],
  ['Add new PP after PP2: “Mindful of particularities,”', { 'PP2 bis': 'Mindful of particularities,' }],
  [
    'Insert after paragraph 5 the following paragraph: “Recalls the sovereignty of States;”',
    { 'OP5 bis': 'Recalls the sovereignty of States;' },
  ],
  ['Move paragraph 6 after paragraph 2.', {}],
  ['Delete preambular paragraph 4 and operative paragraph 6.', { PP4: '', OP6: '' }],
  ['Delete paragraphs 5 to 7.', { OP5: '', OP6: '', OP7: '' }],
  ['Delete paragraphs 5 and 6 and renumber accordingly.', { OP5: '', OP6: '' }],
  ['Delete subparagraphs (a) and (b) of paragraph 3.', { 'OP3(a)': '', 'OP3(b)': '' }],
  ['In paragraph 3, delete subparagraph (b).', { 'OP3(b)': '' }],
  ['OP 3 (c): delete.', { 'OP3(c)': '' }],
  ['In paragraph 3, add a new subparagraph (d) reading: “To rest;”', { 'OP3(c bis)': 'To rest;' }],
  ['Before the first preambular paragraph, insert: “Recalling rest,”', { 'PP1 ante': 'Recalling rest,' }],
  ['Paragraph 6 bis (new): “Recalls rest;”', { 'OP6 bis': 'Recalls rest;' }],
]

describe('an amendment to whole paragraphs', () => {
  it.each(ofParagraphs)('%s', (instructions, expected) => {
    const outcome = applyAmendment(draft, amendment(instructions))
    expect(outcome.unapplied.map(({ reason }) => reason)).toEqual([])
    expect(changesOf(outcome.amended)).toEqual(expected)
  })
})
