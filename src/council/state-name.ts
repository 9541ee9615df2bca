/** Names that a State bore in texts of the Council, by the name that it bears now; the symbol is one text that prints the old name. */
const renamed: Readonly<Record<string, string>> = {
  'Czech Republic': 'Czechia', // 21/3
  Netherlands: 'Netherlands (Kingdom of the)', // 45/19
  'the former Yugoslav Republic of Macedonia': 'North Macedonia', // 27/31
}

/** Slips in the printed lists of votes; the symbol is the text that prints it so. */
const slips: Readonly<Record<string, readonly string[]>> = {
  Cameron: ['Cameroon'], // 55/28
  Kazakstan: ['Kazakhstan'], // 49/6
  Netherland: ['Netherlands (Kingdom of the)'], // 48/9
  'Netherlands (Kingdom of)': ['Netherlands (Kingdom of the)'], // 55/19
  'Kyrgyzstan Mongolia': ['Kyrgyzstan', 'Mongolia'], // 35/21: the comma is missing
}

/** The States that a printed name stands for, by the names that they bear now: one, or two where a comma is missing in print. */
export function statesNamed(printed: string): readonly string[] {
  const name = printed.replace(/[’']/g, '’').replace(/\s+/g, ' ').trim()
  return slips[name] ?? [renamed[name] ?? name]
}
