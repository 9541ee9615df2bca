import type { DossierEvent, DossierKey, DossierState, HeldAmendment, HeldComparison, HeldText } from '../council/dossier.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import type { Alert } from './alert.ts'

/** Everything that one document, or one passed deadline, told the watch. */
export interface Facts {
  /** The text itself; null for facts without a document (a deadline that passed). */
  readonly text: HeldText | null
  /** Null for an adopted prior text that belongs to no dossier. */
  readonly dossier: {
    readonly key: DossierKey
    readonly session: SessionId | null
    readonly title: string | null
    readonly mandates: readonly string[]
    readonly state: DossierState
    readonly event: DossierEvent
    readonly amendment: HeldAmendment | null
  } | null
  readonly comparisons: readonly HeldComparison[]
  /** Each alert with the channels it goes to. */
  readonly alerts: readonly { readonly alert: Alert; readonly channels: readonly string[] }[]
}

/** Writes facts: version, dossier, comparisons, findings and outbox rows in one transaction, all or nothing. */
export interface Ledger {
  /** `known` when the same text and event were recorded before; nothing is written then. Alerts whose key is known are left out. */
  record(facts: Facts): Promise<'recorded' | 'known'>
  /** A source worked, or did not. Answers what changed, so that one alarm is raised and one all-clear given. */
  sourceSeen(source: string, at: Date, problem: string | null): Promise<'same' | 'went-blind' | 'sees-again'>
}
