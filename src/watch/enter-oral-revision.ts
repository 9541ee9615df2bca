import type { Alert } from '../alerts/alert.ts'
import type { HeldText } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import type { Block } from '../extraction/block.ts'
import { enteredFacts } from '../facts/entered-facts.ts'
import { orallyRevised } from '../facts/oral-revision.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'
import { priorTexts } from './prior-texts.ts'

/** What an operator took down in the room. */
export interface HeardRevision {
  readonly symbol: DocumentSymbol
  readonly blocks: readonly Block[]
  readonly heardBy: string
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
  | { readonly kind: 'refused'; readonly reason: string }

/** Makes what was heard in the room a version of its dossier. Nothing is fetched: it is compared with what the draft was compared with. */
export async function enterOralRevision(
  watch: Pick<Watch, 'ledger' | 'record' | 'catalogue' | 'telling' | 'clock'>,
  { symbol, blocks, heardBy }: HeardRevision,
): Promise<Entered> {
  const draft = await watch.record.text(symbol)
  const known = await watch.record.dossier(dossierOfDraft(symbol, ''))
  if (!draft || !known?.versions.some((version) => version.symbol === symbol))
    return {
      kind: 'refused',
      reason: `${symbol} is not held as a draft. Sweep, or drop its file into the inbox folder, and enter the revision again.`,
    }
  const at = watch.clock()
  const heldDraft = { ...draft, symbol }
  const heard = orallyRevised(heldDraft, blocks, heardBy, at)
  if (heard.kind === 'not-understood') return { kind: 'refused', reason: heard.reason }
  const mandates = namedBy(known, watch.catalogue())
  const parents = await priorTexts((wanted) => watch.record.text(wanted), heard.text.resolution, mandates)
  const sentence = `Oral revision of ${symbol} entered as heard by ${heardBy} (unofficial).`
  const dossier = { key: known.key, title: known.title, mandates, known }
  const facts = enteredFacts({ text: heard.text, draft: heldDraft, kind: 'orally-revised', sentence, dossier, parents }, watch.telling(at))
  const kind = await watch.ledger.record(facts)
  const [told] = facts.alerts
  return { kind, text: heard.text, applied: heard.applied, alert: told?.alert, channels: told?.channels ?? [] }
}
