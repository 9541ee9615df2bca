import type { Dossier } from '../council/dossier.ts'
import { type DocumentSymbol, type SessionId, symbolParts } from '../documents/document-symbol.ts'
import { WatchError } from '../watch-error.ts'
import { outcomeTold } from './outcome-told.ts'
import type { Watch } from './ports.ts'
import { tellAmendments, tellWaitingAmendments } from './tell-amendments.ts'

/**
 * Tells what could not be told when its document came: an amendment that came before its draft, a draft that came after its outcome, and whatever a
 * crash left untold. Told again it tells nothing new.
 */
export async function tellWhatWaited(watch: Watch, sessions: Iterable<SessionId>, signal: AbortSignal): Promise<void> {
  for (const session of sessions) {
    for (const dossier of await watch.record.dossiers({ session }))
      if (dossier.amendments.length > 0) await safely(watch, dossier.key, () => tellOfAmendments(watch, dossier, signal))
    for (const { symbol } of await watch.record.keptOutcomes(session))
      if (symbol) await safely(watch, symbol, () => tellOfOutcome(watch, symbol, signal))
  }
}

async function tellOfAmendments(watch: Watch, dossier: Dossier, signal: AbortSignal): Promise<void> {
  await tellAmendments(watch, dossier.key, signal)
  await tellWaitingAmendments(watch, dossier)
}

async function tellOfOutcome(watch: Watch, symbol: DocumentSymbol, signal: AbortSignal): Promise<void> {
  const text = await watch.record.text(symbol)
  const facts = text && (await outcomeTold(watch, text, signal))
  if (facts) await watch.ledger.record(facts)
}

/** What breaks our own code for one dossier stops no other. */
async function safely(watch: Watch, what: string, tell: () => Promise<void>): Promise<void> {
  try {
    await tell()
  } catch (error) {
    if (error instanceof WatchError && error.code === 'STORE_UNUSABLE') throw error
    watch.log('could not tell what waited', { what, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
}

/** The sessions that some texts belong to. */
export function sessionsOf(symbols: readonly DocumentSymbol[]): ReadonlySet<SessionId> {
  return new Set(symbols.flatMap((symbol) => symbolParts(symbol)?.session ?? []))
}
