import type { Generated } from 'kysely'
import type { AlertKind, AlertSeverity } from '../alerts/alert.ts'
import type { AuditAction } from '../alerts/audit.ts'
import type { DeliveryState } from '../alerts/outbox.ts'
import type { DossierEventKind, DossierState } from '../council/dossier.ts'
import type { Person } from '../council/reaction.ts'
import type { Category, Direction, Severity } from '../weakening/finding.ts'
import type { ChannelRefusalTable, ChatSubscriptionTable, ReactionTable, SlackWorkspaceTable, StaleParentTable } from './chat-tables.ts'

/**
 * The tables, equal on every engine. Points in time are ISO 8601 text in UTC (`2026-11-24T13:51:02.506Z`), which sorts as it reads; truth is
 * 0 or 1; JSON is text that `stored-json.ts` reads. An absent symbol is the empty string where it is part of a key.
 */
export interface Tables {
  text: TextTable
  paragraph: ParagraphTable
  dossier: DossierTable
  dossier_mandate: DossierMandateTable
  dossier_version: DossierVersionTable
  dossier_event: DossierEventTable
  amendment: AmendmentTable
  comparison: ComparisonTable
  finding: FindingTable
  alert: AlertTable
  delivery: DeliveryTable
  source_health: SourceHealthTable
  page_validator: PageValidatorTable
  schedule_run: ScheduleRunTable
  outcome_link: OutcomeLinkTable
  listed_session: ListedSessionTable
  reaction: ReactionTable
  stale_parent: StaleParentTable
  chat_subscription: ChatSubscriptionTable
  channel_refusal: ChannelRefusalTable
  audit_entry: AuditEntryTable
  audit_person: AuditPersonTable
  slack_workspace: SlackWorkspaceTable
}

/** A text under one symbol, keyed by (`id`, `symbol`): equal bytes under two symbols are two texts. */
export interface TextTable {
  id: string
  symbol: string
  source: string
  url: string
  fetched_at: string
  title: string | null
  confidence: string
  resolution: string
  /** How a text came about that is no document; null for a document. */
  composed: string | null
}

/** A paragraph of a document, for looking words up: `folded` has its words small and without accents, a space before and after. */
export interface ParagraphTable {
  text_id: string
  text_symbol: string
  position: number
  label: string
  part: 'preambular' | 'operative'
  words: string
  folded: string
}

export interface DossierTable {
  key: string
  session: string | null
  title: string | null
  state: DossierState
  opened_at: string
}

interface DossierMandateTable {
  dossier: string
  position: number
  mandate: string
}

interface DossierVersionTable {
  seq: Generated<number>
  dossier: string
  text_id: string
  text_symbol: string
}

/** Unique by dossier, kind, symbol and cause: the same event is told once. The cause is the text's id, or the first alert's key where there is no text. */
export interface DossierEventTable {
  seq: Generated<number>
  dossier: string
  kind: DossierEventKind
  symbol: string
  cause: string
  at: string
  sentence: string
  /** The facts of the sentence, as JSON; null where an older version wrote it. */
  said: string | null
}

export interface AmendmentTable {
  seq: Generated<number>
  dossier: string
  text_id: string
  symbol: string
  amends: string
  sponsors: string
  instructions: string
  words: string
  url: string
}

export interface ComparisonTable {
  seq: Generated<number>
  id: string
  dossier: string
  against: 'prior-mandate' | 'previous-version'
  prior_id: string
  prior_symbol: string
  draft_id: string
  draft_symbol: string
  correspondences: string
  doubts: string
  severity: Severity | 'none'
  rollover: number
  summary: string
  /** Null where an earlier version recorded it. */
  told: string | null
  compared_at: string
}

export interface FindingTable {
  comparison: string
  position: number
  category: Category
  rule: string
  direction: Direction
  severity: Severity
  prior_paragraph: string | null
  prior_quote: string | null
  draft_paragraph: string | null
  draft_quote: string | null
  explanation: string
  /** Null where an earlier version recorded it. */
  told: string | null
}

interface AlertTable {
  key: string
  kind: AlertKind
  severity: AlertSeverity
  dossier: string | null
  at: string
  body: string
}

/** One alert to one channel. `open` is 1 until nothing more is to be done; while open, `due_at` says when it may next be claimed. */
export interface DeliveryTable {
  id: Generated<number>
  channel: string
  alert: string
  dossier: string | null
  state: DeliveryState
  open: number
  due_at: string
  attempts: number
  first_attempt_at: string | null
  last_attempt_at: string | null
  receipt_channel: string | null
  receipt_message: string | null
  problem: string | null
  /** What a held delivery waits for; null where it is not held. */
  held_for: 'quiet' | 'digest' | null
  /** Which opening of the store claimed it last; null where nobody has it in hand. */
  claimer: number | null
}

export interface SourceHealthTable {
  source: string
  last_success: string | null
  failing_since: string | null
  last_problem: string | null
  /** When the operators were last told that it is blind; kept when it sees again. */
  alarmed_at: string | null
}

/** What a server said of a page when its facts were last recorded, for the next conditional request. */
interface PageValidatorTable {
  url: string
  etag: string | null
  last_modified: string | null
}

interface ScheduleRunTable {
  entry: string
  ran_at: string
}

/** One by outcome and source: what a list of outcomes says of it. */
interface OutcomeLinkTable {
  outcome: string
  source: string
  session: string
  draft: string | null
  title: string | null
  action: string | null
}

interface ListedSessionTable {
  session: string
  opens: string
  closes: string
}

/** A chain: `previous` is the hash of the entry before, so it is unique. */
export interface AuditEntryTable {
  seq: Generated<number>
  at: string
  actor: string
  action: AuditAction
  subject: string
  details: string
  previous: string
  hash: string
}

/** Who stands behind the pseudonym of an actor; null where they were forgotten. */
interface AuditPersonTable {
  pseudonym: string
  platform: Person['platform'] | null
  person: string | null
  name: string | null
  at: string
}
