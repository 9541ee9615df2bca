import type { Dossier, DossierEvent, HeldAmendment, HeldText } from '../council/dossier.ts'
import { dossierEvent } from '../council/dossier-event.ts'
import { revisionAfter } from '../council/version-chain.ts'
import type { TextName } from '../language/fact.ts'

/** An amendment that amends a version which a revision has replaced. */
export function staleAmendment({ symbol, amends }: HeldAmendment, by: TextName, at: Date): DossierEvent {
  return dossierEvent(at, 'amendment-stale', symbol, { kind: 'amends-replaced', amendment: symbol, amends, by })
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
