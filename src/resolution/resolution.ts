import type { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'

/** What the text is by its own words. `unofficial` copies are told apart by `Resolution.unofficial`, not by kind. */
export type TextKind =
  | 'draft resolution'
  | 'revised draft resolution'
  | 'draft decision'
  | 'amendment'
  | 'resolution'
  | 'decision'
  | "President's statement"
  | 'unknown'

export interface Masthead {
  readonly symbol: DocumentSymbol | null
  readonly kind: TextKind
  readonly session: SessionId | null
  /** As printed after `Distr.:`; null where absent. */
  readonly distribution: string | null
  /** The date printed on the document, as printed (`24 March 2025`). */
  readonly issued: string | null
  readonly agendaItem: { readonly number: number; readonly title: string | null } | null
  /** The symbol that an amendment amends; null for every other text. */
  readonly amends: DocumentSymbol | null
}

export interface Sponsor {
  /** A State as printed without its asterisk, or the one who speaks for a group. */
  readonly name: string
  /** False where an asterisk says that the State is not a member of the Council. */
  readonly member: boolean
  /** The group on whose behalf the sponsor tables the text; null where it stands for itself. */
  readonly onBehalfOf: string | null
}

/** A preambular or operative paragraph, or a sub-paragraph; a chapeau and its sub-paragraphs stand separately. */
export interface Paragraph {
  /** `PP1`, `OP1`, `OP1(a)`, `OP1(a)(i)`: the printed number, or the counted one where none is printed. */
  readonly label: string
  readonly part: 'preambular' | 'operative'
  /** 0 for a paragraph, 1 for (a), 2 for (i). */
  readonly depth: number
  /** Label of the chapeau; null at depth 0. */
  readonly parent: string | null
  /** The words without number and footnote marks, white space of every kind folded to one space. */
  readonly text: string
}

/** A recorded vote. The lists are as printed; `counts` are the totals that the text itself states. */
export interface Vote {
  readonly counts: { readonly inFavour: number; readonly against: number; readonly abstaining: number }
  readonly inFavour: readonly string[]
  readonly against: readonly string[]
  readonly abstaining: readonly string[]
}

export interface Adoption {
  /** As printed (`31 March 2022`); null where the text does not say. */
  readonly on: string | null
  readonly meeting: string | null
  readonly how: { readonly kind: 'without-vote' } | ({ readonly kind: 'vote' } & Vote) | { readonly kind: 'not-stated' }
}

/** The parser's unease: a place and a reason that a person can act on. `paragraph` is a label, or null for the whole text. */
export interface Doubt {
  readonly paragraph: string | null
  readonly reason: string
}

export interface Footnote {
  readonly mark: string
  readonly text: string
}

/** A resolution, decision, statement, draft or amendment, read. Odd text gives doubts, never an exception. */
export interface Resolution {
  readonly masthead: Masthead
  /** True for zero drafts and for tabled copies (`FOR SECRETARIAT USE ONLY`). */
  readonly unofficial: boolean
  readonly sponsors: readonly Sponsor[]
  /** Without the number (`Mandate of Special Rapporteur on ...`); null where none was found. */
  readonly title: string | null
  /** In document order. */
  readonly paragraphs: readonly Paragraph[]
  readonly footnotes: readonly Footnote[]
  /** Text of the annexes, one block an entry. */
  readonly annexes: readonly string[]
  readonly adoption: Adoption | null
  readonly doubts: readonly Doubt[]
}
