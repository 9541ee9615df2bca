import { DocumentSymbol, draftSymbol, type Series, type SessionId, type Suffix, symbolParts } from '../documents/document-symbol.ts'

/** Numbers are never walked further than this past the first: the busiest sessions had some 90 drafts. */
const furthest = 400
const mostSuffixes = 20
/** So many gaps past the last known draft are looked at in turn: documents are issued out of order, in batches. */
const gapsAhead = 4

/** Decisions of the Council are numbered from 101 on, so that none is taken for a resolution (A/HRC/DEC/43/117). */
const firstNumber: Readonly<Record<Series, number>> = { L: 1, RES: 1, DEC: 101, PRST: 1 }

/** The drafts of a session, without suffixes, by number. */
export function draftsOf(session: SessionId, known: ReadonlySet<DocumentSymbol>): readonly DocumentSymbol[] {
  return [...new Set(numbersOf(session, 'L', known))].sort((one, other) => one - other).map((number) => draftSymbol(session, number))
}

/** The numbers of a series that are not known: those between known ones, and so many past the last. */
export function missingNumbers(
  session: SessionId,
  series: Series,
  known: ReadonlySet<DocumentSymbol>,
  pastLast: number,
): readonly DocumentSymbol[] {
  const first = firstNumber[series]
  const last = Math.max(first - 1, ...numbersOf(session, series, known))
  const count = Math.min(last + pastLast, first + furthest) - first + 1
  return Array.from({ length: count }, (_, index) => symbolOf(session, series, first + index)).filter((symbol) => !known.has(symbol))
}

/** The first revision, addendum or corrigendum of a draft that is not known. */
export function nextSuffix(draft: DocumentSymbol, kind: Suffix['kind'], known: ReadonlySet<DocumentSymbol>): DocumentSymbol {
  let number = 1
  while (number < mostSuffixes && known.has(suffixed(draft, kind, number))) number += 1
  return suffixed(draft, kind, number)
}

/** Everything that may be new in a session besides its next drafts, likeliest first. */
export function otherSymbols(session: SessionId, known: ReadonlySet<DocumentSymbol>, gapLimit: number): readonly DocumentSymbol[] {
  const drafts = draftsOf(session, known)
  return [
    ...drafts.map((draft) => nextSuffix(draft, 'Rev', known)),
    ...(['RES', 'DEC', 'PRST'] as const).flatMap((series) => missingNumbers(session, series, known, gapLimit)),
    ...missingNumbers(session, 'L', known, gapsAhead * gapLimit),
    ...(['Add', 'Corr'] as const).flatMap((kind) => drafts.map((draft) => nextSuffix(draft, kind, known))),
  ].filter((symbol) => !known.has(symbol))
}

function suffixed(draft: DocumentSymbol, kind: Suffix['kind'], number: number): DocumentSymbol {
  return DocumentSymbol.parse(`${draft}/${kind}.${number}`)
}

function symbolOf(session: SessionId, series: Series, number: number): DocumentSymbol {
  return series === 'L' ? draftSymbol(session, number) : DocumentSymbol.parse(`A/HRC/${series}/${session}/${number}`)
}

function numbersOf(session: SessionId, series: Series, known: ReadonlySet<DocumentSymbol>): number[] {
  return [...known].flatMap((symbol) => {
    const parts = symbolParts(symbol)
    return parts?.session === session && parts.series === series ? [parts.number] : []
  })
}
