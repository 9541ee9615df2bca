/* Constructed texts: session 90 does not exist, the States are invented, and no word is taken from a United Nations document. */
import type { Mandate } from '../../src/mandate/mandate.ts'
import { dueAt, mandate } from '../mandate/constructed.ts'

const item =
  'Promotion and protection of all human rights, civil, political, economic, social and cultural rights, including the right to development'

/** A paragraph a line of `body`; the opening line is not among them. */
export interface RoomText {
  readonly symbol: string
  readonly title?: string
  readonly body: readonly string[]
  /** Of a draft; Aldovia and Bremony by default. */
  readonly sponsors?: string
  /** 3 by default. */
  readonly agendaItem?: number
  /** How it was adopted; without a vote by default. */
  readonly adopted?: readonly string[]
}

const lighthouses = 'Mandate of the Special Rapporteur on lighthouse keepers'

/** A draft, or a revision of one. */
export function draftText({ symbol, title = lighthouses, body, sponsors = 'Aldovia, Bremony*', agendaItem }: RoomText): string {
  return laidOut(symbol, [`${sponsors}: draft resolution`, `90/… ${title}`], body, agendaItem)
}

/** An adopted text of session 87, or of session 90. */
export function adoptedText({
  symbol,
  title = lighthouses,
  body,
  adopted: how = ['[Adopted without a vote.]'],
  agendaItem,
}: RoomText): string {
  const number = symbol.replace('A/HRC/RES/', '')
  const adopted = ['40th meeting\n11 October 2035', ...how]
  return laidOut(
    symbol,
    ['Resolution adopted by the Human Rights Council on 11 October 2035', `${number}. ${title}`],
    [...body, ...adopted],
    agendaItem,
  )
}

/** The lines of a recorded vote. */
export function recordedVote(inFavour: readonly string[], against: readonly string[], abstaining: readonly string[]): readonly string[] {
  const counts = `${inFavour.length} to ${against.length}, with ${abstaining.length} abstentions`
  return [
    `[Adopted by a recorded vote of ${counts}. The voting was as follows:`,
    `In favour:\n${inFavour.join(', ')}`,
    `Against:\n${against.join(', ')}`,
    `Abstaining:\n${abstaining.join(', ')}]`,
  ]
}

/** An amendment with the usual heading over its instructions. */
export function amendmentText(symbol: string, amends: string, instructions: readonly string[]): string {
  return [...masthead(symbol), `Caldera, Dovrania*: amendment to draft resolution ${amends}`, `90/… ${lighthouses}`, ...instructions].join(
    '\n\n',
  )
}

function laidOut(symbol: string, front: readonly string[], body: readonly string[], agendaItem = 3): string {
  return [...masthead(symbol, agendaItem), ...front, 'The Human Rights Council,', ...body].join('\n\n')
}

function masthead(symbol: string, agendaItem = 3): readonly string[] {
  const session = /\/87\//.test(symbol) ? 'Eighty-seventh session' : 'Ninetieth session'
  return [
    'Constructed text for testing; not a United Nations document.',
    symbol,
    `Human Rights Council\n${session}\nAgenda item ${agendaItem}\n${item}`,
  ]
}

/** The mandate's last text, paragraph by paragraph. */
export const prior: readonly string[] = [
  'Recalling the Charter of the United Nations,',
  'Noting with appreciation the work of lighthouse keepers on every coast,',
  '1. Decides to extend the mandate of the Special Rapporteur on lighthouse keepers for a period of three years;',
  '2. Requests the Special Rapporteur, in carrying out the mandate:',
  '(a) To gather and receive information on alleged violations of the rights of lighthouse keepers;',
  '(b) To conduct country visits and to follow up on the recommendations made after them;',
  '(c) To report annually to the Human Rights Council and to the General Assembly;',
  '3. Urges all States to cooperate fully with the Special Rapporteur and to reply without delay to communications;',
  '4. Requests the Secretary-General to provide the Special Rapporteur with all the resources necessary for the mandate;',
  '5. Decides to remain seized of the matter.',
]

/** The text with some of its words exchanged. */
export function changed(body: readonly string[], changes: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(changes).reduce((lines, [was, now]) => {
    if (!lines.some((line) => line.includes(was))) throw new Error(`“${was}” stands nowhere in the text`)
    return lines.map((line) => line.replace(was, now)).filter((line) => line !== '')
  }, body)
}

/** The mandate that all these texts are about. */
export const keepers: Mandate = mandate({
  slug: 'keepers',
  title: 'Special Rapporteur on lighthouse keepers',
  shortName: 'Lighthouse keepers',
  lineage: ['A/HRC/RES/87/4'],
  nextRenewal: dueAt('90'),
})
