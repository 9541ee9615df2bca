import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { type Amendment, parseAmendment } from '../../src/resolution/amendment.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'

/** Constructed: session 90 and its States do not exist. */
export const draft: Resolution = parseResolution(
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
export const amendment = (instructions: string): Amendment =>
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
export function changesOf(amended: Resolution): Record<string, string> {
  const before = textOf(draft)
  const after = textOf(amended)
  const labels = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return Object.fromEntries(labels.filter((label) => before[label] !== after[label]).map((label) => [label, after[label] ?? '']))
}
