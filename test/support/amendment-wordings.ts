/** Constructed: session 90 and its States do not exist. A draft by label, for the wordings below. */
export const draftByLabel: readonly (readonly [label: string, text: string])[] = [
  ['PP1', 'Guided by the purposes and principles of the Charter of the United Nations,'],
  ['PP2', 'Recalling the Universal Declaration of Human Rights and other relevant international human rights instruments,'],
  ['PP3', 'Recalling also Human Rights Council resolution 84/3 of 5 October 2023 on the situation of human rights in Aldovia,'],
  ['PP4', 'Deeply concerned at reports of arbitrary detention, enforced disappearance and torture,'],
  ['PP5', 'Stressing that the primary responsibility for protecting human rights lies with the State,'],
  ['OP1', 'Welcomes the report of the Special Rapporteur on the situation of human rights in Aldovia;'],
  ['OP2', 'Condemns in the strongest terms all violations and abuses of human rights in Aldovia;'],
  ['OP3', 'Calls upon the authorities of Aldovia:'],
  ['OP3(a)', 'To release all persons arbitrarily detained;'],
  ['OP3(b)', 'To cooperate fully with the Special Rapporteur;'],
  ['OP3(c)', 'To ensure full and unhindered access for humanitarian organizations;'],
  ['OP4', 'Decides to extend the mandate of the Special Rapporteur on the situation of human rights in Aldovia for a period of two years;'],
  [
    'OP5',
    'Requests the Special Rapporteur to submit a report to the Human Rights Council at its ninety-third session and to the General Assembly at its eighty-sixth session;',
  ],
  ['OP6', 'Urges all States to cooperate with the Special Rapporteur and to provide all information requested;'],
  [
    'OP7',
    'Requests the Secretary-General to provide the Special Rapporteur with all the assistance and resources necessary to fulfil the mandate effectively;',
  ],
  ['OP8', 'Decides to remain seized of the matter.'],
]

/** What becomes of a paragraph: `set` its text, `del` it, put texts `after` or `before` it, `sub`stitute words in it, `move` it behind another. */
export type Edit = readonly [kind: 'set' | 'del' | 'after' | 'before' | 'sub' | 'move', label: string, ...texts: string[]]

