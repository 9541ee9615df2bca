import { z } from 'zod'

/**
 * A United Nations document symbol in its canonical spelling, such as `A/HRC/58/L.5/Rev.1`, `A/HRC/RES/49/10` or `A/HRC/S-37/L.1`.
 * Source: https://research.un.org/en/docs/symbols
 */
export const DocumentSymbol = z
  .string()
  .regex(/^[A-Z]+(?:\/[A-Za-z0-9.()-]+)+$/)
  .max(80)
  .brand<'DocumentSymbol'>()
export type DocumentSymbol = z.infer<typeof DocumentSymbol>

/** A Council session as it stands in a symbol: `58`, or `S-37` for a special session. */
export const SessionId = z
  .string()
  .regex(/^(?:S-)?\d{1,3}$/)
  .brand<'SessionId'>()
export type SessionId = z.infer<typeof SessionId>

export type Series = 'L' | 'RES' | 'DEC' | 'PRST'

export interface Suffix {
  readonly kind: 'Rev' | 'Add' | 'Corr'
  readonly number: number
}

/** The parts of a Human Rights Council symbol that the watch acts on. */
export interface SymbolParts {
  readonly session: SessionId
  readonly series: Series
  readonly number: number
  readonly suffixes: readonly Suffix[]
}

const councilDraft = /^A\/HRC\/(?<session>(?:S-)?\d{1,3})\/L\.(?<number>\d{1,4})(?<suffixes>(?:\/(?:Rev|Add|Corr)\.\d{1,2})*)$/
const councilOutcome =
  /^A\/HRC\/(?<series>RES|DEC|PRST)\/(?<session>(?:S-)?\d{1,3})\/(?<number>\d{1,4})(?<suffixes>(?:\/(?:Rev|Add|Corr)\.\d{1,2})*)$/
const oneSuffix = /\/(?<kind>Rev|Add|Corr)\.(?<number>\d{1,2})/g

/** The parts of a Council draft or outcome; undefined for every other symbol. */
export function symbolParts(symbol: DocumentSymbol): SymbolParts | undefined {
  const match = councilDraft.exec(symbol) ?? councilOutcome.exec(symbol)
  if (!match?.groups) return undefined
  const { session = '', series = 'L', number = '', suffixes = '' } = match.groups
  return {
    session: SessionId.parse(session),
    series: series as Series, // one of the four that the two patterns name
    number: Number(number),
    suffixes: [...suffixes.matchAll(oneSuffix)].map((found) => ({
      kind: found.groups?.kind as Suffix['kind'], // one of the three that the pattern names
      number: Number(found.groups?.number),
    })),
  }
}

/** `A/HRC/58/L.5` and its first suffixes; `draftSymbol('58', 5, 'Rev.1')` is `A/HRC/58/L.5/Rev.1`. */
export function draftSymbol(session: SessionId, number: number, suffix?: string): DocumentSymbol {
  return DocumentSymbol.parse(`A/HRC/${session}/L.${number}${suffix ? `/${suffix}` : ''}`)
}

const shortNumber = /^(?<session>(?:S-)?\d{1,3})\/(?<number>\d{1,4})$/

/**
 * The symbol that people and resolutions mean by `49/10`, `resolution S-37/1`, `a/hrc/res/49/10` or `A / HRC / 58 / L.5`.
 * Undefined where the text is no symbol of the Council (a Commission resolution such as 2004/87, say).
 */
export function readSymbol(text: string): DocumentSymbol | undefined {
  const spelled = text
    .replace(/\s+/g, '')
    .replace(/^resolution/i, '')
    .toUpperCase()
    .replace(/\/(REV|ADD|CORR)\./g, (_, word: string) => `/${word[0]}${word.slice(1).toLowerCase()}.`)
  const full = shortNumber.test(spelled) ? `A/HRC/RES/${spelled}` : spelled
  const parsed = DocumentSymbol.safeParse(full)
  return parsed.success && symbolParts(parsed.data) ? parsed.data : undefined
}

/** `49/10` for `A/HRC/RES/49/10`, as resolutions cite one another; every other symbol as it stands. */
export function citedAs(symbol: DocumentSymbol): string {
  const parts = symbolParts(symbol)
  return parts?.series === 'RES' ? `${parts.session}/${parts.number}` : symbol
}
