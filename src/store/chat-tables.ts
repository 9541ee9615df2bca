import type { Generated } from 'kysely'
import type { Digest } from '../alerts/chat-subscriptions.ts'
import type { MuteSpan, Person, ReactionKind } from '../council/reaction.ts'
import type { Language } from '../language/language.ts'
import type { Severity } from '../weakening/finding.ts'

/** What somebody did with a dossier. Person and name are null where they were forgotten; `about` is empty where nothing was compared. */
export interface ReactionTable {
  seq: Generated<number>
  dossier: string
  kind: ReactionKind
  about: string
  channel: string
  span: MuteSpan | null
  /** Which finding it is about, by its key, and the finding's place in words; null where it is about the whole. */
  finding: string | null
  place: string | null
  platform: Person['platform'] | null
  person: string | null
  name: string | null
  at: string
}

/** The first message of a dossier in a channel, to be edited since somebody reacted. */
export interface StaleParentTable {
  channel: string
  dossier: string
  due_at: string
  attempts: number
}

/** What a chat channel ordered or muted; `mandate` is `all` or a name of the catalogue. */
export interface ChatSubscriptionTable {
  channel: string
  mandate: string
  kind: 'order' | 'mute'
  severity: Severity
  digest: Digest | null
  /** Null where nobody said, and where an older version wrote it. */
  language: Language | null
  platform: Person['platform'] | null
  person: string | null
  name: string | null
  at: string
}

/** The token is sealed: AES-256-GCM by a key of ENCRYPTION_KEY. */
export interface SlackWorkspaceTable {
  id: string
  name: string
  sealed_token: string
  at: string
}

export interface ChannelRefusalTable {
  channel: string
  since: string
}
