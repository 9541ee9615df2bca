/** The Council's ten agenda items, by number. Source: Council resolution 5/1, annex, part V.B. */
export const agendaItems: readonly string[] = [
  'Organizational and procedural matters',
  'Annual report of the United Nations High Commissioner for Human Rights and reports of the Office of the High Commissioner and the Secretary-General',
  'Promotion and protection of all human rights, civil, political, economic, social and cultural rights, including the right to development',
  'Human rights situations that require the Council’s attention',
  'Human rights bodies and mechanisms',
  'Universal periodic review',
  'Human rights situation in Palestine and other occupied Arab territories',
  'Follow-up to and implementation of the Vienna Declaration and Programme of Action',
  'Racism, racial discrimination, xenophobia and related forms of intolerance, follow-up to and implementation of the Durban Declaration and Programme of Action',
  'Technical assistance and capacity-building',
]

const isLetter = (character: string): boolean => /[a-z]/.test(character)

/**
 * Where the title of agenda item `number` ends at the start of a text, punctuation, spaces and capitals aside; 0 where the text does not
 * begin with that title.
 */
export function agendaTitleEnd(text: string, number: number): number {
  const title = [...(agendaItems[number - 1] ?? '').toLowerCase()].filter(isLetter)
  const spelled = text.toLowerCase()
  let at = 0
  for (const letter of title) {
    while (at < spelled.length && !isLetter(spelled.charAt(at))) at++
    if (spelled.charAt(at) !== letter) return 0
    at++
  }
  return title.length === 0 ? 0 : at
}
