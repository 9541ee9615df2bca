import { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Span } from '../text/span.ts'

export type OutcomeKind = 'resolution' | 'decision' | 'statement'

export type CitedBody =
  | 'Human Rights Council'
  | 'General Assembly'
  | 'Commission on Human Rights'
  | 'Security Council'
  | 'Economic and Social Council'

/**
 * What a paragraph refers to: an outcome of a United Nations body by number, a document by symbol, or a paragraph of its own text.
 * `span` covers the number, the symbol or the paragraph reference alone.
 */
export type Citation =
  | {
      readonly kind: OutcomeKind
      readonly body: CitedBody
      /** As printed: `40/16`, `2004/87`, `1325 (2000)`, `217 A (III)`. */
      readonly number: string
      readonly symbol: DocumentSymbol | null
      /** As printed after the number (`22 March 2019`); null where absent. */
      readonly date: string | null
      /** Paragraphs named just before (`paragraph 5 (c) of its resolution 60/251`), as printed. */
      readonly paragraphs: readonly string[]
      readonly span: Span
    }
  | { readonly kind: 'document'; readonly symbol: DocumentSymbol; readonly span: Span }
  | {
      readonly kind: 'own-paragraph'
      /** Labels: `OP2`, `OP5(c)`. */
      readonly labels: readonly string[]
      readonly span: Span
    }

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'

const body =
  /(?<council>Human Rights Council|the Council|(?<!Security |Social )Council(?= (?:resolution|decision)))|(?<assembly>(?:General |the )Assembly|Assembly(?= resolution))|(?<commission>Commission on Human Rights|the Commission(?= in its resolution)|Commission(?= resolution))|(?<security>Security Council)|(?<social>Economic and Social Council)/
