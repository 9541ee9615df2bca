import type { Trouble } from './alerts/operator-alerts.ts'
import type { Listing } from './documents/document.ts'
import type { DocumentSymbol } from './documents/document-symbol.ts'
import type { BoundSource, Extent, TakenIn, Watch } from './watch/ports.ts'
import { noteSight, troubleOf } from './watch/sight.ts'
import { takeIn } from './watch/take-in.ts'
import { tellMissingRenewals } from './watch/tell-missing-renewals.ts'
import { tellWhatWaited } from './watch/tell-what-waited.ts'
import { WatchError } from './watch-error.ts'

/** What a sweep came to. */
export interface SweepReport {
  /** Texts whose facts are new. */
  readonly recorded: readonly DocumentSymbol[]
  /** Sources that could not be seen, and documents that could not be taken in, each with its reason. */
  readonly problems: readonly string[]
}

/**
 * One sweep: every source lists what exists, every new document is collected, read, compared, weighed and queued, and renewals that are due
 * and were not tabled are told. Nothing is sent here: delivery takes from the outbox. A fault of one source or one document stops no other.
 */
export async function sweep(watch: Watch, signal: AbortSignal, extent: Extent = 'whole'): Promise<SweepReport> {
  const recorded: DocumentSymbol[] = []
  const problems: string[] = []
  const unseen = new Set<string>()
  for (const source of watch.sources) {
    if (source.follows !== null && unseen.has(source.follows)) continue
    const seen = await sweepSource(watch, source, signal, extent)
    if (!seen.couldSee) unseen.add(source.id)
    recorded.push(...seen.recorded)
    problems.push(...seen.problems)
  }
  if (signal.aborted) return { recorded, problems }
  await watch.inTurn(() => tellWhatWaited(watch, recorded, signal))
  await tellMissingRenewals(watch)
  return { recorded, problems }
}

/** Asks one source. What it listed before it failed stands; whether it could see is written down at the end. */
export async function sweepSource(
  watch: Watch,
  source: BoundSource,
  signal: AbortSignal,
  extent: Extent = 'whole',
): Promise<SweepReport & { readonly couldSee: boolean }> {
  const recorded: DocumentSymbol[] = []
  const problems: string[] = []
  let trouble: Trouble | null = null
  try {
    for await (const listing of source.list(signal, extent)) {
      const outcome = await takeInSafely(watch, listing, signal)
      if (outcome.kind === 'recorded' && outcome.symbol) recorded.push(outcome.symbol)
      if ('reason' in outcome) problems.push(`${listing.symbol ?? source.id}: ${outcome.reason}`)
      watch.log('document', { source: source.id, ...outcome })
      await source.settled?.(listing, outcome)
    }
  } catch (error) {
    if (error instanceof WatchError && error.code === 'STORE_UNUSABLE') throw error
    trouble = troubleOf(error)
    watch.log('source failed', {
      source: source.id,
      ...trouble,
      ...(error instanceof WatchError ? {} : { error: String(error instanceof Error ? error.stack : error) }),
    })
  }
  const report = { recorded, problems, couldSee: trouble === null }
  if (signal.aborted) return report
  if (recorded.length > 0) await watch.inTurn(() => tellWhatWaited(watch, recorded, signal))
  if (trouble) problems.push(`${source.id}: ${trouble.reason}. Nothing is lost; the next look may do better.`)
  await noteSight(watch, source, trouble, recorded)
  return report
}

/** A document that breaks our own code is a fault of one document: the sweep goes on, and the fault is told. */
async function takeInSafely(watch: Watch, listing: Listing, signal: AbortSignal): Promise<TakenIn> {
  try {
    return await watch.inTurn(() => takeIn(watch, listing, signal))
  } catch (error) {
    if (error instanceof WatchError && error.code === 'STORE_UNUSABLE') throw error
    watch.log('document failed', { symbol: listing.symbol, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    return { kind: 'failed', symbol: listing.symbol, reason: error instanceof Error ? error.message : String(error) }
  }
}
