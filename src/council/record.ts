import type { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'
import type { TextId } from './composition.ts'
import type { Day } from './day.ts'
import type { Dossier, DossierKey, HeldComparison, HeldText, TextName } from './dossier.ts'
import type { ParagraphQuery, SearchOutcome } from './paragraph-search.ts'
import type { PhraseHistory } from './phrase-history.ts'
import type { Reaction } from './reaction.ts'

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
  /** What people did with it, oldest first. */
  reactions(dossier: DossierKey): Promise<readonly Reaction[]>
  comparison(id: string): Promise<HeldComparison | undefined>
  /** The newest held version of a symbol. */
  text(symbol: DocumentSymbol): Promise<HeldText | undefined>
  /** One version, by its id: a composed text can be had no other way. */
  version(text: TextId): Promise<HeldText | undefined>
  /** Adopted texts of a session that belong to no dossier. */
  keptOutcomes(session: SessionId): Promise<readonly TextName[]>
  /** Where a phrase stood in what the Council adopted at sessions before a day; in all that it adopted where that is null. */
  phraseHistory(phrase: string, before: Day | null): Promise<PhraseHistory>
  /** Looks words up in the paragraphs of all documents that are held. */
  search(query: ParagraphQuery): Promise<SearchOutcome>
  /** Changes whenever something was recorded: what was made from the record before is then out of date. */
  state(): Promise<string>
  sources(): Promise<readonly SourceHealth[]>
}
