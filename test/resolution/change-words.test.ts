import { describe, expect, it } from 'vitest'
import { applyAmendment } from '../../src/resolution/apply-amendment.ts'
import { amendment, changesOf, draft } from '../support/amended-draft.ts'

/** Instructions in the wordings of real amendments, and what becomes of the paragraphs that they name; an empty text is a deleted paragraph. */
const ofWords: readonly (readonly [string, Record<string, string>])[] = [
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
  [
    'In the title, replace “Special Rapporteur” with “Independent Expert”.',
    { TITLE: 'Mandate of the Independent Expert on constructed texts' },
  ],
  [
    'In paragraph 2, replace "three years" with "one year".',
    { OP2: 'Decides to extend the mandate of the Special Rapporteur for a period of one year;' },
  ],
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
]

describe('an amendment to words', () => {
  it.each(ofWords)('%s', (instructions, expected) => {
    const outcome = applyAmendment(draft, amendment(instructions))
    expect(outcome.unapplied.map(({ reason }) => reason)).toEqual([])
    expect(changesOf(outcome.amended)).toEqual(expected)
  })
})
