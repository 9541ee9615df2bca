import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { type Composition, type Nameable, nameOfText } from './composition.ts'
import { dayAt, writtenDay } from './day.ts'

/** Whatever differs between a draft and the text adopted from it is not of one hand: it is named for what it can be. */
export const betweenDraftAndAdopted = 'oral revisions, adopted amendments and editing'

/** What a reader must know about where the difference of two texts comes from; null where their names say it all. */
export function whatDiffers(prior: Nameable, draft: Nameable): string | null {
  const { composed } = draft
  if (composed?.kind === 'as-amended') return asAmendedInWords(composed)
  if (composed)
    return `Unofficial: an oral revision of ${composed.of.symbol} as heard by ${composed.heardBy}, entered on ${writtenDay(dayAt(composed.enteredAt, 'UTC'))}. There is no document of it.`
  if (isDraft(prior) && isOutcome(draft.symbol)) return `What differs between draft and adopted text: ${betweenDraftAndAdopted}.`
  return null
}

function asAmendedInWords(composed: Composition & { kind: 'as-amended' }): string {
  const { of, by, alsoBy, accepted } = composed
  if (accepted)
    return `Unofficial: ${nameOfText({ symbol: null, composed })}, accepted as entered by ${accepted.saidBy} on ${writtenDay(dayAt(accepted.enteredAt, 'UTC'))}. There is no document of it; the text was put together by rule.`
  if (alsoBy) return `${nameOfText({ symbol: null, composed })}: the text was put together by rule.`
  return `${of.symbol} as it would stand with amendment ${by.symbol}. The amendment is a proposal; the text was put together by rule.`
}

function isDraft({ symbol, composed }: Nameable): boolean {
  return composed !== undefined || (symbol !== null && symbolParts(symbol)?.series === 'L')
}

function isOutcome(symbol: DocumentSymbol | null): boolean {
  const series = symbol && symbolParts(symbol)?.series
  return series === 'RES' || series === 'DEC' || series === 'PRST'
}
