import { readSymbol, symbolParts } from '../documents/document-symbol.ts'
import { foldSpace } from '../text/tidy.ts'
import { agendaTitleEnd } from './agenda-items.ts'
import { agendaItemIn, distributionIn, issuedIn, kindOfSymbol, symbolIn } from './masthead.ts'
import type { Masthead, Sponsor, TextKind } from './resolution.ts'
import { sessionOf } from './session-words.ts'
import { readSponsors } from './sponsors.ts'

/** What stands before the opening line. */
export interface FrontMatter {
  readonly masthead: Masthead
  readonly sponsors: readonly Sponsor[]
  readonly title: string | null
  /** As printed in `Resolution adopted by the Human Rights Council on 31 March 2022`. */
  readonly adoptedOn: string | null
  /** True for a zero draft and for a tabled copy. */
  readonly unofficial: boolean
}

/** A front page longer than this is no front page. */
const longestFront = 20_000

const tabled =
  /:(?<mark>[\s*∗＊\uf02a]{0,6})(?:(?:amendments?|sub-?amendments?) to (?:the )?(?:revised )?draft (?:resolution|decision) (?<target>A\/HRC\/[\w./-]{3,40})(?:,? as (?:orally )?(?:revised|amended))?|(?<kind>(?:revised )?draft (?:resolution|decision))\b)/i
const adopted =
  /(?<what>Resolution|Decision) adopted by the Human Rights Council[*\s\uf02a]{0,4}(?:on (?<on>\d{1,2} [A-Z][a-z]{2,8} \d{4}))?/
const stated = /\b(?:Statement by the President|President’s statement)\b/i

/** `49/10.`, `58/…`, `S-37/1.`, `PRST OS/14/2.`, `58/[...]` before a title. */
const titleNumber = /^(?:PRST )?(?:OS\/|S-)?\d{1,3}\/(?:\d{1,4}\b(?!\/)|…|\.{2,3}|\[[…. ]{0,5}\]|_{1,5}|[Xx]{1,2}\b)[.:]?\s{0,8}/

const tabledCopy = /\bfor secretariat use only\b|\btabling version\b|\bzero[- ]draft\b/i
const receivedFrom =
  /\bReceived from(?: \([a-z ]{1,30}\))?: ?(?<sponsors>.{2,2000}?) ?(?=Date and time\b|Initials\b|Page \d|Tabling version\b|$)/i

/** Lines that a title never begins with. */
const noTitle =
  /^(?:United Nations|General Assembly|Human Rights Council|Distr\b|Original\b|Agenda item|Item \d|A\/HRC\/|\d{1,2}[ –]|Received from|Date and time|Initials|Page \d|Tabling|For secretariat|zero[- ]draft|Resolution adopted)/i

/** The words that say what the text is, between the sponsors or the item and the title. */
interface Marker {
  readonly start: number
  readonly end: number
  readonly kind: TextKind
  /** Asterisks inside the colon: they belong to the last sponsor. */
  readonly mark: string
  /** The symbol that an amendment amends, as printed. */
  readonly target: string | null
  /** The day of adoption, as printed. */
  readonly on: string | null
}

function markerIn(text: string): Marker | null {
  const found = tabled.exec(text)
  if (found?.groups) {
    const { mark = '', target = null } = found.groups
    const kind = found.groups.kind?.toLowerCase().endsWith('decision') ? 'draft decision' : found.groups.kind?.toLowerCase()
    return {
      start: found.index,
      end: found.index + found[0].length,
      kind: target ? 'amendment' : kind === 'draft decision' || kind === 'revised draft resolution' ? kind : 'draft resolution',
      mark,
      target,
      on: null,
    }
  }
  const outcome = adopted.exec(text) ?? stated.exec(text)
  if (!outcome) return null
  const what = outcome.groups?.what
  return {
    start: outcome.index,
    end: outcome.index + outcome[0].length,
    kind: what === 'Resolution' ? 'resolution' : what === 'Decision' ? 'decision' : "President's statement",
    mark: '',
    target: null,
    on: outcome.groups?.on ?? null,
  }
}

/** A title without its number, without asterisks at its end, and without the sentence that introduces a President's statement. */
function tidyTitle(text: string): string | null {
  const title = text
    .replace(titleNumber, '')
    .replace(/ ?At (?:its|the) .{1,200}(?:meeting|Council).*$/, '')
    .replace(/[*\s\uf02a]+$/, '')
  return title === '' ? null : title
}

/** The title of a text that names neither sponsors nor adoption: the numbered line, else the last block that no masthead line begins. */
function unmarkedTitle(blocks: readonly string[], lines: readonly string[]): string | null {
  const numbered = lines.findIndex((line) => titleNumber.test(line))
  if (numbered >= 0) return tidyTitle(lines.slice(numbered).join(' '))
  const last = foldSpace(blocks.at(-1) ?? '')
  return last === '' || last.length > 500 || noTitle.test(last) || sessionOf(last) !== null ? null : tidyTitle(last)
}

/** The sponsors before the marker: all that follows the item's title, or where that is not a known one, what stands in the marker's own block. */
function sponsorText(blocks: readonly string[], between: string, itemTitleKnown: boolean): string {
  if (itemTitleKnown) return between
  const block = blocks.map(foldSpace).find((text) => tabled.test(text)) ?? ''
  const part = block.slice(0, tabled.exec(block)?.index ?? 0)
  return part !== '' && between.endsWith(part) ? part : between
}

/** The front matter in the blocks before the opening line. */
export function readFrontMatter(blocks: readonly string[]): FrontMatter {
  const lines = blocks
    .join('\n')
    .slice(0, longestFront)
    .split('\n')
    .map(foldSpace)
    .filter((line) => line !== '')
  const item = agendaItemIn(lines)
  const head = item ? lines.slice(0, item.line) : lines
  const rest = item ? [item.sameLine, ...lines.slice(item.line + 1)].join(' ').trim() : lines.join(' ')
  const marker = markerIn(rest)
  const between = rest.slice(0, marker?.start ?? 0)
  const itemTitleEnd = item ? agendaTitleEnd(rest, item.number) : 0

  const received = receivedFrom.exec(rest)?.groups?.sponsors
  const isTabled = marker !== null && (marker.kind === 'amendment' || marker.kind.includes('draft'))
  const sponsored = isTabled ? sponsorText(blocks, between.slice(itemTitleEnd), itemTitleEnd > 0) : ''
  const itemTitle = itemTitleEnd > 0 ? rest.slice(0, itemTitleEnd) : between.slice(0, between.length - sponsored.length)

  const symbol = symbolIn(item || !marker ? head.join(' ') : between)
  const session = lines.map(sessionOf).find((found) => found !== null) ?? (symbol ? symbolParts(symbol)?.session : undefined)
  return {
    masthead: {
      symbol,
      kind: marker?.kind ?? kindOfSymbol(symbol),
      session: session ?? null,
      distribution: distributionIn(head),
      issued: issuedIn(head),
      agendaItem: item && { number: item.number, title: itemTitle.trim() || null },
      amends: marker?.target ? (readSymbol(marker.target) ?? null) : null,
    },
    sponsors: readSponsors(received ?? sponsored + (marker?.mark ?? '')),
    title: marker ? tidyTitle(rest.slice(marker.end).trim()) : unmarkedTitle(blocks, lines),
    adoptedOn: marker?.on ?? null,
    unofficial: tabledCopy.test(lines.join(' ')),
  }
}
