import { muteIn, type Reaction, reactionInWords } from '../council/reaction.ts'
import { WatchError } from '../watch-error.ts'
import type { Alert } from './alert.ts'
import type { Channel, DeliveryOutcome, OutgoingMessage } from './channel.ts'
import { inShort } from './in-short.ts'
import type { Delivery, Settlement, Thread } from './outbox.ts'
import { retryDelay } from './retry-delay.ts'
import { changesVerdict, isState, verdictTold } from './thread-state.ts'

/** What an attempt goes by besides the delivery itself. */
export interface AttemptTerms {
  readonly clock: () => Date
  /** From 0 to 1. */
  readonly random: () => number
  /** How long after an unclear send a message that is not found counts as not sent. */
  readonly reconcileMs: number
}

/** How often an unclear edit of the first message holds a reply back; after that the reply goes alone, and the next event edits again. */
const editAttempts = 3

/** One attempt at a claimed delivery: sends it, or looks for what an earlier attempt may have sent. It never throws for what a channel does. */
export async function attemptDelivery(
  delivery: Delivery,
  channel: Channel,
  thread: Thread | undefined,
  terms: AttemptTerms,
  signal: AbortSignal,
): Promise<Settlement> {
  return delivery.state === 'unclear'
    ? lookForIt(delivery, channel, thread, terms, signal)
    : settlementOf(await sendIt(delivery, channel, thread, terms.clock(), signal), delivery, channel, terms)
}

/** The first message of a dossier as it is now, where it stands in a channel. */
export function presentParent(channel: string, thread: Thread, at: Date, newest: readonly Alert[] = []): OutgoingMessage {
  const mute = muteIn(thread.reactions, channel, at, thread.isOver)
  return {
    key: messageKey({ channel, alert: thread.parentAlert }),
    alert: thread.parentAlert,
    verdict: newest.length > 0 ? verdictTold([{ ...thread.parentAlert, severity: thread.verdict }, ...newest]) : thread.verdict,
    state: [...newest.filter(isState).map(inShort), ...thread.state],
    ...(thread.later && { later: [...newest.filter(isState), ...thread.later] }),
    reactions: [...thread.reactions.filter(isForAll), ...(mute ? [mute] : [])],
  }
}

function isForAll({ kind }: Reaction): boolean {
  return kind === 'acknowledged' || kind === 'not-a-weakening'
}

/**
 * The first message of a dossier stands alone, later ones answer it. The first message is edited before the answer is sent: an edit may be
 * repeated without harm, so a crash in between leaves nothing undone.
 */
async function sendIt(
  delivery: Delivery,
  channel: Channel,
  thread: Thread | undefined,
  at: Date,
  signal: AbortSignal,
): Promise<DeliveryOutcome | { readonly kind: 'muted'; readonly reason: string }> {
  const message: OutgoingMessage = { key: messageKey(delivery), alert: delivery.alert, state: [] }
  if (!thread) return answered(() => channel.send(message, signal), signal)
  const parent = presentParent(delivery.channel, thread, at, [delivery.alert])
  const edit = await answered(() => channel.update(thread.parent, parent, signal), signal)
  if (edit.kind === 'deferred') return edit
  if (edit.kind === 'unclear' && delivery.attempts < editAttempts) return { kind: 'deferred', reason: edit.reason }
  const mute = muteIn(thread.reactions, delivery.channel, at, thread.isOver)
  if (mute) return { kind: 'muted', reason: reactionInWords(mute) }
  return answered(
    () => channel.reply(thread.parent, { ...message, broadcast: changesVerdict(delivery.alert, thread.verdict) }, signal),
    signal,
  )
}

/** Unique by alert and channel: what a channel marks its message with, to find it again. */
function messageKey({ channel, alert }: Pick<Delivery, 'channel' | 'alert'>): string {
  return `${channel}/${alert.key}`
}

/** A channel that throws, or does not come back when it is told to stop, has left its message unclear. */
async function answered(call: () => Promise<DeliveryOutcome>, signal: AbortSignal): Promise<DeliveryOutcome> {
  try {
    return await endedBy(call, signal)
  } catch (error) {
    return { kind: 'unclear', reason: reasonOf(error) }
  }
}

/** The result of the call, or the signal's reason thrown, whichever comes first. */
async function endedBy<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([call(), promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function settlementOf(outcome: Awaited<ReturnType<typeof sendIt>>, delivery: Delivery, channel: Channel, terms: AttemptTerms): Settlement {
  const after = (ms: number) => new Date(terms.clock().getTime() + ms)
  switch (outcome.kind) {
    case 'delivered':
      return { state: 'delivered', receipt: outcome.receipt }
    case 'muted':
      return { state: 'muted', problem: outcome.reason }
    case 'deferred': {
      const delay = retryDelay(delivery.attempts, 'passing', terms.random)
      return { state: 'queued', problem: outcome.reason, dueAt: after(Math.max(outcome.retryAfterMs ?? 0, delay)) }
    }
    case 'unclear':
      return channel.find
        ? { state: 'unclear', problem: outcome.reason, dueAt: after(terms.reconcileMs) }
        : { state: 'unconfirmed', problem: outcome.reason }
    case 'refused': {
      const forGood = outcome.scope === 'message'
      return {
        state: 'refused',
        problem: outcome.reason,
        dueAt: forGood ? null : after(retryDelay(delivery.attempts, 'refusing', terms.random)),
      }
    }
  }
}

/** A message that is found was delivered. One that is not is sent again only when its last attempt is surely over. */
async function lookForIt(
  delivery: Delivery,
  channel: Channel,
  thread: Thread | undefined,
  terms: AttemptTerms,
  signal: AbortSignal,
): Promise<Settlement> {
  const problem = delivery.problem ?? 'the process ended while it was sending'
  const find = channel.find?.bind(channel)
  if (!find) return { state: 'unconfirmed', problem }
  const startedAt = terms.clock()
  const since = delivery.attemptedAt ?? startedAt
  try {
    const receipt = await endedBy(() => find(messageKey(delivery), since, signal, thread?.parent), signal)
    if (receipt) return { state: 'delivered', receipt }
  } catch (error) {
    if (error instanceof WatchError && error.code === 'CHANNEL_REFUSED')
      return { state: 'unconfirmed', problem: `${problem}; ${error.message}` }
    return {
      state: 'unclear',
      problem,
      dueAt: new Date(startedAt.getTime() + retryDelay(delivery.attempts, 'passing', terms.random) + terms.reconcileMs),
    }
  }
  const over = new Date((delivery.lastAttemptAt ?? since).getTime() + terms.reconcileMs)
  return startedAt < over ? { state: 'unclear', problem, dueAt: over } : { state: 'queued', problem, dueAt: startedAt }
}