const noun = /(?<noun>\bresolutions?\b|\bdecisions?\b|President[’']s statements?(?: PRST)?)/
const symbol = /(?<symbol>\b(?:A|E|S|CCPR|CRC|CAT|CEDAW|CERD|CRPD|HRI|CED|CMW)\/[A-Z\d][A-Za-z\d./()-]{2,40})/
const numbered =
  /(?<![\w/.-])(?<number>(?:E?S-)?\d{1,4}\/\d{1,4}(?:[A-Z]\b)?(?!-|\/)|\d{3,4} \((?:19|20)\d\d\)|\d{3,4}(?: [A-Z])? \([IVXL]{1,7}\))(?![\d/])/
const paragraph =
  /(?<paragraphs>\bparagraphs? (?<list>\d{1,3}(?: \([a-z]{1,4}\))*(?:(?:, | and | to |–)(?:\d{1,3}|\([a-z]{1,4}\))(?: \([a-z]{1,4}\))*){0,12})(?<own>,? (?:above|below)| of the present resolution)?)/

const token = new RegExp([body, noun, symbol, numbered, paragraph].map(({ source }) => source).join('|'), 'g')
const dated = new RegExp(`(?:, (?:and )?|\\s)of (\\d{1,2} (?:${months}) \\d{4})`, 'y')

/** The body named after the number: `in its resolution 76/137, the General Assembly ...`. */
const namedAfter = /,? (?:adopted by )?the (?:General )?Assembly\b/y

/** No session of the Council adopted as many resolutions; higher numbers are the Assembly's. */
const mostCouncilResolutions = 60

const bodyNames: Readonly<Record<string, CitedBody>> = {
  council: 'Human Rights Council',
  assembly: 'General Assembly',
  commission: 'Commission on Human Rights',
  security: 'Security Council',
  social: 'Economic and Social Council',
}

const kindOf = (noun: string): OutcomeKind => (noun.startsWith('res') ? 'resolution' : noun.startsWith('dec') ? 'decision' : 'statement')

/** The body that a number can belong to, whatever was named: only the Security Council writes `1325 (2000)`, only the Assembly `217 A (III)`. */
function bodyOfNumber(number: string, kind: OutcomeKind, named: CitedBody): CitedBody {
  if (/\((?:19|20)\d\d\)$/.test(number)) return 'Security Council'
  if (/\([IVXL]+\)$/.test(number)) return named === 'Economic and Social Council' ? named : 'General Assembly'
  if (kind === 'statement') return 'Human Rights Council'
  const [session = '', serial = ''] = number.split('/')
  if (Number(session) >= 1946) return named === 'Economic and Social Council' ? named : 'Commission on Human Rights'
  if (session.startsWith('ES') || (kind === 'resolution' && Number.parseInt(serial, 10) > mostCouncilResolutions)) return 'General Assembly'
  return named === 'Commission on Human Rights' || named === 'Security Council' ? 'Human Rights Council' : named
}

function symbolOf(kind: OutcomeKind, body: CitedBody, number: string): DocumentSymbol | null {
  const spelled: Readonly<Record<CitedBody, string>> = {
    'Human Rights Council': `A/HRC/${kind === 'resolution' ? 'RES' : kind === 'decision' ? 'DEC' : 'PRST'}/${number}`,
    'General Assembly': `A/RES/${number.replace(/ /g, '')}`,
    'Commission on Human Rights': `E/CN.4/${kind === 'decision' ? 'DEC' : 'RES'}/${number}`,
    'Security Council': `S/RES/${number.replace(' ', '')}`,
    'Economic and Social Council': `E/RES/${number}`,
  }
  const parsed = DocumentSymbol.safeParse(spelled[body])
  return parsed.success ? parsed.data : null
}

/** `5 (c) and 7` -> `5(c)`, `7`; `(a) and (b)` after `3` go on with 3. */
function paragraphsIn(list: string): string[] {
  const found: string[] = []
  let number = ''
  for (const [printed] of list.matchAll(/\d{1,3}(?: \([a-z]{1,4}\))*|\([a-z]{1,4}\)/g)) {
    const spelled = printed.replace(/ /g, '')
    if (!spelled.startsWith('(')) number = spelled.replace(/\(.*$/, '')
    found.push(spelled.startsWith('(') ? number + spelled : spelled)
  }
  return found
}

/** `paragraph 5 (c) of its` reaches no farther than this to its resolution. */
const farthestParagraph = 60

const noParagraphs = { list: [], end: 0 }

/** What stands in force while a paragraph is read from left to right. */
interface Reading {
  /** The body named last, and whether a number has been given to it. */
  body: CitedBody
  used: boolean
  /** The noun that numbers belong to; null before the first. */
  cited: { readonly kind: OutcomeKind; readonly body: CitedBody } | null
  /** `paragraph 5 (c) of`, waiting for its resolution, and where that ended. */
  paragraphs: { readonly list: readonly string[]; readonly end: number }
}

/** `its resolution` is the Council's, unless a body was named that no number has followed yet (`the General Assembly, in its resolution`). */
function readNoun(reading: Reading, noun: string, before: string): void {
  const isOwn = /\bits (?:own |previous |earlier |relevant )?$/.test(before)
  reading.cited = { kind: kindOf(noun), body: isOwn && reading.used ? 'Human Rights Council' : reading.body }
}

function readOutcome(reading: Reading, text: string, number: string, span: Span): Citation | null {
  if (!reading.cited) return null
  const { kind } = reading.cited
  dated.lastIndex = span.end
  const date = dated.exec(text)
  namedAfter.lastIndex = date ? dated.lastIndex : span.end
  const body = bodyOfNumber(number, kind, namedAfter.test(text) ? 'General Assembly' : reading.cited.body)
  const { list, end } = reading.paragraphs
  const paragraphs = span.start - end <= farthestParagraph ? list : []
  reading.paragraphs = noParagraphs
  reading.used = true
  return { kind, body, number, symbol: symbolOf(kind, body, number), date: date?.[1] ?? null, paragraphs, span }
}

function readDocument(printed: string, start: number): Citation | null {
  const trimmed = printed.includes('(') ? printed.replace(/\.+$/, '') : printed.replace(/[.)]+$/, '')
  const parsed = DocumentSymbol.safeParse(trimmed)
  return parsed.success ? { kind: 'document', symbol: parsed.data, span: { start, end: start + trimmed.length } } : null
}

/** Every citation in a paragraph's words, in order. */
export function citations(text: string): Citation[] {
  if (!/\d/.test(text)) return []
  const found: (Citation | null)[] = []
  const reading: Reading = { body: 'Human Rights Council', used: true, cited: null, paragraphs: noParagraphs }
  for (const match of text.matchAll(token)) {
    const { noun, number, symbol: printed, list, own, ...bodies } = match.groups ?? {}
    const span = { start: match.index, end: match.index + match[0].length }
    if (noun) readNoun(reading, noun, text.slice(Math.max(0, span.start - 16), span.start))
    else if (number) found.push(readOutcome(reading, text, number, span))
    else if (printed) found.push(readDocument(printed, span.start))
    else if (list && own) found.push({ kind: 'own-paragraph', labels: paragraphsIn(list).map((label) => `OP${label}`), span })
    else if (list) reading.paragraphs = { list: paragraphsIn(list), end: span.end }
    else {
      reading.body = bodyNames[Object.keys(bodyNames).find((name) => bodies[name] !== undefined) ?? ''] ?? reading.body
      reading.used = false
    }
  }
  return found.filter((citation) => citation !== null)
}
