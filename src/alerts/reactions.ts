import type { DossierKey } from '../council/dossier.ts'
import type { MuteSpan, Person, Reaction } from '../council/reaction.ts'
import type { Receipt } from './channel.ts'

/** A button that was pressed under a message of ours. */
export interface Press {
  /** The message, in the platform's terms. */
  readonly message: Receipt
  readonly kind: Reaction['kind']
  readonly span: MuteSpan | null
  readonly by: Person
  readonly at: Date
}

export type PressOutcome =
  | { readonly kind: 'kept'; readonly reaction: Reaction }
  /** Somebody was first: nothing is kept twice. */
  | { readonly kind: 'already'; readonly reaction: Reaction }
  /** There is nothing to undo. */
  | { readonly kind: 'nothing-to-do' }
  /** No such message of ours stands there: a forgery, or a message from before a store was lost. */
  | { readonly kind: 'unknown-message' }

/** The first message of a dossier in a channel, which does not show what was done since. */
export interface StaleParent {
  readonly channel: string
  readonly dossier: DossierKey
  readonly attempts: number
}

/** What people did, kept with who and when; and the first messages that are still to be edited for it. */
export interface Reactions {
  press(press: Press): Promise<PressOutcome>
  /** Oldest first. */
  of(dossier: DossierKey): Promise<readonly Reaction[]>
  /** Due at `now`, where nothing is being sent to the channel. */
  staleParents(now: Date): Promise<readonly StaleParent[]>
  /** It was edited with what was read at `readAt`; what came to the channel since keeps it stale. */
  edited(parent: StaleParent, readAt: Date): Promise<void>
  editLater(parent: StaleParent, dueAt: Date): Promise<void>
}
