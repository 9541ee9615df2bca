import type { HeldText } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Resolution } from '../resolution/resolution.ts'

/** What a text is compared with: the prior texts of its mandates and the texts that those lean on, as far as they are to be had. */
export interface Parents {
  /** One a mandate. */
  readonly priors: readonly HeldText[]
  /** Sentences: what is missing or not known. */
  readonly doubts: readonly string[]
  held(symbol: DocumentSymbol): Resolution | undefined
}
