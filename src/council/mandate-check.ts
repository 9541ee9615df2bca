import { citedAs, type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { mandateClauses } from '../mandate/mandate-clause.ts'
import { matchMandate } from '../mandate/match-mandate.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { dueRenewal } from './due-renewal.ts'
import { regularNumber } from './session-calendar.ts'
import { termOf } from './term.ts'

/** An adopted text that is held. */
export interface KeptText {
  readonly symbol: DocumentSymbol
  readonly resolution: Resolution
}

/** What the catalogue says of a mandate beside what its texts say. */
export interface MandateCheck {
  readonly mandate: Mandate
  /** Sentences: where the two differ. */
  readonly differences: readonly string[]
  /** Texts of the lineage that are not held, so that nobody can tell. */
  readonly unheld: readonly DocumentSymbol[]
}

/** Compares the catalogue with the adopted texts that are held: their term, the renewal that follows, the last text, and what each decides on. */
export function checkCatalogue(catalogue: readonly Mandate[], texts: readonly KeptText[]): readonly MandateCheck[] {
  const bySymbol = new Map(texts.map((text) => [text.symbol, text]))
  const renewing = renewals(catalogue, texts)
  return catalogue.map((mandate) => {
    const held = mandate.lineage.flatMap((symbol) => bySymbol.get(symbol) ?? [])
    const last = held.at(-1)
    return {
      mandate,
      differences: [
        ...(last && last.symbol === mandate.lineage.at(-1) ? ofLastText(mandate, last) : []),
        ...unlisted(mandate, renewing.get(mandate.slug) ?? []),
        ...held.flatMap((text) => ofWhatItDecides(mandate, text, renewing)),
      ],
      unheld: mandate.lineage.filter((symbol) => !bySymbol.has(symbol)),
    }
  })
}

/** By mandate, the texts that extend or establish it by their own words. */
function renewals(catalogue: readonly Mandate[], texts: readonly KeptText[]): ReadonlyMap<string, readonly DocumentSymbol[]> {
  const found = new Map<string, DocumentSymbol[]>()
  for (const { symbol, resolution } of texts) {
    if (!mandateClauses(resolution).some(({ action }) => action === 'extends' || action === 'establishes')) continue
    const match = matchMandate(resolution, catalogue)
    if (match.kind === 'matched') for (const { slug } of match.mandates) found.set(slug, [...(found.get(slug) ?? []), symbol])
  }
  return found
}

function ofLastText(mandate: Mandate, text: KeptText): readonly string[] {
  const { termYears, nextRenewal, notes } = mandate
  const name = citedAs(text.symbol)
  const months = termOf(text.resolution)?.months ?? null
  const { usual, by } = dueRenewal({ ...mandate, nextRenewal: null }, text)
  return [
    ...(months !== null && termYears !== null && months !== termYears * 12
      ? [`${name} states a term of ${months} months, the catalogue has ${termYears * 12}.`]
      : []),
    ...(by === 'text' && nextRenewal && usual !== nextRenewal.session
      ? [`By ${name} the renewal is usual at session ${usual ?? 'none'}, the catalogue has ${nextRenewal.session}.`]
      : []),
    ...(by === 'text' && !nextRenewal && usual
      ? [`By ${name} the renewal is usual at session ${usual}, the catalogue names none.${notes ? ` It notes: ${notes}` : ''}`]
      : []),
  ]
}

/** Texts after the last one of the lineage that renew the mandate, and that the catalogue does not list. */
function unlisted({ lineage, latestRenewal }: Mandate, renewing: readonly DocumentSymbol[]): readonly string[] {
  const last = lineage.at(-1) ?? latestRenewal?.symbol ?? null
  return renewing
    .filter((symbol) => !lineage.includes(symbol) && (last === null || sessionOf(symbol) > sessionOf(last)))
    .map((symbol) => `${citedAs(symbol)} renews it and is not in its lineage.`)
}

/** A text of the lineage whose deciding paragraphs are about other mandates. */
function ofWhatItDecides(
  { slug }: Mandate,
  { symbol }: KeptText,
  renewing: ReadonlyMap<string, readonly DocumentSymbol[]>,
): readonly string[] {
  const others = [...renewing].flatMap(([other, symbols]) => (symbols.includes(symbol) ? [other] : []))
  if (others.length === 0 || others.includes(slug)) return []
  return [`${citedAs(symbol)} is in its lineage and decides on ${others.join(', ')}.`]
}

function sessionOf(symbol: DocumentSymbol): number {
  const session = symbolParts(symbol)?.session
  return (session && regularNumber(session)) ?? 0
}
