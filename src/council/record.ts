import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Dossier, DossierKey, HeldComparison, HeldText } from './dossier.ts'

/** How a source is doing. `failingSince` is null while it is well. */
export interface SourceHealth {
  readonly source: string
  readonly lastSuccess: Date | null
  readonly failingSince: Date | null
  readonly lastProblem: string | null
}

/** What the store knows, for those who only read: chat commands, pages, CLI. */
export interface WatchRecord {
  /** Newest first. */
  dossiers(filter?: { readonly mandate?: string; readonly session?: string }): Promise<readonly Dossier[]>
  dossier(key: DossierKey): Promise<Dossier | undefined>
  comparison(id: string): Promise<HeldComparison | undefined>
  /** The newest held version of a symbol. */
  text(symbol: DocumentSymbol): Promise<HeldText | undefined>
  sources(): Promise<readonly SourceHealth[]>
}
