import type { Dossier } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import type { OutcomeLink } from '../council/outcome-link.ts'
import { listedAdoptionFacts } from '../facts/listed-adoption-facts.ts'
import { namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'

/** Tells of drafts that a list of outcomes names as adopted, and of which nothing else has told it: the adopted texts come days to weeks later. */
export async function tellListedOutcomes(watch: Watch): Promise<void> {
  const at = watch.clock()
  for (const { id } of watch.sessions(at)) {
    const links = await watch.outcomeLinks(id)
    if (links.length === 0) continue
    for (const dossier of await watch.record.dossiers({ session: id })) {
      const link = dossier.state === 'tabled' || dossier.state === 'revised' ? linkOf(dossier, links) : undefined
      if (link) await watch.ledger.record(listedAdoptionFacts(link, dossier, namedBy(dossier, watch.catalogue()), watch.telling(at)))
    }
  }
}

function linkOf({ key }: Dossier, links: readonly OutcomeLink[]): OutcomeLink | undefined {
  return links.find(({ draft }) => draft !== null && dossierOfDraft(draft, '') === key)
}
