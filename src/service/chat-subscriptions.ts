import type { Alert } from '../alerts/alert.ts'
import type { Channel, DeliveryOutcome } from '../alerts/channel.ts'
import type { ChatSubscription, ChatSubscriptions } from '../alerts/chat-subscriptions.ts'

/** What chat channels ordered, at hand without asking the store: alerts are routed by it. */
export interface KnownSubscriptions extends Pick<ChatSubscriptions, 'keep' | 'remove'> {
  list(): readonly ChatSubscription[]
  /** Reads anew what another process may have changed. */
  refresh(): Promise<void>
}

export async function knownSubscriptions(store: ChatSubscriptions): Promise<KnownSubscriptions> {
  let held = await store.all()
  const after = async (change: Promise<void>) => {
    await change
    held = await store.all()
  }
  return {
    list: () => held,
    refresh: () => after(Promise.resolve()),
    keep: (subscription) => after(store.keep(subscription)),
    remove: (channel, mandate) => after(store.remove(channel, mandate)),
  }
}

const answerMs = 20_000

/** Posts a few words to a channel, outside the outbox: whether it can be posted to is what is asked. */
export async function postWords(channel: Channel | undefined, words: string, at: Date): Promise<DeliveryOutcome> {
  if (!channel)
    return { kind: 'refused', reason: 'I have no connection to post by. Whoever runs Mandate Watch finds the reason in its log.' }
  const message = { key: `${channel.id}/subscribed:${at.toISOString()}`, alert: subscribed(words, at), state: [] }
  try {
    return await channel.send(message, AbortSignal.timeout(answerMs))
  } catch {
    return { kind: 'unclear', reason: 'No answer came.' }
  }
}

function subscribed(headline: string, at: Date): Alert {
  return {
    key: `subscribed:${at.toISOString()}`,
    kind: 'subscribed',
    severity: 'none',
    dossier: null,
    mandates: [],
    headline,
    documents: null,
    body: '',
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: [],
    where: null,
    links: [],
    at,
  }
}
