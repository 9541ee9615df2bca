import type { DossierEvent, DossierKey, DossierState, HeldAmendment, HeldComparison, HeldText } from '../council/dossier.ts'
import type { SourceHealth } from '../council/record.ts'
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
    /** What else the same fact means for this dossier or for another one that is recorded. */
    readonly furtherEvents?: readonly { readonly dossier: DossierKey; readonly event: DossierEvent }[]
  } | null
  readonly comparisons: readonly HeldComparison[]
  /** True where the comparisons take the place of those told before of the same texts: a text has come to hand since on which they lean. */
  readonly renewsComparisons?: boolean
  readonly alerts: readonly RoutedAlert[]
}

/** An alert with the channels it goes to. */
export interface RoutedAlert {
  readonly alert: Alert
  readonly channels: readonly string[]
}

export type SourceChange = 'same' | 'went-blind' | 'sees-again'

/** Writes facts: version, dossier, comparisons, findings and outbox rows in one transaction, all or nothing. */
export interface Ledger {
  /** `known` when all of it was recorded before; nothing is written then. Alerts whose key is known are left out. */
  record(facts: Facts): Promise<'recorded' | 'known'>
  /**
   * A source worked, or did not. Answers what changed, so that one alarm is raised, when the source has failed for `patienceMs`, and one all-clear
   * given. `tell` makes the alerts of that change from the source's health as it was before; they are queued in the same transaction, so that no
   * crash can swallow the alarm.
   */
  sourceSeen(
    source: string,
    at: Date,
    problem: string | null,
    patienceMs: number,
    tell?: (change: 'went-blind' | 'sees-again', before: SourceHealth) => readonly RoutedAlert[],
  ): Promise<SourceChange>
}
