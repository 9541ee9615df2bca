import type { DossierKey } from '../council/dossier.ts'
import type { MuteSpan, Person, Reaction } from '../council/reaction.ts'
import type { Finding } from '../weakening/finding.ts'
import type { Receipt } from './channel.ts'

/** A button that was pressed under a message of ours. */
export interface Press {
  /** The message, in the platform's terms. */
  readonly message: Receipt
  readonly kind: Reaction['kind']
  readonly span: MuteSpan | null
  /** Key of the one finding that is meant; null or absent where all that was found is. */
  readonly finding?: string | null
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
  /** The draft was compared anew since the button was shown. */
  | { readonly kind: 'unknown-finding' }

/** The first message of a dossier in a channel, which does not show what was done since. */
export interface StaleParent {
  readonly channel: string
  readonly dossier: DossierKey
  readonly attempts: number
}

/** What people did, kept with who and when; and the first messages that are still to be edited for it. */
export interface Reactions {
  press(press: Press): Promise<PressOutcome>
  /** What the dossier of a message is found to weaken now, worst first, less what somebody said to be no weakening already. */
  openFindings(message: Receipt): Promise<readonly Finding[]>
  /** Oldest first. */
  of(dossier: DossierKey): Promise<readonly Reaction[]>
  /** Due at `now`, where nothing is being sent to the channel. */
  staleParents(now: Date): Promise<readonly StaleParent[]>
  /** It was edited with what was read at `readAt`; what came to the channel since keeps it stale. */
  edited(parent: StaleParent, readAt: Date): Promise<void>
  editLater(parent: StaleParent, dueAt: Date): Promise<void>
}
