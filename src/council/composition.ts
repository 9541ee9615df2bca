import { citedAs, type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'

/** A text as links and rows name it. */
export interface TextId {
  readonly id: string
  readonly symbol: DocumentSymbol | null
}

/** An instruction that could not be worked into a text: shown word for word beside the paragraphs that it names. */
export interface UnappliedInstruction {
  readonly verbatim: string
  readonly reason: string
  /** Labels of the paragraphs that it names, as far as the text has them. */
  readonly paragraphs: readonly string[]
}

/** How a text came about that is no document: the watch worked an amendment into a draft, or somebody took down what was read out in the room. */
export type Composition =
  | {
      readonly kind: 'as-amended'
      /** The draft version, and the amendment. */
      readonly of: { readonly id: string; readonly symbol: DocumentSymbol }
      readonly by: { readonly id: string; readonly symbol: DocumentSymbol }
      readonly unapplied: readonly UnappliedInstruction[]
    }
  | {
      readonly kind: 'orally-revised'
      readonly of: { readonly id: string; readonly symbol: DocumentSymbol }
      /** Who heard it, as the operator wrote the name, and when it was entered. */
      readonly heardBy: string
      readonly enteredAt: Date
      readonly unapplied: readonly UnappliedInstruction[]
    }

/** What a name of a text is made from. */
export interface Nameable {
  readonly symbol: DocumentSymbol | null
  readonly composed?: Composition
}

/** `A/HRC/90/L.2/Rev.1`, `A/HRC/90/L.2/Rev.1 as amended by A/HRC/90/L.4`, `A/HRC/90/L.2 as orally revised (unofficial)`, `an unofficial text`. */
export function nameOfText({ symbol, composed }: Nameable): string {
  if (!composed) return symbol ?? 'an unofficial text'
  const { of } = composed
  return composed.kind === 'as-amended' ? `${of.symbol} as amended by ${composed.by.symbol}` : `${of.symbol} as orally revised (unofficial)`
}

/** The same within its dossier: `L.2/Rev.1 as amended by L.4`, `90/2` for the adopted text. */
export function shortNameOfText({ symbol, composed }: Nameable): string {
  if (!composed) return symbol ? withinSession(symbol) : 'unofficial text'
  const of = withinSession(composed.of.symbol)
  return composed.kind === 'as-amended' ? `${of} as amended by ${withinSession(composed.by.symbol)}` : `${of} as orally revised`
}

/** `L.2/Rev.1` for A/HRC/90/L.2/Rev.1, `90/2` for A/HRC/RES/90/2. */
export function withinSession(symbol: DocumentSymbol): string {
  const parts = symbolParts(symbol)
  if (parts?.series !== 'L') return citedAs(symbol)
  return [`L.${parts.number}`, ...parts.suffixes.map(({ kind, number }) => `${kind}.${number}`)].join('/')
}
