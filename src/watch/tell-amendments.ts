import { asAmendedBy } from '../council/amendment-standing.ts'
import type { Dossier, DossierKey, HeldAmendment } from '../council/dossier.ts'
import { citedAs } from '../documents/document-symbol.ts'
import { unweighedAmendmentFacts, weighedAmendmentFacts } from '../facts/amendment-facts.ts'
import { asAmended } from '../facts/composed-text.ts'
import type { Sentence } from '../language/sentence.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'
import { fromStoreOrSource, priorTexts } from './prior-texts.ts'

/**
 * Tells what the amendments of a dossier would change, each as soon as the draft is held that it amends, whichever came first. What was told
 * before is passed over, so this can be repeated after any interruption.
 */
export async function tellAmendments(watch: Watch, key: DossierKey, signal: AbortSignal): Promise<void> {
  const dossier = await watch.record.dossier(key)
  for (const amendment of dossier?.amendments ?? []) if (dossier) await weighAmendment(watch, amendment, dossier, signal)
}

/** Tells of the amendments whose draft has not come: they are shown word for word. */
export async function tellWaitingAmendments(watch: Watch, dossier: Dossier): Promise<void> {
  for (const amendment of dossier.amendments) {
    if (dossier.versions.some(({ symbol }) => symbol === amendment.amends)) continue
    const amendsAmendment = dossier.amendments.some(({ symbol }) => symbol === amendment.amends)
    const { amends } = amendment
    await tellUnweighed(watch, amendment, { kind: 'not-weighed', amends, why: amendsAmendment ? 'amendment' : 'not-held' }, dossier)
  }
}

async function weighAmendment(watch: Watch, amendment: HeldAmendment, dossier: Dossier, signal: AbortSignal): Promise<void> {
  const named = dossier.versions.findLast(({ symbol }) => symbol === amendment.amends)
  const told = asAmendedBy(amendment, dossier.versions)
  if (!named || (told?.composed && told.composed.of.id === named.id)) return
  const draft = await watch.record.version(named)
  if (!draft) return
  const at = watch.clock()
  const { text, unapplied } = asAmended({ ...draft, symbol: amendment.amends }, amendment, at)
  if (!text) return tellUnweighed(watch, amendment, noneApplied(amendment, unapplied[0]?.reason), dossier)
  const mandates = namedBy(dossier, watch.catalogue())
  const parents = await priorTexts(fromStoreOrSource(watch, signal), draft.resolution, mandates)
  const input = {
    amendment,
    draft: { ...draft, symbol: amendment.amends },
    asAmended: text,
    unapplied,
    dossier: soFar(watch, dossier),
    parents,
  }
  await watch.ledger.record(weighedAmendmentFacts(input, watch.telling(at)))
}

async function tellUnweighed(watch: Watch, amendment: HeldAmendment, why: Sentence, dossier: Dossier): Promise<void> {
  await watch.ledger.record(unweighedAmendmentFacts(amendment, why, soFar(watch, dossier), watch.telling(watch.clock())))
}

function soFar(watch: Watch, dossier: Dossier) {
  return { key: dossier.key, title: dossier.title, mandates: namedBy(dossier, watch.catalogue()), known: dossier }
}

function noneApplied({ amends, instructions }: HeldAmendment, reason: string | undefined): Sentence {
  return { kind: 'none-applied', text: citedAs(amends), count: instructions.length, reason: reason ?? null }
}
