import { DocumentSymbol, readSymbol, symbolParts } from '../documents/document-symbol.ts'

const symbol = /A\/HRC\/[A-Za-z\d][A-Za-z\d./-]{0,60}[A-Za-z\d]/g
const distribution = /\bDistr\.?\s?:?\s?(?<distribution>[A-Za-z]{3,12})/
const date = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/
const agendaItem = /^(?:Agenda )?items?:? (?<number>\d{1,2})\b(?:[ :.–-]{1,3}(?<title>[A-Z].*))?/i

/** The first symbol in the text that is a Council draft or outcome, else the first that is a symbol at all (`A/HRC/PRST/OS/14/2`). */
export function symbolIn(text: string): DocumentSymbol | null {
  const printed = text.match(symbol) ?? []
  for (const candidate of printed) {
    const read = readSymbol(candidate)
    if (read) return read
  }
  const other = DocumentSymbol.safeParse(printed[0])
  return other.success ? other.data : null
}

/** `Limited`, `General`: what stands after `Distr.:`. */
export function distributionIn(lines: readonly string[]): string | null {
  const printed = distribution.exec(lines.join(' '))?.groups?.distribution
  return printed === undefined ? null : printed.charAt(0).toUpperCase() + printed.slice(1).toLowerCase()
}

/** The date printed under `Distr.:`; the dates of the session stand below the Council's name and are not it. */
export function issuedIn(lines: readonly string[]): string | null {
  const from = lines.findIndex((line) => distribution.test(line))
  if (from < 0) return null
  const until = lines.findIndex((line, at) => at > from && /^Human Rights Council/i.test(line))
  return date.exec(lines.slice(from, until < 0 ? lines.length : until).join(' '))?.[0] ?? null
}

/** The agenda item in the lines: its number, the position of its line, and what follows the number on that line. */
export function agendaItemIn(lines: readonly string[]): { number: number; line: number; sameLine: string } | null {
  const line = lines.findIndex((text) => agendaItem.test(text))
  const groups = agendaItem.exec(lines[line] ?? '')?.groups
  return groups ? { number: Number(groups.number), line, sameLine: groups.title ?? '' } : null
}

/** What kind of text a symbol alone tells of. */
export function kindOfSymbol(
  printed: DocumentSymbol | null,
): 'draft resolution' | 'revised draft resolution' | 'resolution' | 'decision' | "President's statement" | 'unknown' {
  const parts = printed ? symbolParts(printed) : undefined
  switch (parts?.series) {
    case 'L':
      return parts.suffixes.some(({ kind }) => kind === 'Rev') ? 'revised draft resolution' : 'draft resolution'
    case 'RES':
      return 'resolution'
    case 'DEC':
      return 'decision'
    case 'PRST':
      return "President's statement"
    default:
      return 'unknown'
  }
}
