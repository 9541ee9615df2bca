import { type Dossier, type HeldComparison, type HeldText, presentVersion, priorComparisons, type TextName } from '../council/dossier.ts'
import type { DocumentSymbol } from '../documents/document-symbol.ts'
import { lateAmendmentFacts } from '../facts/late-amendment-facts.ts'
import { lateTermsFacts } from '../facts/late-terms-facts.ts'
import type { Parents } from '../facts/parents.ts'
import { termsCarried } from '../mandate/terms-by-reference.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'
import { priorTexts } from './prior-texts.ts'

/**
 * Compares the present version of a dossier again where a text has come to hand that was missing when it was compared: one whose terms it
 * carries, or the prior text of another of its mandates. Only the store is asked. Told again it tells nothing new.
 */
export async function tellLateTexts(watch: Watch, dossier: Dossier): Promise<void> {
  const present = presentVersion(dossier)
  const told = present ? priorComparisons(dossier, present) : []
  const text = present && told.length > 0 ? await watch.record.version(present) : undefined
  if (!text) return
  const mandates = namedBy(dossier, watch.catalogue())
  const leansOnOthers = mandates.length > 1 || termsCarried(text.resolution).length > 0
  if (!leansOnOthers) return
  const before = (await Promise.all(told.map(({ id }) => watch.record.comparison(id)))).filter((one) => one !== undefined)
  const parents = await priorsInStore(watch, text, dossier)
  const came = [...new Set([...termsThatCame(parents, before), ...parentsThatCame(parents, before)])]
  if (came.length === 0) return
  const soFar = { key: dossier.key, title: dossier.title, mandates, known: dossier }
  const facts = lateTermsFacts({ text, before, came, dossier: soFar, parents }, watch.telling(watch.clock()))
  if (facts) await watch.ledger.record(facts)
}

/** Compares drafts as amended with the prior text where that came after the amendment. */
export async function tellLateAmendments(watch: Watch, dossier: Dossier): Promise<void> {
  for (const version of dossier.versions) {
    const { composed } = version
    if (composed?.kind !== 'as-amended' || priorComparisons(dossier, version).length > 0) continue
    const draft = dossier.versions.find(({ id, symbol }) => id === composed.of.id && symbol === composed.of.symbol)
    if (draft && priorComparisons(dossier, draft).length > 0) await tellLateAmendment(watch, dossier, version, draft)
  }
}

async function tellLateAmendment(watch: Watch, dossier: Dossier, version: TextName, named: TextName): Promise<void> {
  const [asAmended, draft] = await Promise.all([watch.record.version(version), watch.record.version(named)])
  if (!asAmended || !draft) return
  const parents = await priorsInStore(watch, draft, dossier)
  const soFar = { key: dossier.key, title: dossier.title, mandates: namedBy(dossier, watch.catalogue()), known: dossier }
  const facts = lateAmendmentFacts({ asAmended, draft, dossier: soFar, parents }, watch.telling(watch.clock()))
  if (facts) await watch.ledger.record(facts)
}

function priorsInStore(watch: Watch, text: HeldText, dossier: Dossier): Promise<Parents> {
  return priorTexts((symbol) => watch.record.text(symbol), text.resolution, namedBy(dossier, watch.catalogue()))
}

/** The texts that a comparison doubted for want of them, and that can be followed now. */
function termsThatCame({ held }: Parents, before: readonly HeldComparison[]): readonly DocumentSymbol[] {
  return before.flatMap(({ doubts }) => doubts.flatMap(({ missing }) => (missing && held(missing) ? [missing] : [])))
}

function parentsThatCame({ priors }: Parents, before: readonly HeldComparison[]): readonly DocumentSymbol[] {
  return priors.flatMap(({ symbol }) => (symbol !== null && !before.some(({ prior }) => prior.symbol === symbol) ? [symbol] : []))
}
