import type { Dossier, DossierEvent, HeldAmendment, HeldText } from '../council/dossier.ts'
import { revisionAfter } from '../council/version-chain.ts'

/** An amendment that amends a version which a revision has replaced. */
export function staleAmendment({ symbol, amends }: HeldAmendment, supersededBy: string, at: Date): DossierEvent {
  return {
    at,
    kind: 'amendment-stale',
    symbol,
    sentence: `Amendment ${symbol} amends ${amends}, which ${supersededBy} has replaced: it may no longer fit.`,
  }
}

/** The amendments that a new version leaves behind. */
export function leftBehind(known: Dossier | undefined, text: HeldText): readonly HeldAmendment[] {
  if (!known) return []
  const versions = [...known.versions, { ...text, title: text.resolution.title }]
  return known.amendments.filter(
    ({ amends }) =>
      !revisionAfter(known.versions, amends) && revisionAfter(versions, amends)?.symbol === text.symbol && text.symbol !== null,
  )
}
