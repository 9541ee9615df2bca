import { type Dossier, presentVersion, priorComparisons } from '../council/dossier.ts'
import { type DocumentSymbol, type SessionId, symbolParts } from '../documents/document-symbol.ts'
import { lateComparisonFacts } from '../facts/late-comparison-facts.ts'
import { WatchError } from '../watch-error.ts'
import { namedBy } from './dossier-mandates.ts'
import { outcomeTold } from './outcome-told.ts'
import type { Watch } from './ports.ts'
import { fromStoreOrSource, priorTexts } from './prior-texts.ts'
import { tellAmendments, tellWaitingAmendments } from './tell-amendments.ts'
import { tellLateAmendments, tellLateTexts } from './tell-late-texts.ts'

/**
 * Tells what could not be told when its document came: a draft whose prior text was missing or a text whose terms it carries, an amendment that came before its draft, a draft that
 * came after its outcome, and whatever a crash left untold. Told again it tells nothing new. It looks at the sessions that are watched and at those
 * of the texts that were just recorded.
 */
export async function tellWhatWaited(watch: Watch, recorded: readonly DocumentSymbol[], signal: AbortSignal): Promise<void> {
  const sessions = new Set<SessionId>(watch.sessions(watch.clock()).map(({ id }) => id))
  for (const symbol of recorded) {
    const session = symbolParts(symbol)?.session
    if (session) sessions.add(session)
  }
  for (const session of sessions) await tellOfSession(watch, session, signal)
}

async function tellOfSession(watch: Watch, session: SessionId, signal: AbortSignal): Promise<void> {
  for (const dossier of await watch.record.dossiers({ session })) {
    if (isUncompared(dossier)) await safely(watch, dossier.key, () => tellComparison(watch, dossier, signal))
    else await safely(watch, dossier.key, () => tellLateTexts(watch, dossier))
    if (dossier.amendments.length > 0) await safely(watch, dossier.key, () => tellOfAmendments(watch, dossier, signal))
  }
  for (const { symbol } of await watch.record.keptOutcomes(session))
    if (symbol) await safely(watch, symbol, () => tellOfOutcome(watch, symbol, signal))
}

function isUncompared(dossier: Dossier): boolean {
  const present = presentVersion(dossier)
  return present !== undefined && dossier.mandates.length > 0 && priorComparisons(dossier, present).length === 0
}

async function tellComparison(watch: Watch, dossier: Dossier, signal: AbortSignal): Promise<void> {
  const present = presentVersion(dossier)
  const text = present && (await watch.record.version(present))
  if (!text || text.resolution.paragraphs.length === 0) return
  const mandates = namedBy(dossier, watch.catalogue())
  const parents = await priorTexts(fromStoreOrSource(watch, signal), text.resolution, mandates)
  const soFar = { key: dossier.key, title: dossier.title, mandates, known: dossier }
  const facts = lateComparisonFacts({ text, dossier: soFar, parents }, watch.telling(watch.clock()))
  if (facts) await watch.ledger.record(facts)
}

async function tellOfAmendments(watch: Watch, dossier: Dossier, signal: AbortSignal): Promise<void> {
  await tellAmendments(watch, dossier.key, signal)
  await tellWaitingAmendments(watch, dossier)
  const known = await watch.record.dossier(dossier.key)
  if (known) await tellLateAmendments(watch, known)
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
