import { presentParent } from './attempt.ts'
import type { Channel } from './channel.ts'
import { digestAlert } from './digest-alert.ts'
import type { Outbox } from './outbox.ts'
import type { Reactions, StaleParent } from './reactions.ts'
import { retryDelay } from './retry-delay.ts'

export interface EditingPorts {
  readonly outbox: Pick<Outbox, 'thread' | 'gatherDigests'>
  readonly reactions: Pick<Reactions, 'staleParents' | 'edited' | 'editLater'>
  readonly channels: readonly Channel[]
  readonly chatChannel?: (id: string) => Channel | undefined
  readonly clock: () => Date
  readonly random: () => number
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
  /** False while another instance does this; always ours where absent. */
  readonly isOurs?: () => Promise<boolean>
  /** A fault of the store: what is stale stays so. */
  readonly report: (report: { readonly kind: 'fault'; readonly delivery: null; readonly error: unknown }) => void
}

/** How long one edit may take. */
const editMs = 20_000
const pollMs = 1000

/**
 * Edits the first messages that do not show yet what somebody did with their dossier. An edit may be repeated without harm, so one that was
 * cut off is simply made again; one that is refused for good is left, and the next event shows it.
 */
export async function editStaleParents(ports: EditingPorts, signal: AbortSignal): Promise<void> {
  for (const parent of await ports.reactions.staleParents(ports.clock())) {
    if (signal.aborted) return
    await editOne(ports, parent, signal)
  }
}

/** Once: gathers digests that are due, and edits what is stale. */
export async function tendChannels(ports: EditingPorts, signal: AbortSignal): Promise<void> {
  await ports.outbox.gatherDigests(ports.clock(), digestAlert)
  await editStaleParents(ports, signal)
}

/** Until the signal: edits what becomes stale, and gathers digests that are due. */
export async function keepEditing(ports: EditingPorts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await tendInTurn(ports, signal).catch((error: unknown) => ports.report({ kind: 'fault', delivery: null, error }))
    await ports.pause(pollMs, signal)
  }
}

async function tendInTurn(ports: EditingPorts, signal: AbortSignal): Promise<void> {
  if ((await ports.isOurs?.()) ?? true) await tendChannels(ports, signal)
}

async function editOne(
  { outbox, reactions, channels, chatChannel, clock, random }: EditingPorts,
  parent: StaleParent,
  signal: AbortSignal,
): Promise<void> {
  const readAt = clock()
  const thread = await outbox.thread(parent.channel, parent.dossier)
  const channel = channels.find(({ id }) => id === parent.channel) ?? chatChannel?.(parent.channel)
  if (!thread || !channel) return reactions.edited(parent, readAt)
  const later = new Date(readAt.getTime() + retryDelay(parent.attempts + 1, 'passing', random))
  try {
    const message = presentParent(parent.channel, thread, readAt)
    const outcome = await channel.update(thread.parent, message, AbortSignal.any([signal, AbortSignal.timeout(editMs)]))
    await (outcome.kind === 'delivered' || outcome.kind === 'refused'
      ? reactions.edited(parent, readAt)
      : reactions.editLater(parent, later))
  } catch {
    await reactions.editLater(parent, later)
  }
}
