import type { Facts } from '../alerts/ledger.ts'
import type { HeldText } from '../council/dossier.ts'
import { documentBefore, stageOf } from '../council/version-chain.ts'
import { adoptionFacts, dossierAdopted } from '../facts/adoption-facts.ts'
import { matchedMandates, namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'
import { fromStoreOrSource, priorTexts } from './prior-texts.ts'

/** What an adopted text tells of the draft that it ends; undefined where no such draft is known yet. */
export async function outcomeTold(watch: Watch, text: HeldText, signal: AbortSignal): Promise<Facts | undefined> {
  const session = text.resolution.masthead.session
  if (!session) return undefined
  const match = await matchedMandates(watch, text.resolution)
  const matched = match.kind === 'matched' ? match.mandates : []
  const slugs = matched.map(({ slug }) => slug)
  const known = dossierAdopted(text, slugs, await watch.record.dossiers({ session }))
  if (!known) return undefined
  const mandates = known.mandates.length > 0 ? namedBy(known, watch.catalogue()) : matched
  const last = documentBefore(known.versions, stageOf(text) ?? Number.POSITIVE_INFINITY)
  const composed = known.versions.filter((version) => version.composed !== undefined)
  const read = await Promise.all(composed.map((version) => watch.record.version(version)))
  return adoptionFacts(
    {
      text,
      dossier: { key: known.key, title: known.title, mandates, known },
      parents: await priorTexts(fromStoreOrSource(watch, signal), text.resolution, mandates),
      lastVersion: last && (await watch.record.version(last)),
      composed: read.filter((version) => version !== undefined),
    },
    watch.telling(watch.clock()),
  )
}
