import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Paragraph } from '../resolution/resolution.ts'
import type { TextName } from './dossier.ts'

/** What is looked for in the paragraphs of all held documents. */
export interface ParagraphQuery {
  /** As typed; letters and digits count, nothing in it is syntax. */
  readonly words: string
  /** True where the words must follow one another; else each must be in the paragraph, or begin a word of it. */
  readonly asPhrase: boolean
  readonly where: 'all' | 'adopted' | 'drafts'
  readonly part: Paragraph['part'] | null
  /** Only the texts of a mandate: those of its lineage, and the versions of its dossiers. */
  readonly mandate: { readonly slug: string; readonly lineage: readonly DocumentSymbol[] } | null
}

export interface FoundParagraph {
  readonly text: Pick<TextName, 'id' | 'symbol' | 'title'>
  readonly label: string
  readonly part: Paragraph['part']
  readonly words: string
}

export interface SearchOutcome {
  /** Newest session first. */
  readonly found: readonly FoundParagraph[]
  /** True where there are more. */
  readonly isCut: boolean
}
