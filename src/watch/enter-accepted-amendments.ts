import type { Dossier, HeldAmendment } from '../council/dossier.ts'
import { citedAs, type DocumentSymbol } from '../documents/document-symbol.ts'
import { asAmendedTogether } from '../facts/composed-text.ts'
import { type Entered, type EntryPorts, enterVersion, type Refused } from './enter-version.ts'

/** Which amendments to a draft the Council accepted, as an operator enters it. */
export interface AcceptedAmendments {
  readonly symbol: DocumentSymbol
  readonly amendments: readonly DocumentSymbol[]
  readonly saidBy: string
}

/** Makes the draft as amended a version of its dossier. */
export const enterAcceptedAmendments = (watch: EntryPorts, { symbol, amendments, saidBy }: AcceptedAmendments): Promise<Entered> =>
  enterVersion(watch, symbol, ({ draft, known, at }) => {
    const accepted = heldAmendments(known, symbol, amendments)
    if ('kind' in accepted) return accepted
    const { text, applied, unapplied } = asAmendedTogether(draft, accepted, at, { saidBy, enteredAt: at })
    if (!text) return refused(`none of their instructions could be applied to ${symbol}: ${unapplied[0]?.reason}`)
    const said = { kind: 'acceptance-entered', amendments: accepted.map((one) => one.symbol), text: symbol, by: saidBy } as const
    return { kind: 'amended', text, applied, said }
  })

function heldAmendments(
  { amendments }: Dossier,
  symbol: DocumentSymbol,
  wanted: readonly DocumentSymbol[],
): readonly [HeldAmendment, ...HeldAmendment[]] | Refused {
  const accepted: HeldAmendment[] = []
  for (const name of new Set(wanted)) {
    const amendment = amendments.findLast((one) => one.symbol === name)
    if (!amendment) return refused(`${name} is not held as an amendment of this draft.`)
    if (amendment.amends !== symbol) return refused(`${name} amends ${citedAs(amendment.amends)}, not ${symbol}.`)
    accepted.push(amendment)
  }
  const [first, ...others] = accepted
  return first ? [first, ...others] : refused('no amendment is named.')
}

const refused = (reason: string): Refused => ({ kind: 'refused', reason })
