import { citedAs, type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { english } from '../language/english/words.ts'
import type { TextName } from '../language/fact.ts'
import { voiceOf } from '../language/voice.ts'

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
      /** The draft version, and the amendment; the other amendments where several were worked in together. */
      readonly of: { readonly id: string; readonly symbol: DocumentSymbol }
      readonly by: { readonly id: string; readonly symbol: DocumentSymbol }
      readonly alsoBy?: readonly { readonly id: string; readonly symbol: DocumentSymbol }[]
      /** Who said that the Council accepted the amendments, and when it was entered; absent for a proposal. */
      readonly accepted?: { readonly saidBy: string; readonly enteredAt: Date }
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
export function nameOfText(text: Nameable): string {
  return voiceOf(english).text(textName(text))
}

/** The same as facts. */
export function textName({ symbol, composed }: Nameable): TextName {
  if (!composed) return symbol ?? { how: 'unofficial', short: false }
  const of = composed.of.symbol
  if (composed.kind === 'orally-revised') return { how: 'orally-revised', of, short: false }
  return { how: 'as-amended', of, by: amendmentsOf(composed), short: false }
}

/** The amendments that were worked into a text. */
export function amendmentsOf(composed: Composition & { kind: 'as-amended' }): readonly DocumentSymbol[] {
  return [composed.by, ...(composed.alsoBy ?? [])].map(({ symbol }) => symbol)
}

/** The same within its dossier: `L.2/Rev.1 as amended by L.4`, `90/2` for the adopted text. */
export function shortNameOfText(text: Nameable): string {
  return voiceOf(english).text(shortTextName(text))
}

/** The same as facts. */
export function shortTextName({ symbol, composed }: Nameable): TextName {
  if (!composed) return symbol ? withinSession(symbol) : { how: 'unofficial', short: true }
  const of = withinSession(composed.of.symbol)
  if (composed.kind === 'orally-revised') return { how: 'orally-revised', of, short: true }
  return { how: 'as-amended', of, by: amendmentsOf(composed).map(withinSession), short: true }
}

/** `L.2/Rev.1` for A/HRC/90/L.2/Rev.1, `90/2` for A/HRC/RES/90/2. */
export function withinSession(symbol: DocumentSymbol): string {
  const parts = symbolParts(symbol)
  if (parts?.series !== 'L') return citedAs(symbol)
  return [`L.${parts.number}`, ...parts.suffixes.map(({ kind, number }) => `${kind}.${number}`)].join('/')
}
