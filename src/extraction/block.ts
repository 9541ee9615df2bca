import type { Span } from '../text/span.ts'

/** What a block is in the layout of a United Nations document. Only `body` blocks can hold paragraphs of a resolution. */
export type BlockRole = 'masthead' | 'body' | 'footnote' | 'furniture'

/** One paragraph of a document as laid out, before anybody knows what it means. */
export interface Block {
  /** The words as printed, numbers included whether typed or automatic (`1. Decides ...`, `(a) To ...`); inner line breaks are `\n`. */
  readonly text: string
  readonly role: BlockRole
  /** Stretches of `text` set in italics; empty where the format does not tell. */
  readonly italics: readonly Span[]
  /** Where it stands: page (counted from 1, null where the format has no pages) and position in the document (counted from 0). */
  readonly place: { readonly page: number | null; readonly index: number }
}

export type DocumentFormat = 'docx' | 'doc' | 'pdf' | 'html' | 'txt'

/** How far the reading of a document can be trusted, with what lowers it (`read from a scan`, `page 3 has two columns`). */
export interface Confidence {
  readonly level: 'certain' | 'likely' | 'doubtful'
  readonly reasons: readonly string[]
}

/** What an extractor made of a document's bytes. */
export interface Extraction {
  readonly format: DocumentFormat
  /** Name and version of the extractor, so that kept bytes can be read again when it improves: `docx/1`. */
  readonly extractor: string
  readonly blocks: readonly Block[]
  readonly confidence: Confidence
}

/** Why a document cannot be read. `detail` is a sentence for the operator. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly reason:
    | 'empty'
    | 'encrypted'
    | 'truncated'
    | 'no-text-layer'
    | 'html-instead'
    | 'wrong-type'
    | 'too-large'
    | 'too-slow'
    | 'broken'
  readonly detail: string
}

export type ExtractionOutcome = ({ readonly kind: 'read' } & Extraction) | Unreadable
