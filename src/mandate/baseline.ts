import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { filled } from '../text/filled.ts'
import { baselineDoubts } from './baseline-doubts.ts'
import { citedSymbols } from './cited-symbols.ts'
import type { Mandate } from './mandate.ts'
import { mandateClauses } from './mandate-clause.ts'
import { regularSession } from './regular-session.ts'

/** The adopted texts that a draft must be compared with: one a mandate, several for a merger. `doubts` say what the catalogue could not tell. */
export type Baseline =
  | { readonly kind: 'known'; readonly symbols: readonly DocumentSymbol[]; readonly doubts: readonly string[] }
  | { readonly kind: 'unknown'; readonly reason: string }

/**
 * The latest adopted text of each mandate before the draft: the catalogue's lineage, and what the draft's own deciding clause cites where that is
 * later than the catalogue knows. A draft is never its own baseline, nor is a text of its own session or a later one, so that old drafts can be replayed.
 */
export function baselineOf(draft: Resolution, mandates: readonly Mandate[]): Baseline {
  const found = mandates.map((mandate) => latestBefore(draft, mandate))
  const symbols = [...new Set(found.flatMap(({ symbol }) => symbol ?? []))]
  const doubts = found.flatMap((one) => one.doubts)
  if (symbols.length > 0) return { kind: 'known', symbols, doubts }
  return { kind: 'unknown', reason: doubts[0] ?? baselineDoubts.noMandate }
}

interface Latest {
  readonly symbol: DocumentSymbol | null
  readonly doubts: readonly string[]
}

function latestBefore(draft: Resolution, mandate: Mandate): Latest {
  const { shortName } = mandate
  const held = mandate.lineage.filter(isBefore(draft, mandate)).at(-1) ?? null
  const cited = citedInClauses(draft).filter(isBefore(draft, mandate)).filter(isAfter(held))
  const symbol = latest(cited) ?? held
  const between = unheldRenewal(draft, mandate, symbol)
  if (!symbol) return { symbol, doubts: [between ?? filled(baselineDoubts.noneKnown, { mandate: shortName })] }
  const beyond = filled(baselineDoubts.beyondCatalogue, { mandate: shortName, symbol: citedAs(symbol) })
  return { symbol, doubts: [...(symbol === held ? [] : [beyond]), ...(between ? [between] : [])] }
}

/** A renewal after the baseline and before the draft that the catalogue knows of, but whose symbol nobody has found. */
function unheldRenewal(draft: Resolution, { latestRenewal, shortName }: Mandate, symbol: DocumentSymbol | null): string | undefined {
  if (!latestRenewal || latestRenewal.symbol || !/^\d+$/.test(latestRenewal.session)) return undefined
  const session = Number(latestRenewal.session)
  const before = symbol === null || (regularSession(symbol) ?? session) < session
  if (!before || session >= (draftSession(draft) ?? Number.POSITIVE_INFINITY)) return undefined
  return symbol === null
    ? filled(baselineDoubts.unheldRenewalAlone, { mandate: shortName, session })
    : filled(baselineDoubts.unheldRenewal, { mandate: shortName, session, symbol: citedAs(symbol) })
}

/** Number of the draft's regular session; null for special sessions and where the text does not say. */
function draftSession({ masthead }: Resolution): number | null {
  return masthead.session !== null && /^\d+$/.test(masthead.session) ? Number(masthead.session) : null
}

function isBefore(draft: Resolution, { lineage }: Mandate): (symbol: DocumentSymbol) => boolean {
  const own = draft.masthead.symbol
  const place = own ? lineage.indexOf(own) : -1
  const session = draftSession(draft)
  return (symbol) => {
    if (symbol === own) return false
    if (place >= 0 && lineage.includes(symbol)) return lineage.indexOf(symbol) < place
    const other = regularSession(symbol)
    return session === null || other === null || other < session
  }
}

/** Later by session; a special session has no place in that order, so its texts count only where nothing else is known. */
function isAfter(held: DocumentSymbol | null): (symbol: DocumentSymbol) => boolean {
  const than = held ? regularSession(held) : null
  return (symbol) => {
    const session = regularSession(symbol)
    return held === null || (session !== null && than !== null && session > than)
  }
}

function latest(symbols: readonly DocumentSymbol[]): DocumentSymbol | undefined {
  return symbols.toSorted((one, other) => (regularSession(one) ?? 0) - (regularSession(other) ?? 0)).at(-1)
}

/** Only clauses that carry a mandate on: what else a draft recalls may be a parallel text under another agenda item. */
function citedInClauses(draft: Resolution): readonly DocumentSymbol[] {
  return mandateClauses(draft)
    .filter(({ action }) => action !== 'establishes')
    .flatMap(({ text }) => citedSymbols(text))
}
