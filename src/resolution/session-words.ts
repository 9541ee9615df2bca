import { SessionId } from '../documents/document-symbol.ts'

const units = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')
const teens = 'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const wholeTens = tens.map((word) => word.replace(/y$/, 'ieth'))

/** The number that an ordinal word or figure means (`fifty-eighth`, `twelfth`, `58th`); null for other words. */
export function ordinalValue(word: string): number | null {
  const spelled = word.toLowerCase().replace(/[\s‐‑–]/g, '-')
  const figure = /^(\d{1,3})(?:st|nd|rd|th)$/.exec(spelled)
  if (figure) return Number(figure[1])
  const hundred = /^(?:one-)?hundred(?:th$|-and-|-)/.exec(spelled)
  if (hundred) {
    const rest = spelled.slice(hundred[0].length)
    const value = rest === '' ? 0 : ordinalValue(rest)
    return value === null || value >= 100 ? null : 100 + value
  }
  if (units.includes(spelled)) return units.indexOf(spelled) + 1
  if (teens.includes(spelled)) return teens.indexOf(spelled) + 10
  if (wholeTens.includes(spelled)) return (wholeTens.indexOf(spelled) + 2) * 10
  const [ten = '', unit = ''] = spelled.split('-')
  return tens.includes(ten) && units.includes(unit) ? (tens.indexOf(ten) + 2) * 10 + units.indexOf(unit) + 1 : null
}

const sessionLine = /^(?<ordinal>[A-Za-z\d]{2,12}(?:[- ‐‑–][A-Za-z]{2,12}){0,3}?) (?<special>special )?session\b/i

/** The session that a masthead line names: `Fifty-eighth session` is `58`, `Thirty-seventh special session` is `S-37`; null for other lines. */
export function sessionOf(line: string): SessionId | null {
  const match = sessionLine.exec(line)
  const value = ordinalValue(match?.groups?.ordinal ?? '')
  if (value === null) return null
  return SessionId.parse(match?.groups?.special ? `S-${value}` : String(value))
}
