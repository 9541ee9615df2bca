import { sourceBlindAlert, sourceSeesAgainAlert, type Trouble } from '../alerts/operator-alerts.ts'
import type { SourceHealth } from '../council/record.ts'
import { routed } from '../facts/telling.ts'
import { WatchError } from '../watch-error.ts'
import type { LookedAt, Watch } from './ports.ts'

/** What an error of a source means for those who run the watch. */
export function troubleOf(error: unknown): Trouble {
  const changed = error instanceof WatchError && error.code === 'SOURCE_CHANGED_SHAPE'
  return { kind: changed ? 'changed-shape' : 'unreachable', reason: error instanceof Error ? error.message : String(error) }
}

/**
 * Writes down whether a source could be seen. Being blind for longer than its patience and seeing again are each told once, in the same
 * transaction. `appeared` names what was found on this look.
 */
export async function noteSight(
  watch: Pick<Watch, 'ledger' | 'clock' | 'telling'>,
  { id, called, patienceMs }: LookedAt,
  trouble: Trouble | null,
  appeared: readonly string[],
): Promise<void> {
  const at = watch.clock()
  await watch.ledger.sourceSeen(id, at, trouble?.reason ?? null, patienceMs, (_, before) => [
    routed(
      trouble
        ? sourceBlindAlert(id, called, trouble, before.failingSince ?? at, at)
        : sourceSeesAgainAlert(id, called, before, appeared, at),
      undefined,
      watch.telling(at),
    ),
  ])
}

/**
 * Why "no draft was seen" cannot be trusted just now, as a phrase; null while it can. `unsure`: a source began to fail so lately that nobody can
 * tell yet whether it is more than a hiccup.
 */
export function blindness(
  sources: readonly LookedAt[],
  health: readonly SourceHealth[],
  at: Date,
): { readonly kind: 'blind'; readonly reason: string; readonly since: Date } | { readonly kind: 'unsure' | 'sees' } {
  let unsure = false
  for (const { id, patienceMs } of sources) {
    const { failingSince = null, lastProblem = null } = health.find(({ source }) => source === id) ?? {}
    if (failingSince === null) continue
    if (at.getTime() - failingSince.getTime() >= patienceMs)
      return { kind: 'blind', reason: lastProblem ?? 'its source cannot be read', since: failingSince }
    unsure = true
  }
  return { kind: unsure ? 'unsure' : 'sees' }
}
