import type { RedlineRun } from '../comparison/comparison.ts'
import type { DossierKey } from '../council/dossier.ts'
import type { Severity } from '../weakening/finding.ts'
import type { AlertParts, ExplainedParts, PlaceParts } from './alert-parts.ts'
import type { LinkTo } from './link-words.ts'

/** Everything that can be told. Each kind has its own sentence and its own rule for who is told. */
export const alertKinds = [
  'draft-assessed', // a draft compared with the prior mandate; a rollover is one of severity none
  'draft-revised', // a revision compared with the prior mandate and with its own previous version
  'amendment-tabled',
  'sponsors-changed', // a revision or the adopted text has sponsors that the version before had not, or has lost some
  'rival-tabled', // a draft on the subject of a mandate that is due, which does not renew it
  'merged', // a draft that puts mandates together
  'would-end', // a draft that would end a mandate, where there is no prior text to compare it with
  'vote-called', // somebody asked for a vote, as heard in the room
  'adopted', // without a vote, or the text does not say how
  'adopted-by-vote',
  'adopted-as-revised', // as orally revised
  'rejected',
  'withdrawn',
  'still-open', // critical, the vote is near and nobody acknowledged it
  'session-summary', // on the last day
  'digest', // what was held back for a channel, together
  'subscribed', // a channel was subscribed from chat
  'session-ahead', // what to expect, a week before a session opens
  'renewal-due', // reminders before the tabling deadline
  'no-draft-yet', // due this session, the deadline has passed, no draft was seen
  'listed-without-text', // a list of outcomes names the renewal
  'lapsed', // due, never seen, and the list of outcomes or the end of the session confirms it
  'expired', // the term ran out by the mandate's own text
  'seen-after-all', // the draft that was missing has come
  'cannot-tell', // after the deadline, while the source of drafts is blind
  'mandate-unknown', // a draft that matches no watched mandate (operators)
  'document-unreadable', // operators
  'channel-refuses', // operators
  'channel-works-again', // operators
  'source-blind', // operators
  'source-sees-again', // operators
  'config-refused', // operators
  'config-taken-up', // operators
  'still-watching', // operators who asked for it
] as const
export type AlertKind = (typeof alertKinds)[number]

/** Severity of an alert; `none` is a quiet line. */
export type AlertSeverity = Severity | 'none'

/** One change as shown to people: its place, both quotations and why it matters. */
export interface QuotedChange {
  /** `Term, paragraph 1 (was 40)`. */
  readonly place: string
  /** The same as facts; absent in alerts of an older version. */
  readonly placed?: PlaceParts
  readonly direction: 'weakens' | 'strengthens'
  /** Null where that side has no text. Whole words, shortened only between words with an ellipsis. */
  readonly was: string | null
  readonly now: string | null
  readonly redline: readonly RedlineRun[]
  /** One sentence of why, in plain words. */
  readonly why: string
  /** The same as facts; absent in alerts of an older version, and where `why` stays English for want of a sentence. */
  readonly explained?: ExplainedParts
}

/**
 * An alert as data, known to no platform. Channels lay it out; they add no facts. All strings are plain text that may come from hostile
 * documents: every channel escapes them at its edge.
 */
export interface Alert {
  /** Unique and stable: the same fact gives the same key, so it is told once. */
  readonly key: string
  readonly kind: AlertKind
  readonly severity: AlertSeverity
  /** One thread a dossier; null for what belongs to none. */
  readonly dossier: DossierKey | null
  readonly mandates: readonly string[]
  /** What happens, to which mandate, in a few words: `Libya fact-finding mission would end`. */
  readonly headline: string
  /** What the first message of the dossier's thread says of it: `Revised as A/HRC/90/L.2/Rev.1, which restores paragraph 4`; the headline where absent. */
  readonly inShort?: string
  /** `A/HRC/50/L.9 against A/HRC/RES/48/25`; null where no text is compared. */
  readonly documents: string | null
  /** A sentence or two for alerts without quotations; empty otherwise. */
  readonly body: string
  /** The worst changes, at most three. */
  readonly changes: readonly QuotedChange[]
  /** How many more there are than shown. */
  readonly more: { readonly weakened: number; readonly strengthened: number }
  /** What is not certain, each a sentence. */
  readonly doubts: readonly string[]
  /** Item, issue date, sponsors, days until action: one line, null where nothing is known. */
  readonly where: string | null
  /** `to` says what a link leads to, for channels in another language; absent where its label is a name, and in alerts of an older version. */
  readonly links: readonly { readonly label: string; readonly url: string; readonly to?: LinkTo }[]
  /** What the words above are built from, for channels in another language; absent where they stay English. */
  readonly parts?: AlertParts
  readonly at: Date
}
