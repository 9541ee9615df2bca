import type { Alert } from '../alerts/alert.ts'
import type { Dossier, HeldText } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { HeldDraft } from '../facts/composed-text.ts'
import { type EnteredInput, enteredFacts } from '../facts/entered-facts.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'
import { priorTexts } from './prior-texts.ts'

/** The parts of the watch that an operator's entry is recorded with. */
export type EntryPorts = Pick<Watch, 'ledger' | 'record' | 'catalogue' | 'telling' | 'clock'>

export interface Refused {
  readonly kind: 'refused'
  readonly reason: string
}

export type Entered =
  | {
      readonly kind: 'recorded' | 'known'
      readonly text: HeldText
      readonly applied: number | null
      readonly alert: Alert | undefined
      /** Ids of the channels that are told. */
      readonly channels: readonly string[]
    }
  | Refused

/** A draft with its dossier and the time of the entry. */
export interface Entry {
  readonly draft: HeldDraft
  readonly known: Dossier
  readonly at: Date
}

/** What the draft became by what was entered. */
export interface ReadVersion extends Pick<EnteredInput, 'text' | 'kind' | 'said'> {
  /** How many instructions were worked in; null where the whole text was given. */
  readonly applied: number | null
}

/** Makes what an operator entered a version of the draft's dossier. Nothing is fetched: it is compared with what the draft was compared with. */
export async function enterVersion(
  watch: EntryPorts,
  symbol: DocumentSymbol,
  read: (entry: Entry) => ReadVersion | Refused,
): Promise<Entered> {
  const draft = await watch.record.text(symbol)
  const known = await watch.record.dossier(dossierOfDraft(symbol, ''))
  if (!draft || !known?.versions.some((version) => version.symbol === symbol))
    return {
      kind: 'refused',
      reason: `${symbol} is not held as a draft. Sweep, or drop its file into the inbox folder, and enter it again.`,
    }
  const at = watch.clock()
  const held = { ...draft, symbol }
  const version = read({ draft: held, known, at })
  if (version.kind === 'refused') return version
  const { text, applied } = version
  const mandates = namedBy(known, watch.catalogue())
  const parents = await priorTexts((wanted) => watch.record.text(wanted), text.resolution, mandates)
  const dossier = { key: known.key, title: known.title, mandates, known }
  const facts = enteredFacts({ ...version, draft: held, dossier, parents }, watch.telling(at))
  const kind = await watch.ledger.record(facts)
  const [told] = facts.alerts
  return { kind, text, applied, alert: told?.alert, channels: told?.channels ?? [] }
}
