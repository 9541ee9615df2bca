import { nameOfText } from '../council/composition.ts'
import type { DossierEvent, DossierState, HeldText } from '../council/dossier.ts'
import type { DossierSoFar } from './telling.ts'

/** A draft in its dossier: what stood before it, and what stands after it already. */
export interface DraftInChain {
  readonly text: HeldText
  readonly dossier: DossierSoFar
  readonly previous: HeldText | undefined
  readonly next: HeldText | undefined
}

/** What the coming of a draft is, in one sentence, and the state of its dossier then. */
export function draftEvent(
  { text, dossier, previous, next }: DraftInChain,
  at: Date,
): { readonly event: DossierEvent; readonly state: DossierState } {
  const { symbol } = text
  const name = nameOfText(text)
  const event = (kind: DossierEvent['kind'], sentence: string): DossierEvent => ({ at, kind, symbol, sentence })
  if (symbol === null) return { event: event('tabled', 'An unofficial text was dropped into the inbox.'), state: 'unofficial' }
  if (next) return { event: event('tabled', `${name}, an earlier version, came to hand.`), state: dossier.known?.state ?? 'tabled' }
  if (!previous) return { event: event('tabled', `Seen as ${name}.`), state: 'tabled' }
  if (previous.symbol === symbol)
    return { event: event('reissued', `${name} was issued again with other contents.`), state: dossier.known?.state ?? 'tabled' }
  return { event: event('revised', `Revised as ${name}.`), state: 'revised' }
}
