import type { Alert } from '../alerts/alert.ts'
import type { Channel, DeliveryOutcome } from '../alerts/channel.ts'
import type { ChatSubscription, ChatSubscriptions } from '../alerts/chat-subscriptions.ts'
import { noText } from '../alerts/no-text.ts'
import { told } from '../alerts/told.ts'
import type { Sentence } from '../language/sentence.ts'

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

/** Posts a sentence to a channel, outside the outbox: whether it can be posted to is what is asked. */
export async function postSentence(channel: Channel | undefined, said: Sentence, at: Date): Promise<DeliveryOutcome> {
  if (!channel)
    return { kind: 'refused', reason: 'I have no connection to post by. Whoever runs Mandate Watch finds the reason in its log.' }
  const message = { key: `${channel.id}/subscribed:${at.toISOString()}`, alert: subscribed(said, at), state: [] }
  try {
    return await channel.send(message, AbortSignal.timeout(answerMs))
  } catch {
    return { kind: 'unclear', reason: 'No answer came.' }
  }
}

function subscribed(said: Sentence, at: Date): Alert {
  return {
    ...noText,
    key: `subscribed:${at.toISOString()}`,
    kind: 'subscribed',
    severity: 'none',
    ...told({ headline: { kind: 'said', said } }),
    at,
  }
}
