import type { Person } from '../council/reaction.ts'
import type { Language } from '../language/language.ts'
import type { Severity } from '../weakening/finding.ts'
import type { Subscription } from './subscriptions.ts'

export type Digest = 'daily' | 'weekly'

/** What people in a chat channel ordered for it, or muted of what the configuration orders. One a channel and mandate. */
export interface ChatSubscription {
  /** Id of a channel in `config/watch.yaml`, or `slack:C0123ABCD` and `discord:1234567890123456789` for one that the file does not name. */
  readonly channel: string
  /** A name in the catalogue, or all of them. */
  readonly mandate: string | 'all'
  readonly kind: 'order' | 'mute'
  readonly from: Severity
  readonly digest: Digest | null
  /** The language of what is told; null where nobody said. */
  readonly language: Language | null
  /** Null where the person was forgotten. */
  readonly by: Person | null
  readonly at: Date
}

export interface ChatSubscriptions {
  all(): Promise<readonly ChatSubscription[]>
  /** Takes the place of what was ordered or muted for the same mandate. */
  keep(subscription: ChatSubscription): Promise<void>
  remove(channel: string, mandate: string): Promise<void>
}

/** The least severity that is told where nobody says otherwise. */
export const usualThreshold: Severity = 'medium'

/** Everything that is ordered, from the file and from chat. Chat may mute what the file orders; the bot's own troubles it cannot. */
export function withChat(file: readonly Subscription[], chat: readonly ChatSubscription[]): readonly Subscription[] {
  const mutedIn = (channel: string) => chat.filter((one) => one.kind === 'mute' && one.channel === channel).map(({ mandate }) => mandate)
  const ordered = file.map((subscription): Subscription => {
    const muted = mutedIn(subscription.id)
    return muted.includes('all') ? { ...subscription, mandates: [] } : { ...subscription, except: muted }
  })
  const asked = chat
    .filter(({ kind }) => kind === 'order')
    .map(({ channel, mandate, from, digest }): Subscription => {
      const all = mandate === 'all'
      const except = all ? mutedIn(channel) : []
      return { id: channel, mandates: all ? 'all' : [mandate], except, from, digest, rollovers: false, operators: false }
    })
  return [...ordered, ...asked]
}

/** The language of a channel that the file does not name: what was said last of it; English where nobody said. */
export function languageOf(channel: string, chat: readonly ChatSubscription[]): Language {
  const mine = chat.filter((one) => one.channel === channel && one.language !== null)
  return mine.toSorted((one, other) => one.at.getTime() - other.at.getTime()).at(-1)?.language ?? 'en'
}
