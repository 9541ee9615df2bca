import { textName } from '../council/composition.ts'
import type { DossierEvent, DossierState, HeldText } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import type { Sentence } from '../language/sentence.ts'
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
  const name = textName(text)
  const event = (kind: DossierEvent['kind'], said: Sentence): DossierEvent => dossierEvent(at, kind, symbol, said)
  if (symbol === null) return { event: event('tabled', { kind: 'dropped' }), state: 'unofficial' }
  if (next) return { event: event('tabled', { kind: 'earlier-version', text: name }), state: dossier.known?.state ?? 'tabled' }
  if (!previous) return { event: event('tabled', { kind: 'seen-as', text: name }), state: 'tabled' }
  if (previous.symbol === symbol)
    return { event: event('reissued', { kind: 'other-contents', text: name }), state: dossier.known?.state ?? 'tabled' }
  return { event: event('revised', { kind: 'revised-as', text: name }), state: 'revised' }
}
