import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Sentence } from '../language/sentence.ts'
import { type Composition, type Nameable, textName } from './composition.ts'
import { dayAt } from './day.ts'

/** What a reader must know about where the difference of two texts comes from; null where their names say it all. */
export function whatDiffers(prior: Nameable, draft: Nameable): Sentence | null {
  const { composed } = draft
  if (composed?.kind === 'as-amended') return asAmended(composed)
  if (composed) return { kind: 'heard-version', of: composed.of.symbol, by: composed.heardBy, day: dayAt(composed.enteredAt, 'UTC') }
  if (isDraft(prior) && isOutcome(draft.symbol)) return { kind: 'draft-and-adopted' }
  return null
}

function asAmended(composed: Composition & { kind: 'as-amended' }): Sentence {
  const { of, by, alsoBy, accepted } = composed
  const text = textName({ symbol: null, composed })
  if (accepted) return { kind: 'accepted-version', text, by: accepted.saidBy, day: dayAt(accepted.enteredAt, 'UTC') }
  return alsoBy ? { kind: 'put-together', text } : { kind: 'as-it-would-stand', of: of.symbol, amendment: by.symbol }
}

function isDraft({ symbol, composed }: Nameable): boolean {
  return composed !== undefined || (symbol !== null && symbolParts(symbol)?.series === 'L')
}

/** Whatever differs between a draft and the text adopted from it is not of one hand. */
function isOutcome(symbol: DocumentSymbol | null): boolean {
  const series = symbol && symbolParts(symbol)?.series
  return series === 'RES' || series === 'DEC' || series === 'PRST'
}
