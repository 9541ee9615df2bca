import { DocumentSymbol, readSymbol, symbolParts } from '../documents/document-symbol.ts'
import { foldSpace } from '../text/tidy.ts'
import { agendaTitleEnd } from './agenda-items.ts'
import type { Doubt, Masthead, Sponsor, TextKind } from './resolution.ts'
import { sessionOf } from './session-words.ts'
import { readSponsors } from './sponsors.ts'

/** What stands before the opening line. */
export interface FrontMatter {
  readonly masthead: Masthead
  readonly sponsors: readonly Sponsor[]
  readonly title: string | null
  /** As printed in `Resolution adopted by the Human Rights Council on 31 March 2022`. */
  readonly adoptedOn: string | null
  /** True for a tabled copy. */
  readonly unofficial: boolean
  readonly doubts: readonly Doubt[]
}

/** A front page longer than this is no front page. */
const longestFront = 20_000

const symbol = /\bA\/HRC\/[A-Za-z\d][A-Za-z\d./-]{0,60}[A-Za-z\d]/g
const distribution = /\bDistr\.?\s?:\s?(?<distribution>[A-Za-z]{3,12})/
const date = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b/
const agendaItem = /^(?:Agenda )?items?:? (?<number>\d{1,2})\b/i
const adopted =
  /(?<what>Resolution|Decision) adopted by the Human Rights Council[*\s\uf02a]{0,4}(?:on (?<on>\d{1,2} [A-Z][a-z]{2,8} \d{4}))?/
const statement = /\b(?:Statement by the President|President’s statement)\b/i
const tabling =
  /[\s*∗\uf02a]{0,4}:[\s*∗\uf02a]{0,4}(?:(?<amends>amendments? to (?:the )?(?:revised )?(?:oral revision of )?draft (?:resolution|decision) (?<target>A\/HRC\/[\w./-]{3,40}))|(?<kind>(?:revised )?draft (?:resolution|decision)))/i
const titleNumber = /(?:\bPRST )?(?:\b(?:OS\/|S-)?\d{1,3}\/(?:\d{1,4}\b(?!\/)|…|\.{2,3}|\[[…. ]{0,5}\]|_{1,5})|\bS-\d{1,3}\/…)[.:]?\s{0,8}/

const seriesKind: Readonly<Record<string, TextKind>> = { RES: 'resolution', DEC: 'decision', PRST: "President's statement" }

/** The first symbol in the text that is a Council draft or outcome, else the first that is a symbol at all. */
function symbolIn(text: string): DocumentSymbol | null {
  const found = [...text.matchAll(symbol)].map(([printed]) => printed)
  for (const printed of found) {
    const read = readSymbol(printed)
    if (read) return read
  }
  const other = DocumentSymbol.safeParse(found[0])
  return other.success ? other.data : null
}

function kindOf(phrase: RegExpExecArray | null, what: string | undefined, isStatement: boolean, printed: DocumentSymbol | null): TextKind {
  if (phrase?.groups?.amends) return 'amendment'
  const tabled = phrase?.groups?.kind?.toLowerCase()
  if (tabled?.endsWith('decision')) return 'draft decision'
  if (tabled) return tabled.startsWith('revised') ? 'revised draft resolution' : 'draft resolution'
  if (what) return what === 'Decision' ? 'decision' : 'resolution'
  if (isStatement) return "President's statement"
  const parts = printed ? symbolParts(printed) : undefined
  if (parts?.series === 'L') return parts.suffixes.some(({ kind }) => kind === 'Rev') ? 'revised draft resolution' : 'draft resolution'
  return seriesKind[parts?.series ?? ''] ?? 'unknown'
}

/** The lines up to and with the agenda item, and the folded text after it: item title, sponsors, title. */
function partAtAgendaItem(lines: readonly string[]): { head: readonly string[]; item: number | null; rest: string } {
  const at = lines.findIndex((line) => agendaItem.test(line))
  const item = Number(agendaItem.exec(lines[at] ?? '')?.groups?.number)
  if (at >= 0) return { head: lines.slice(0, at), item, rest: foldSpace(lines.slice(at + 1).join(' ')) }
  return { head: lines, item: null, rest: foldSpace(lines.join(' ')) }
}

/** The front matter in the lines before the opening line. `blocks` are those lines as the document parts them. */
export function readFrontMatter(blocks: readonly string[]): FrontMatter {
  const lines = blocks
    .join('\n')
    .slice(0, longestFront)
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '')
  const { head, item, rest } = partAtAgendaItem(lines)
  const headText = head.join(' ')
  const phrase = tabling.exec(rest)
  const adoption = adopted.exec(rest)
  const isStatement = statement.test(rest)
  const printed = symbolIn(item === null ? rest.slice(0, phrase?.index ?? rest.length) : headText)

  const marker = phrase ?? adoption ?? statement.exec(rest)
  const beforeMarker = marker ? rest.slice(0, marker.index) : rest
  const afterMarker = marker ? rest.slice(marker.index + marker[0].length) : rest
  const itemTitleEnd = item === null ? 0 : agendaTitleEnd(beforeMarker, item)

  const number = titleNumber.exec(afterMarker)
  const titleText = number ? afterMarker.slice(number.index + number[0].length) : marker ? afterMarker : ''
  const title = titleText.replace(/^on \d{1,2} [A-Z][a-z]+ \d{4}/, '').trim()
  const sponsorText = phrase ? sponsorPart(blocks, beforeMarker.slice(itemTitleEnd), itemTitleEnd > 0) : ''
  const itemTitle = itemTitleEnd > 0 ? beforeMarker.slice(0, itemTitleEnd) : beforeMarker.slice(0, beforeMarker.length - sponsorText.length)

  const session = lines.map(sessionOf).find((found) => found !== null) ?? (printed ? (symbolParts(printed)?.session ?? null) : null)
  return {
    masthead: {
      symbol: printed,
      kind: kindOf(phrase, adoption?.groups?.what, isStatement, printed),
      session,
      distribution: distribution.exec(headText)?.groups?.distribution ?? null,
      issued: issuedIn(head),
      agendaItem:
        item === null
          ? null
          : {
              number: item,
              title: (number && !marker ? itemTitle.slice(0, titleNumber.exec(itemTitle)?.index) : itemTitle).trim() || null,
            },
      amends: phrase?.groups?.target ? (readSymbol(phrase.groups.target) ?? null) : null,
    },
    sponsors: phrase ? readSponsors(sponsorText) : [],
    title: title === '' ? null : title,
    adoptedOn: adoption?.groups?.on ?? null,
    unofficial: /for secretariat use only/i.test(lines.join(' ')),
    doubts: [],
  }
}

/** The date printed under `Distr.:`, before the Council's name; session dates stand after it. */
function issuedIn(head: readonly string[]): string | null {
  const from = head.findIndex((line) => distribution.test(line))
  if (from < 0) return null
  const until = head.findIndex((line, at) => at > from && /^Human Rights Council/i.test(line))
  return date.exec(head.slice(from, until < 0 ? undefined : until).join(' '))?.[0] ?? null
}

/** The sponsors in the text between item and `: draft resolution`: all of it after a known item title, else what its last block holds. */
function sponsorPart(blocks: readonly string[], text: string, afterKnownTitle: boolean): string {
  if (afterKnownTitle) return text
  const block = blocks.map(foldSpace).find((printed) => tabling.test(printed)) ?? ''
  const part = block.slice(0, tabling.exec(block)?.index ?? 0)
  return part !== '' && text.endsWith(part) ? part : text
}
