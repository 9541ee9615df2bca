import type { Dossier, HeldText } from '../council/dossier.ts'
import { heldLineage } from '../council/held-lineage.ts'
import type { WatchRecord } from '../council/record.ts'
import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { effectiveTerms, statedTerms } from '../mandate/terms-by-reference.ts'
import type { Paragraph } from '../resolution/resolution.ts'
import type { Verdict } from '../weakening/finding.ts'
import type { PairComparisons } from './pair-comparisons.ts'

/** An adopted text of a mandate. `held` is null where only its symbol is known. */
export interface LineageText {
  readonly symbol: DocumentSymbol
  readonly held: HeldText | null
  /** Against the text before; null where one of the two is not held. */
  readonly against: { readonly prior: DocumentSymbol; readonly verdict: Verdict; readonly path: string } | null
}

/** Terms of a mandate and the text that they stand in. `through` are the texts that lead there, nearest first. */
export interface TermsPart {
  readonly symbol: DocumentSymbol
  readonly through: readonly DocumentSymbol[]
  readonly paragraphs: readonly Paragraph[]
}

export interface TermsToday {
  readonly of: DocumentSymbol
  readonly parts: readonly TermsPart[]
  /** Texts that hold terms too but are not at hand. */
  readonly missing: readonly DocumentSymbol[]
}

export interface MandateView {
  readonly mandate: Mandate
  readonly dossiers: readonly Dossier[]
  readonly texts: readonly LineageText[]
  /** Null where the last text is not held. */
  readonly terms: TermsToday | null
}

/** All that a mandate's page shows, read from the record. */
export async function mandateView(mandate: Mandate, record: WatchRecord, compared: PairComparisons): Promise<MandateView> {
  const dossiers = await record.dossiers({ mandate: mandate.slug })
  const symbols = lineageWith(mandate, dossiers)
  const held = await Promise.all(symbols.map((symbol) => record.text(symbol)))
  const texts: LineageText[] = []
  for (const [index, symbol] of symbols.entries()) {
    const [text, before] = [held[index], index > 0 ? held[index - 1] : undefined]
    const comparison = text && before ? await compared(before, text, [mandate]) : undefined
    texts.push({
      symbol,
      held: text ?? null,
      against: comparison && before?.symbol ? { prior: before.symbol, ...comparison } : null,
    })
  }
  const last = held.at(-1)
  return { mandate, dossiers, texts, terms: last ? await termsToday(last, mandate, record) : null }
}

/** The lineage of the catalogue, and what was adopted since. */
function lineageWith({ lineage }: Mandate, dossiers: readonly Dossier[]): readonly DocumentSymbol[] {
  const adopted = dossiers
    .flatMap(({ versions }) => versions.flatMap(({ symbol }) => symbol ?? []))
    .filter((symbol) => !lineage.includes(symbol) && ['RES', 'DEC'].includes(symbolParts(symbol)?.series ?? ''))
  return [...lineage, ...[...new Set(adopted)].toSorted((one, other) => sessionOf(one) - sessionOf(other))]
}

const sessionOf = (symbol: DocumentSymbol) => Number(symbolParts(symbol)?.session.replace('S-', '')) || 0

async function termsToday({ resolution, symbol }: HeldText, mandate: Mandate, record: WatchRecord): Promise<TermsToday | null> {
  if (!symbol) return null
  const held = await heldLineage([resolution], async (wanted) => (await record.text(wanted))?.resolution)
  const { carried, missing } = effectiveTerms(resolution, held)
  return {
    of: symbol,
    parts: [
      { symbol, through: [], paragraphs: statedTerms(resolution, mandate.kind) },
      ...carried.map((text) => ({ symbol: text.symbol, through: text.chain.slice(0, -1), paragraphs: text.paragraphs })),
    ].filter(({ paragraphs }) => paragraphs.length > 0),
    missing: missing.map((text) => text.symbol),
  }
}
