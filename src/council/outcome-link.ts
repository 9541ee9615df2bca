import type { DocumentSymbol } from '../documents/document-symbol.ts'

/** What a list of outcomes says of one: which draft became it, and how. */
export interface OutcomeLink {
  readonly outcome: DocumentSymbol
  readonly draft: DocumentSymbol | null
  readonly title: string | null
  /** The action taken, as printed (`Adopted without a vote`). */
  readonly action: string | null
}
