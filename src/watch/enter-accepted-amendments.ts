import type { HeldAmendment } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { citedAs } from '../documents/document-symbol.ts'
import { asAmendedTogether } from '../facts/composed-text.ts'
import { enteredFacts } from '../facts/entered-facts.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Entered } from './enter-oral-revision.ts'
import type { Watch } from './ports.ts'
import { priorTexts } from './prior-texts.ts'

/** Which amendments to a draft the Council accepted, as an operator enters it. */
export interface AcceptedAmendments {
  readonly symbol: DocumentSymbol
  readonly amendments: readonly DocumentSymbol[]
  readonly saidBy: string
}

/** Makes the draft as amended a version of its dossier. Nothing is fetched: it is compared with what the draft was compared with. */
export async function enterAcceptedAmendments(
  watch: Pick<Watch, 'ledger' | 'record' | 'catalogue' | 'telling' | 'clock'>,
  { symbol, amendments, saidBy }: AcceptedAmendments,
): Promise<Entered> {
  const draft = await watch.record.text(symbol)
  const known = await watch.record.dossier(dossierOfDraft(symbol, ''))
  if (!draft || !known?.versions.some((version) => version.symbol === symbol))
    return {
      kind: 'refused',
      reason: `${symbol} is not held as a draft. Sweep, or drop its file into the inbox folder, and enter it again.`,
    }
  const accepted: HeldAmendment[] = []
  for (const wanted of new Set(amendments)) {
    const amendment = known.amendments.findLast((one) => one.symbol === wanted)
    if (!amendment) return { kind: 'refused', reason: `${wanted} is not held as an amendment of this draft.` }
    if (amendment.amends !== symbol) return { kind: 'refused', reason: `${wanted} amends ${citedAs(amendment.amends)}, not ${symbol}.` }
    accepted.push(amendment)
  }
  const [first, ...others] = accepted
  if (!first) return { kind: 'refused', reason: 'no amendment is named.' }
  const at = watch.clock()
  const heldDraft = { ...draft, symbol }
  const { text, applied, unapplied } = asAmendedTogether(heldDraft, [first, ...others], at, { saidBy, enteredAt: at })
  if (!text) return { kind: 'refused', reason: `none of their instructions could be applied to ${symbol}: ${unapplied[0]?.reason}` }
  const mandates = namedBy(known, watch.catalogue())
  const parents = await priorTexts((wanted) => watch.record.text(wanted), text.resolution, mandates)
  const names = accepted.map((one) => one.symbol).join(', ')
  const sentence = `${accepted.length === 1 ? 'Amendment' : 'Amendments'} ${names} to ${symbol} entered as accepted by ${saidBy} (unofficial).`
  const dossier = { key: known.key, title: known.title, mandates, known }
  const facts = enteredFacts({ text, draft: heldDraft, kind: 'amended', sentence, dossier, parents }, watch.telling(at))
  const kind = await watch.ledger.record(facts)
  const [told] = facts.alerts
  return { kind, text, applied, alert: told?.alert, channels: told?.channels ?? [] }
}
