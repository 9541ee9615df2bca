import type { OutcomeLink } from '../council/outcome-link.ts'
import { type DocumentSymbol, readSymbol, symbolParts } from '../documents/document-symbol.ts'
import { readXml } from '../extraction/xml.ts'

/** A record of the Digital Library about a document of the Council. */
export interface LibraryRecord {
  /** Number of the record: `4026778`. */
  readonly record: string
  readonly symbol: DocumentSymbol
  /** MARC 245: title, kind (`revised draft resolution`) and sponsors, as catalogued. */
  readonly title: string | null
  readonly kind: string | null
  readonly sponsors: readonly string[]
  /** MARC 269: `2035-10-02`. */
  readonly issued: string | null
  /** MARC 515 and 996: later sponsors, fate, vote. */
  readonly notes: readonly string[]
  /** MARC 993: the draft of an outcome, the report on a draft. */
  readonly related: readonly DocumentSymbol[]
}

/** What a record says of a draft and its outcome, whichever of the two it is about; empty where it names none. */
export function outcomeLinkOf({ symbol, related, title, notes }: LibraryRecord): OutcomeLink[] {
  const drafted = (one: DocumentSymbol): boolean => symbolParts(one)?.series === 'L'
  const action = notes.find((note) => /^adopted\b/i.test(note)) ?? null
  if (!drafted(symbol)) return related.filter(drafted).map((draft) => ({ outcome: symbol, draft, title, action }))
  return related.filter((one) => !drafted(one)).map((outcome) => ({ outcome, draft: symbol, title, action }))
}

/** What one page of a harvest holds. */
export interface HarvestPage {
  /** All records of the page, of whatever body. */
  readonly total: number
  readonly records: readonly LibraryRecord[]
  /** Names the next page; null after the last. */
  readonly resumptionToken: string | null
}

/** One value of a record, by tag and subfield: `245 a`. */
interface Field {
  readonly name: string
  readonly value: string
}

/**
 * Reads a page of an OAI-PMH harvest in MARCXML. Prefixes differ between the library's addresses, so only local names count (un-sources 3.2).
 * Throws for what is no XML.
 */
export function parseHarvest(xml: string): HarvestPage {
  const records: LibraryRecord[] = []
  let total = 0
  let fields: Field[] = []
  let [tag, code, text, token] = ['', '', '', '']
  readXml(xml, {
    open(name, attributes) {
      text = ''
      if (name === 'record') fields = []
      if (name === 'datafield' || name === 'controlfield') tag = attributes.tag ?? ''
      if (name === 'subfield') code = attributes.code ?? ''
    },
    text(piece) {
      text += piece
    },
    close(name) {
      if (name === 'subfield') fields.push({ name: `${tag} ${code}`, value: text.replace(/\s+/g, ' ').trim() })
      else if (name === 'controlfield') fields.push({ name: tag, value: text.trim() })
      else if (name === 'resumptionToken') token = text.trim()
      else if (name === 'record' && fields.length > 0) {
        total += 1
        const record = libraryRecord(fields)
        if (record) records.push(record)
        fields = []
      }
    },
  })
  return { total, records, resumptionToken: token === '' ? null : token }
}

function libraryRecord(fields: readonly Field[]): LibraryRecord | undefined {
  const all = (name: string): string[] => fields.filter((field) => field.name === name).map(({ value }) => value)
  const first = (name: string): string | null => all(name)[0]?.replace(/\s*[:/,]$/, '') ?? null
  const symbol = all('191 a').flatMap((value) => councilSymbol(value))[0]
  if (!symbol) return undefined
  return {
    record: first('001') ?? '',
    symbol,
    title: first('245 a'),
    kind: first('245 b'),
    sponsors: all('710 a'),
    issued: first('269 a'),
    notes: [...all('515 a'), ...all('996 a')],
    related: all('993 a').flatMap((value) => councilSymbol(value)),
  }
}

function councilSymbol(value: string): DocumentSymbol[] {
  const symbol = value.startsWith('A/HRC/') ? readSymbol(value) : undefined
  return symbol ? [symbol] : []
}
