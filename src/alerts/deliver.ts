import type { Language } from '../language/language.ts'
import { type AttemptTerms, attemptDelivery } from './attempt.ts'
import type { Channel } from './channel.ts'
import type { ChannelNews } from './channel-alerts.ts'
import type { RoutedAlert } from './ledger.ts'
import type { Hold } from './manners.ts'
import type { Delivery, Outbox, Settlement } from './outbox.ts'

/** What happened, for logs and counters. `fault` is the outbox's own: nothing is lost, the delivery is looked at again later. */
export type DeliveryReport =
  | { readonly kind: 'settled'; readonly delivery: Delivery; readonly settlement: Settlement }
  | { readonly kind: 'fault'; readonly delivery: Delivery | null; readonly error: unknown }

export interface DeliveryPorts extends AttemptTerms {
  readonly outbox: Outbox
  readonly channels: readonly Channel[]
  /** Who is told what of a channel that refuses, or takes messages again; nobody where absent. */
  readonly tell?: ((news: ChannelNews) => readonly RoutedAlert[]) | undefined
  /** What a delivery is held back for, if anything. */
  readonly hold?: (delivery: Delivery, now: Date) => Hold | null
  /** Channels that are not in the configuration: people subscribed them from chat. In the language that they were subscribed in, where none is given. */
  readonly chatChannel?: (id: string, language?: Language | null) => Channel | undefined
  /** Waits for so many milliseconds, or until the signal, whichever comes first; it does not throw. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
  readonly report: (report: DeliveryReport) => void
}

/** How many channels are served at once. */
const atOnce = 20
/** How often the outbox is asked when it has nothing due. */
const pollMs = 1000
/** How long it rests when the outbox itself fails. */
const faultMs = 10_000
/** How long one delivery may take, edit and reply together; less than a claim stands. */
const deliveryMs = 40_000
/** How long deliveries on their way may go on after the signal to stop. */
const drainMs = 8000
/** Waits between attempts to write down what became of a delivery; together less than the service has to stop. */
const settleWaitsMs: readonly number[] = [250, 500, 1000, 2000, 4000]
/** How long a delivery waits whose channel is not in the configuration, or is off. */
const absentMs = 10 * 60_000

/** Delivers everything that is due, and comes back when nothing is. Deliveries that are due later are left. */
export async function deliverDue(ports: DeliveryPorts, signal: AbortSignal): Promise<void> {
  await serve(ports, signal, 'until-idle')
}

/** Delivers what becomes due until the signal; then lets what is on its way end, for some seconds, and comes back. */
export async function keepDelivering(ports: DeliveryPorts, signal: AbortSignal): Promise<void> {
  await serve(ports, signal, 'until-stopped')
}

async function serve(ports: DeliveryPorts, stop: AbortSignal, mode: 'until-idle' | 'until-stopped'): Promise<void> {
  const cutOff = new AbortController()
  const onTheirWay = new Map<number, Promise<void>>()
  let nudge = new AbortController() // ends the pause: something is done, or it is time to stop
  const onStop = () => nudge.abort()
  stop.addEventListener('abort', onStop)
  while (!stop.aborted) {
    nudge = new AbortController()
    const claimed = await claim(ports, atOnce - onTheirWay.size)
    const fresh = claimed?.filter(({ id }) => !onTheirWay.has(id)) ?? [] // where the clock jumped, what is being sent this moment comes again
    for (const delivery of fresh) {
      const task = (stop.aborted ? giveBack(ports, delivery) : deliver(ports, delivery, cutOff.signal)).finally(() => {
        onTheirWay.delete(delivery.id)
        nudge.abort()
      })
      onTheirWay.set(delivery.id, task)
    }
    if (fresh.length > 0) continue
    if (mode === 'until-idle' && onTheirWay.size === 0 && !nudge.signal.aborted) break
    if (!stop.aborted) await ports.pause(claimed ? pollMs : faultMs, nudge.signal)
  }
  stop.removeEventListener('abort', onStop)
  await drain(ports, onTheirWay, cutOff)
}

/** Undefined where the outbox itself failed. */
async function claim({ outbox, clock, report }: DeliveryPorts, limit: number): Promise<readonly Delivery[] | undefined> {
  try {
    return limit > 0 ? await outbox.claim(clock(), limit) : []
  } catch (error) {
    report({ kind: 'fault', delivery: null, error })
    return undefined
  }
}

/** A claim that came after the signal to stop: nothing was sent. */
async function giveBack(ports: DeliveryPorts, delivery: Delivery): Promise<void> {
  const state = delivery.state === 'unclear' ? 'unclear' : 'queued'
  const settlement: Settlement = { state, problem: delivery.problem ?? 'the service stopped before it was sent', dueAt: ports.clock() }
  await settle(ports, delivery, settlement).catch((error: unknown) => ports.report({ kind: 'fault', delivery, error }))
}

async function deliver(ports: DeliveryPorts, delivery: Delivery, cutOff: AbortSignal): Promise<void> {
  try {
    const settlement = await withinTime(cutOff, (signal) => settlementFor(ports, delivery, signal))
    await settle(ports, delivery, settlement)
    ports.report({ kind: 'settled', delivery, settlement })
  } catch (error) {
    ports.report({ kind: 'fault', delivery, error })
  }
}

/** Work under a signal of its own, let go of at its end: combined signals stay in memory until their time is over, which under load are tens of thousands. */
async function withinTime<T>(cutOff: AbortSignal, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController()
  const cut = () => limit.abort(cutOff.reason)
  if (cutOff.aborted) cut()
  cutOff.addEventListener('abort', cut)
  const timer = setTimeout(() => limit.abort(new DOMException('the delivery took too long', 'TimeoutError')), deliveryMs).unref()
  try {
    return await work(limit.signal)
  } finally {
    clearTimeout(timer)
    cutOff.removeEventListener('abort', cut)
  }
}

/** What was sent must be written down: a store that is away for a moment (a restart of its server) is waited for, while the claim stands. */
async function settle({ outbox, clock, tell, pause }: DeliveryPorts, delivery: Delivery, settlement: Settlement): Promise<void> {
  for (const wait of settleWaitsMs) {
    try {
      return await outbox.settle(delivery.id, settlement, clock(), tell)
    } catch {
      await pause(wait, new AbortController().signal)
    }
  }
  return outbox.settle(delivery.id, settlement, clock(), tell)
}

async function settlementFor(ports: DeliveryPorts, delivery: Delivery, signal: AbortSignal): Promise<Settlement> {
  const channel = ports.channels.find(({ id }) => id === delivery.channel) ?? ports.chatChannel?.(delivery.channel)
  if (!channel) {
    const state = delivery.state === 'unclear' ? 'unclear' : 'queued'
    return { state, problem: 'the channel is off or not configured', dueAt: new Date(ports.clock().getTime() + absentMs) }
  }
  const hold = delivery.state === 'unclear' ? null : ports.hold?.(delivery, ports.clock())
  if (hold)
    return {
      state: 'held',
      problem: hold.heldFor === 'quiet' ? 'quiet hours' : 'waits for the digest',
      heldFor: hold.heldFor,
      dueAt: hold.until,
    }
  const { dossier } = delivery.alert
  const thread = dossier === null ? undefined : await ports.outbox.thread(channel.id, dossier)
  return attemptDelivery(delivery, channel, thread, ports, signal)
}

async function drain({ pause }: DeliveryPorts, onTheirWay: ReadonlyMap<number, Promise<void>>, cutOff: AbortController): Promise<void> {
  if (onTheirWay.size === 0) return
  const drained = new AbortController()
  const all = Promise.all(onTheirWay.values()).then(() => drained.abort())
  await pause(drainMs, drained.signal)
  cutOff.abort(new Error('the service stopped'))
  await all
}
