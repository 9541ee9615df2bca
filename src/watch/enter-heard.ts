import type { Alert } from '../alerts/alert.ts'
import type { Heard, HeardMeaning } from '../alerts/procedural-alerts.ts'
import { howOf } from '../alerts/vote-words.ts'
import { type Dossier, isOver, presentVersion } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import { isSeen } from '../council/missing-renewals.ts'
import { endsMandate } from '../council/term.ts'
import { voteHistory } from '../council/vote-history.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import { heardFacts } from '../facts/heard-facts.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'

export type HeardEntered =
  | { readonly kind: 'recorded' | 'known'; readonly alert: Alert; readonly channels: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: string }

/** Enters what somebody heard in the room about a draft: that a vote was called, that it was rejected or withdrawn. Nothing is fetched. */
export async function enterHeard(
  watch: Pick<Watch, 'ledger' | 'record' | 'catalogue' | 'telling' | 'clock'>,
  symbol: DocumentSymbol,
  heard: Heard,
  heardBy: string,
): Promise<HeardEntered> {
  const known = await watch.record.dossier(dossierOfDraft(symbol, ''))
  const version = known && presentVersion(known)
  if (!known || !version?.symbol)
    return { kind: 'refused', reason: `${symbol} is not held. Sweep, or drop its file into the inbox folder, and enter this again.` }
  if (isOver(known.state) && known.state !== heard.kind)
    return { kind: 'refused', reason: `${symbol} is ${known.state} already, by what is held.` }
  const text = await watch.record.version(version)
  const mandates = namedBy(known, watch.catalogue())
  const meaning = {
    draft: version.symbol,
    heardBy,
    ends: text ? endsMandate(text.resolution) : false,
    others: await otherDrafts(watch, known),
    before: mandates[0] ? await lastOutcome(watch, mandates[0]) : null,
  }
  const facts = heardFacts(
    { heard, meaning, dossier: { key: known.key, title: known.title, mandates, known } },
    watch.telling(watch.clock()),
  )
  const [told] = facts.alerts
  if (!told) return { kind: 'refused', reason: 'There is nothing to tell.' }
  return { kind: await watch.ledger.record(facts), alert: told.alert, channels: told.channels }
}

/** Other drafts of the session on the same mandate that can still be adopted, or were. */
async function otherDrafts({ record }: Pick<Watch, 'record'>, { key, session, mandates }: Dossier): Promise<readonly DocumentSymbol[]> {
  const dossiers = session === null ? [] : await record.dossiers({ session })
  return dossiers
    .filter((other) => other.key !== key && isSeen(other) && (!isOver(other.state) || other.state === 'adopted'))
    .filter((other) => other.mandates.some((slug) => mandates.includes(slug)))
    .flatMap((other) => presentVersion(other)?.symbol ?? [])
}

async function lastOutcome({ record }: Pick<Watch, 'record'>, mandate: Parameters<typeof voteHistory>[1]): Promise<HeardMeaning['before']> {
  const last = (await voteHistory(record, mandate)).at(-1)
  if (!last || last.outcome.kind === 'not-stated') return null
  return { text: citedAs(last.symbol), how: howOf(last.outcome) }
}
