import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Doubt, Paragraph, Resolution } from '../resolution/resolution.ts'

/** A run of words in a redline. Keep and strike joined give the prior text exactly, keep and insert the draft's. */
export interface RedlineRun {
  readonly op: 'keep' | 'strike' | 'insert'
  readonly text: string
}

export type Relation = 'unchanged' | 'edited' | 'split' | 'merged' | 'added' | 'removed'

/** Who became whom: the paragraphs of both sides that answer to one another, in document order. */
export interface Correspondence {
  readonly relation: Relation
  /** True where the relative order changed, or where the text went between preamble and operative part. */
  readonly moved: boolean
  /** Empty for `added`, two or more for `merged`. */
  readonly prior: readonly Paragraph[]
  /** Empty for `removed`, two or more for `split`. */
  readonly draft: readonly Paragraph[]
  /** Over the paragraphs of each side joined by `\n`; one run for unchanged, added and removed text. */
  readonly redline: readonly RedlineRun[]
  /** For removed text that the draft keeps by reference: the symbols of the chain, nearest first. Empty elsewhere. */
  readonly carriedBy: readonly DocumentSymbol[]
}

export interface SidedDoubt extends Doubt {
  readonly side: 'prior' | 'draft'
  /** A text that was not held: the doubt goes once it is. */
  readonly missing?: DocumentSymbol
}

/** Two texts side by side. Correspondences stand in the order of the draft, removed text where it stood between its neighbours. */
export interface Comparison {
  readonly prior: Resolution
  readonly draft: Resolution
  readonly correspondences: readonly Correspondence[]
  readonly doubts: readonly SidedDoubt[]
}
