import type { DocumentSymbol, SessionId } from '../documents/document-symbol.ts'

export type MechanismKind =
  | 'special rapporteur'
  | 'independent expert'
  | 'working group'
  | 'commission of inquiry'
  | 'fact-finding mission'
  | 'investigative mechanism'
  | 'group of experts'
  | 'expert mechanism'
  | 'other'

/** A fact with where it comes from and the day it was true (`2026-11-23`). */
export interface Sourced<T> {
  readonly value: T
  readonly source: string
  readonly asOf: string
}

/** A watched mandate of the special procedures, as the catalogue in `config/mandates/` describes it. Unknown facts are null. */
export interface Mandate {
  /** File name in the catalogue, and the mandate's name in commands: `counter-terrorism`. */
  readonly slug: string
  readonly title: string
  readonly kind: MechanismKind
  /** Short name for headlines: `Counter-terrorism`. */
  readonly shortName: string
  readonly aliases: readonly string[]
  /** Adopted texts of the mandate, oldest first; the last one is the baseline of the next renewal. */
  readonly lineage: readonly DocumentSymbol[]
  /** Texts under another agenda item with a lineage of their own, which run beside the mandate and never renew it. */
  readonly parallel?: readonly DocumentSymbol[]
  /** The text that holds the full terms today, where known. */
  readonly termsOfReference: string | null
  readonly termYears: number | null
  /** The last renewal known, even where its text is not held: `symbol` is null then. Null where no renewal is known. */
  readonly latestRenewal: {
    readonly session: SessionId
    readonly symbol: DocumentSymbol | null
    /** What says so: `the text itself`, or a sentence about the report that does. */
    readonly evidence: string
    readonly source: string
  } | null
  /** Session at which the next renewal is due (`67`), known or computed. */
  readonly nextRenewal: { readonly session: string; readonly period: string | null; readonly estimated: boolean } | null
  readonly holder: Sourced<string> | null
  readonly mainSponsors: readonly string[]
  readonly agendaItem: number | null
  /** Phrases that must stay, and phrases that must not enter, each with its reason. */
  readonly protect: readonly { readonly phrase: string; readonly why: string }[]
  readonly resist: readonly { readonly phrase: string; readonly severity: 'critical' | 'high' | 'medium' | 'low'; readonly why: string }[]
  readonly sources: readonly string[]
  readonly asOf: string
  readonly notes: string | null
}
