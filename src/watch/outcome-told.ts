import type { Facts } from '../alerts/ledger.ts'
import type { Dossier, HeldText, TextName } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import { documentBefore, isCorrection, stageOf } from '../council/version-chain.ts'
import type { SessionId } from '../documents/document-symbol.ts'
import { adoptionFacts, dossierAdopted } from '../facts/adoption-facts.ts'
import { reissuedOutcomeFacts } from '../facts/reissued-outcome-facts.ts'
import { keptAsAdopted } from './amendments-adopted.ts'
import { matchedMandates, namedBy } from './dossier-mandates.ts'
import type { Watch } from './ports.ts'
import { fromStoreOrSource, priorTexts } from './prior-texts.ts'

/** What an adopted text tells of the draft that it ends; undefined where no such draft is known yet. */
export async function outcomeTold(watch: Watch, text: HeldText, signal: AbortSignal): Promise<Facts | undefined> {
  const session = text.resolution.masthead.session
  if (!session || (text.symbol && isCorrection(text.symbol))) return undefined
  const match = await matchedMandates(watch, text.resolution)
  const matched = match.kind === 'matched' ? match.mandates : []
  const slugs = matched.map(({ slug }) => slug)
  const dossiers = await watch.record.dossiers({ session })
  const before = issuedBefore(text, dossiers)
  const known = before?.dossier ?? (await listedDraft(watch, text, session, dossiers)) ?? dossierAdopted(text, slugs, dossiers)
  if (!known) return undefined
  const mandates = known.mandates.length > 0 ? namedBy(known, watch.catalogue()) : matched
  const last = before?.version ?? documentBefore(known.versions, stageOf(text) ?? Number.POSITIVE_INFINITY)
  const composed = known.versions.filter((version) => version.composed !== undefined)
  const read = await Promise.all(composed.map((version) => watch.record.version(version)))
  const lastVersion = last && (await watch.record.version(last))
  const together = lastVersion && !before ? await keptAsAdopted(watch, text, lastVersion, known) : undefined
  const tell = before ? reissuedOutcomeFacts : adoptionFacts
  return tell(
    {
      text,
      dossier: { key: known.key, title: known.title, mandates, known },
      parents: await priorTexts(fromStoreOrSource(watch, signal), text.resolution, mandates),
      lastVersion,
      composed: [...read, together].filter((version) => version !== undefined),
    },
    watch.telling(watch.clock()),
  )
}

/** Where the same adopted text stands already, with other bytes. */
function issuedBefore(text: HeldText, dossiers: readonly Dossier[]): { readonly dossier: Dossier; readonly version: TextName } | undefined {
  for (const dossier of dossiers) {
    const version = dossier.versions.findLast(({ symbol, id }) => symbol === text.symbol && id !== text.id)
    if (version) return { dossier, version }
  }
  return undefined
}

/** The dossier of the draft that a list of outcomes names for a text, whatever the two are called. */
async function listedDraft(
  watch: Watch,
  { symbol }: HeldText,
  session: SessionId,
  dossiers: readonly Dossier[],
): Promise<Dossier | undefined> {
  const links = await watch.outcomeLinks(session)
  const draft = links.find((link) => link.outcome === symbol && link.draft !== null)?.draft
  return draft ? dossiers.find(({ key }) => key === dossierOfDraft(draft, '')) : undefined
}
