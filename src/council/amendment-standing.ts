import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Dossier, HeldAmendment, TextName } from './dossier.ts'
import { revisionAfter } from './version-chain.ts'

/**
 * Where an amendment stands: `waiting` for the draft that it amends, `applied` to it, `not-applied` where none of its instructions could be,
 * `stale` once a revision has taken the place of that draft, `replaced` by a revision of its own.
 */
export type AmendmentStanding =
  | { readonly kind: 'waiting' | 'not-applied' }
  | { readonly kind: 'applied'; readonly version: TextName }
  | { readonly kind: 'stale'; readonly supersededBy: DocumentSymbol }
  | { readonly kind: 'replaced'; readonly by: DocumentSymbol }

export function amendmentStanding(amendment: HeldAmendment, { versions, amendments }: Dossier): AmendmentStanding {
  const own = amendments.find(({ symbol }) => isRevisionOf(symbol, amendment.symbol))
  if (own) return { kind: 'replaced', by: own.symbol }
  const supersededBy = revisionAfter(versions, amendment.amends)?.symbol
  if (supersededBy) return { kind: 'stale', supersededBy }
  const version = asAmendedBy(amendment, versions)
  if (version) return { kind: 'applied', version }
  return { kind: versions.some(({ symbol }) => symbol === amendment.amends) ? 'not-applied' : 'waiting' }
}

/** The newest text in which an amendment alone is worked into the draft that it amends. */
export function asAmendedBy({ id, amends }: HeldAmendment, versions: readonly TextName[]): TextName | undefined {
  return versions.findLast(
    ({ composed }) => composed?.kind === 'as-amended' && composed.by.id === id && !composed.alsoBy && composed.of.symbol === amends,
  )
}

function isRevisionOf(one: DocumentSymbol, other: DocumentSymbol): boolean {
  const [later, earlier] = [symbolParts(one), symbolParts(other)]
  if (!later || !earlier || later.session !== earlier.session || later.number !== earlier.number) return false
  return revisionNumber(later.suffixes) > revisionNumber(earlier.suffixes)
}

function revisionNumber(suffixes: readonly { readonly kind: string; readonly number: number }[]): number {
  return suffixes.findLast(({ kind }) => kind === 'Rev')?.number ?? 0
}