/** Instructions in the wordings of amendments, an empty line between any two lines, and what they do; null for those that are left and flagged. */
export const amendmentWordings: readonly (readonly [instructions: string, edits: readonly Edit[] | null])[] = [
  ['Operative paragraph 2 should be deleted.', [['del', 'OP2']]],
  ['Delete paragraph 2 of the draft resolution.', [['del', 'OP2']]],
  ['Delete the second operative paragraph and renumber the subsequent paragraphs accordingly.', [['del', 'OP2']]],
  ['Remove operative paragraph 6.', [['del', 'OP6']]],
  [
    'In paragraph 2, for “Condemns in the strongest terms” read “Expresses concern at”.',
    [['sub', 'OP2', 'Condemns in the strongest terms', 'Expresses concern at']],
  ],
  ['In operative paragraph 4, substitute “one year” for “two years”.', [['sub', 'OP4', 'two years', 'one year']]],
  [
    'In operative paragraph 4, the words “two years” should be replaced by the words “one year”.',
    [['sub', 'OP4', 'two years', 'one year']],
  ],
  [
    'In operative paragraph 4, the phrase “for a period of two years” shall be replaced with “for a final period of one year”.',
    [['sub', 'OP4', 'for a period of two years', 'for a final period of one year']],
  ],
  ['In operative paragraph 4, change “two years” to “one year”.', [['sub', 'OP4', 'two years', 'one year']]],
  ['OP4: replace “two years” by “one year”.', [['sub', 'OP4', 'two years', 'one year']]],
  ['OP 2: delete “in the strongest terms”.', [['sub', 'OP2', 'Condemns in the strongest terms', 'Condemns']]],
  [
    'PP4: delete “and torture” and insert “and” before “enforced disappearance”.',
    [['set', 'PP4', 'Deeply concerned at reports of arbitrary detention, and enforced disappearance,']],
  ],
  [
    'In the fourth preambular paragraph, after the word “torture”, insert the words “and of attacks on journalists”.',
    [['sub', 'PP4', 'torture', 'torture and of attacks on journalists']],
  ],
  ['In the last preambular paragraph, delete the word “primary”.', [['sub', 'PP5', 'the primary responsibility', 'the responsibility']]],
  [
    'In the penultimate preambular paragraph, replace “Deeply concerned at” with “Noting”.',
    [['sub', 'PP4', 'Deeply concerned at', 'Noting']],
  ],
  [
    'Replace the first preambular paragraph with the following:\n“Reaffirming the purposes and principles of the Charter of the United Nations,”',
    [['set', 'PP1', 'Reaffirming the purposes and principles of the Charter of the United Nations,']],
  ],
  [
    'The third preambular paragraph should read as follows:\n“Recalling also all relevant resolutions on the situation of human rights in Aldovia,”',
    [['set', 'PP3', 'Recalling also all relevant resolutions on the situation of human rights in Aldovia,']],
  ],
  [
    'Insert the following paragraph after operative paragraph 6:\n“6 bis. Takes note of the efforts made by the authorities of Aldovia;”',
    [['after', 'OP6', 'Takes note of the efforts made by the authorities of Aldovia;']],
  ],
  [
    'After operative paragraph 1, add a new operative paragraph 1 bis, reading:\n“Takes note of the efforts made by the authorities of Aldovia;”',
    [['after', 'OP1', 'Takes note of the efforts made by the authorities of Aldovia;']],
  ],
  [
    'Insert a new operative paragraph 3 bis to read:\n“Takes note of the efforts made by the authorities of Aldovia;”',
    [['after', 'OP3(c)', 'Takes note of the efforts made by the authorities of Aldovia;']],
  ],
  [
    'Add a new paragraph between operative paragraphs 5 and 6, which would read:\n“Takes note of the efforts made by the authorities of Aldovia;”',
    [['after', 'OP5', 'Takes note of the efforts made by the authorities of Aldovia;']],
  ],
  [
    'Add the following new preambular paragraph at the end of the preamble:\n“Mindful of the sovereignty of States,”',
    [['after', 'PP5', 'Mindful of the sovereignty of States,']],
  ],
  [
    'Insert a new first preambular paragraph reading:\n“Mindful of the sovereignty of States,”',
    [['before', 'PP1', 'Mindful of the sovereignty of States,']],
  ],
  [
    'Before the second preambular paragraph, insert the following new paragraph:\n“Mindful of the sovereignty of States,”',
    [['before', 'PP2', 'Mindful of the sovereignty of States,']],
  ],
  [
    'After the third preambular paragraph, insert two new preambular paragraphs reading:\n“Mindful of the sovereignty of States,\nNoting the efforts of the authorities of Aldovia,”',
    [['after', 'PP3', 'Mindful of the sovereignty of States,', 'Noting the efforts of the authorities of Aldovia,']],
  ],
  ['In operative paragraph 3, delete subparagraph (c).', [['del', 'OP3(c)']]],
  ['Delete operative paragraph 3 (b).', [['del', 'OP3(b)']]],
  ['In paragraph 3 (c), delete the words “full and”.', [['sub', 'OP3(c)', 'ensure full and unhindered', 'ensure unhindered']]],
  [
    'In paragraph 3, insert a new subparagraph (d) reading:\n“(d) To take into account national laws;”',
    [['after', 'OP3(c)', 'To take into account national laws;']],
  ],
  [
    'In subparagraph (b) of operative paragraph 3, replace “cooperate fully” with “consider cooperating”.',
    [['sub', 'OP3(b)', 'cooperate fully', 'consider cooperating']],
  ],
  [
    'At the end of operative paragraph 6, add “, within existing resources”.',
    [['sub', 'OP6', 'information requested;', 'information requested, within existing resources;']],
  ],
  ['At the beginning of operative paragraph 6, replace “Urges” with “Encourages”.', [['sub', 'OP6', 'Urges', 'Encourages']]],
  ['In operative paragraph 7, before “assistance”, insert “technical”.', [['sub', 'OP7', 'the assistance', 'the technical assistance']]],
  [
    'In operative paragraph 7, insert “from within existing resources” between “Special Rapporteur” and “with”.',
    [['sub', 'OP7', 'Special Rapporteur with', 'Special Rapporteur from within existing resources with']],
  ],
  [
    'In operative paragraph 5, delete “and to the General Assembly at its eighty-sixth session”; in operative paragraph 6, replace “Urges” with “Invites”.',
    [
      ['sub', 'OP5', ' and to the General Assembly at its eighty-sixth session', ''],
      ['sub', 'OP6', 'Urges', 'Invites'],
    ],
  ],
  ['Operative paragraph 4\nReplace “two years” with “one year”.', [['sub', 'OP4', 'two years', 'one year']]],
  [
    'Paragraph 4 of the draft resolution shall be amended to read as follows:\n“4. Decides to end the mandate of the Special Rapporteur;”',
    [['set', 'OP4', 'Decides to end the mandate of the Special Rapporteur;']],
  ],
  [
    'Operative paragraph 8 should be replaced with the following text:\n“8. Decides to discontinue its consideration of the matter.”',
    [['set', 'OP8', 'Decides to discontinue its consideration of the matter.']],
  ],
  [
    'Delete operative paragraphs 5 to 7.',
    [
      ['del', 'OP5'],
      ['del', 'OP6'],
      ['del', 'OP7'],
    ],
  ],
  [
    'Delete operative paragraphs 2 and 6.',
    [
      ['del', 'OP2'],
      ['del', 'OP6'],
    ],
  ],
  ['Throughout the text, replace “Aldovia” with “the Republic of Aldovia”.', null],
  [
    'In operative paragraph 5, the words “at its ninety-third session” should be deleted.',
    [['sub', 'OP5', ' at its ninety-third session', '']],
  ],
  ['In operative paragraph 2, insert the words “and regrets” after “Condemns”.', [['sub', 'OP2', 'Condemns', 'Condemns and regrets']]],
  [
    'In operative paragraph 6, between the words “Rapporteur” and “and” insert the words “, in accordance with national law,”.',
    [['sub', 'OP6', 'Rapporteur and', 'Rapporteur, in accordance with national law, and']],
  ],
  ['Move operative paragraph 6 to after operative paragraph 2.', [['move', 'OP6', 'OP2']]],
  ['Merge operative paragraphs 1 and 2.', null],
  ['In operative paragraph 2, replace “gross violations” with “violations”.', null],
  ['In operative paragraph 12, replace “Urges” with “Encourages”.', null],
  ['In operative paragraph 7, replace “the” with “any”.', null],
  ['Soften the language of operative paragraph 2.', null],
  [
    'In operative paragraph 6, replace the verb “Urges” with “Encourages” and delete “all” before “information”.',
    [['set', 'OP6', 'Encourages all States to cooperate with the Special Rapporteur and to provide information requested;']],
  ],
  [
    'Replace operative paragraph 2 by:\n“2. Takes note of the situation of human rights in Aldovia;”',
    [['set', 'OP2', 'Takes note of the situation of human rights in Aldovia;']],
  ],
  [
    '1. In the second preambular paragraph, delete the words “and other relevant international human rights instruments”.\n2. In operative paragraph 6, after “all States”, insert the words “, in accordance with their national legislation,”.',
    [
      ['sub', 'PP2', ' and other relevant international human rights instruments', ''],
      ['sub', 'OP6', 'all States to', 'all States, in accordance with their national legislation, to'],
    ],
  ],
  [
    'Preambular paragraph 4 should read:\nNoting reports of arbitrary detention,',
    [['set', 'PP4', 'Noting reports of arbitrary detention,']],
  ],
  [
    'Operative paragraph 2 should read:\n2. Takes note with concern of reports of violations in Aldovia;',
    [['set', 'OP2', 'Takes note with concern of reports of violations in Aldovia;']],
  ],
  [
    'After preambular paragraph 5, insert a new preambular paragraph, reading:\n“Respecting the sovereignty of Aldovia,”',
    [['after', 'PP5', 'Respecting the sovereignty of Aldovia,']],
  ],
  [
    'Add a new PP after PP2 to read as follows:\n“Respecting the sovereignty of Aldovia,”',
    [['after', 'PP2', 'Respecting the sovereignty of Aldovia,']],
  ],
  ['PP5 bis (new): “Respecting the sovereignty of Aldovia,”', [['after', 'PP5', 'Respecting the sovereignty of Aldovia,']]],
  [
    'New OP 6 bis:\n“Takes note of the efforts made by the authorities of Aldovia;”',
    [['after', 'OP6', 'Takes note of the efforts made by the authorities of Aldovia;']],
  ],
  [
    'Operative paragraph 6 bis (new)\n“Takes note of the efforts made by the authorities of Aldovia;”',
    [['after', 'OP6', 'Takes note of the efforts made by the authorities of Aldovia;']],
  ],
  [
    'Replace paragraph 5 by the following paragraph:\n“5. Requests the Special Rapporteur to report annually to the Human Rights Council;”',
    [['set', 'OP5', 'Requests the Special Rapporteur to report annually to the Human Rights Council;']],
  ],
  [
    'In operative paragraph 4, after the words “two years” add the following: “, and requests the Special Rapporteur to report annually”.',
    [['sub', 'OP4', 'two years;', 'two years, and requests the Special Rapporteur to report annually;']],
  ],
  [
    'In operative paragraph 5, delete everything after “ninety-third session”.',
    [['sub', 'OP5', ' and to the General Assembly at its eighty-sixth session', '']],
  ],
  [
    'In operative paragraph 5, delete all the words from “and to the General Assembly” to the end of the paragraph.',
    [['sub', 'OP5', ' and to the General Assembly at its eighty-sixth session', '']],
  ],
  [
    'In operative paragraph 7, the words “all the assistance and resources necessary” should read “the assistance necessary”.',
    [['sub', 'OP7', 'all the assistance and resources necessary', 'the assistance necessary']],
  ],
  [
    'The words “in the strongest terms” in operative paragraph 2 should be deleted.',
    [['sub', 'OP2', 'Condemns in the strongest terms', 'Condemns']],
  ],
  ['Delete the words “full and” from operative paragraph 3 (c).', [['sub', 'OP3(c)', 'ensure full and unhindered', 'ensure unhindered']]],
  ['Insert “voluntarily” after “cooperate” in operative paragraph 6.', [['sub', 'OP6', 'cooperate with', 'cooperate voluntarily with']]],
  ['In OP6, add “voluntarily” before “with the Special Rapporteur”.', [['sub', 'OP6', 'cooperate with', 'cooperate voluntarily with']]],
  [
    'In operative paragraph 3, subparagraph (b), replace the word “fully” with the words “as appropriate”.',
    [['sub', 'OP3(b)', 'fully', 'as appropriate']],
  ],
  ['Operative paragraph 3, chapeau: replace “Calls upon” with “Invites”.', [['sub', 'OP3', 'Calls upon', 'Invites']]],
  ['In the chapeau of operative paragraph 3, replace “Calls upon” by “Encourages”.', [['sub', 'OP3', 'Calls upon', 'Encourages']]],
  [
    'Delete operative paragraph 2 and insert the following in its place:\n“2. Takes note of the situation;”',
    [['set', 'OP2', 'Takes note of the situation;']],
  ],
  [
    'Delete operative paragraph 6 and replace it with:\n“6. Invites States to cooperate;”',
    [['set', 'OP6', 'Invites States to cooperate;']],
  ],
  ['Operative paragraph 2: delete.', [['del', 'OP2']]],
  ['Deletion of operative paragraph 2.', [['del', 'OP2']]],
  [
    'Deletion of the words “in the strongest terms” in operative paragraph 2.',
    [['sub', 'OP2', 'Condemns in the strongest terms', 'Condemns']],
  ],
  [
    'Insertion of a new operative paragraph after operative paragraph 2, reading: “Takes note of the efforts made by the authorities of Aldovia;”',
    [['after', 'OP2', 'Takes note of the efforts made by the authorities of Aldovia;']],
  ],
  ['Replace, in operative paragraph 4, “two years” with “six months”.', [['sub', 'OP4', 'two years', 'six months']]],
  ['In operative paragraph 4, replace “two” with “one” and “years” with “year”.', [['sub', 'OP4', 'two years', 'one year']]],
  [
    'In operative paragraph 1, replace “Welcomes” with “Takes note of”, in operative paragraph 2, replace “Condemns” with “Notes”, and in operative paragraph 6, replace “Urges” with “Invites”.',
    [
      ['sub', 'OP1', 'Welcomes', 'Takes note of'],
      ['sub', 'OP2', 'Condemns', 'Notes'],
      ['sub', 'OP6', 'Urges', 'Invites'],
    ],
  ],
  ['In the third and fourth preambular paragraphs, delete “Aldovia”.', null],
  ['Reverse the order of operative paragraphs 1 and 2.', null],
  ['In paragraph 7, delete “fully” and “effectively”.', null],
  ['Consider replacing “Urges” with “Invites” in operative paragraph 6.', null],
  ['If operative paragraph 2 is retained, delete “all”.', null],
  ['In operative paragraph 6, delete either “all” or “States”.', null],
  ['Do not replace “Urges” with “Invites” in operative paragraph 6.', null],
  [
    'Preambular paragraph 3\nDelete the words “on the situation of human rights in Aldovia”.\nOperative paragraph 2\nDelete the word “all”.\nReplace “Condemns” with “Notes”.',
    [
      ['sub', 'PP3', ' on the situation of human rights in Aldovia', ''],
      ['set', 'OP2', 'Notes in the strongest terms violations and abuses of human rights in Aldovia;'],
    ],
  ],
  [
    'Replace the existing text of operative paragraph 6 with the following:\n“Invites States to cooperate;”',
    [['set', 'OP6', 'Invites States to cooperate;']],
  ],
  [
    'The existing operative paragraph 6 becomes operative paragraph 7, and a new operative paragraph 6 is inserted, reading:\n“Takes note of the efforts made by the authorities of Aldovia;”',
    null,
  ],
  ['Delete the chapeau of operative paragraph 3.', null],
]
