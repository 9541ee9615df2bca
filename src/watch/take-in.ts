import type { Facts } from '../alerts/ledger.ts'
import type { Dossier, HeldText } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import type { Listing } from '../documents/document.ts'
import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import { adoptionFacts, dossierAdopted } from '../facts/adoption-facts.ts'
import { amendmentFacts } from '../facts/amendment-facts.ts'
import { draftFacts } from '../facts/draft-facts.ts'
import { unreadableFacts } from '../facts/unreadable-facts.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { matchMandate } from '../mandate/match-mandate.ts'
import type { TakenIn, Watch } from './ports.ts'
import { priorTexts } from './prior-texts.ts'
import { readListing } from './read-listing.ts'

/** One listed document from its bytes to its facts in the store. Throws only for what the process must handle. */
export async function takeIn(watch: Watch, listing: Listing, signal: AbortSignal): Promise<TakenIn> {
  const read = await readListing(watch, listing, signal)
  switch (read.kind) {
    case 'unchanged':
      return { kind: 'known', symbol: listing.symbol }
    case 'missing':
      return { kind: 'missing', symbol: listing.symbol }
    case 'failed':
      return { kind: 'failed', symbol: listing.symbol, reason: read.reason }
    case 'unreadable':
      await watch.ledger.record(unreadableFacts(read.version, read.detail, watch.telling(watch.clock())))
      return { kind: 'unreadable', symbol: listing.symbol, reason: read.detail }
    case 'read': {
      const kind = await watch.ledger.record(await factsOf(watch, read.text, signal))
      if (read.validators) await watch.memory.keepValidators(listing.url, read.validators)
      return { kind, symbol: read.text.symbol }
    }
  }
}

/** What a text tells, by what it is: a draft, an amendment to one, the adoption of one, or an earlier text. */
async function factsOf(watch: Watch, text: HeldText, signal: AbortSignal): Promise<Facts> {
  const { masthead } = text.resolution
  if (masthead.kind === 'amendment' && masthead.amends) return amendmentTold(watch, text, masthead.amends)
  const series = text.symbol ? symbolParts(text.symbol)?.series : 'L'
  return series === 'L' ? draftTold(watch, text, signal) : outcomeTold(watch, text, signal)
}

async function draftTold(watch: Watch, text: HeldText, signal: AbortSignal): Promise<Facts> {
  const key = dossierOfDraft(text.symbol, text.id)
  const known = await watch.record.dossier(key)
  const match = await matchedMandates(watch, text)
  const mandates = match.kind === 'matched' ? match.mandates : namedBy(known, watch.catalogue())
  const { priors, doubts, held } = await priorTexts(watch, text.resolution, mandates, signal)
  return draftFacts(
    {
      text,
      dossier: { key, title: text.resolution.title, mandates, known },
      priors,
      baselineDoubts: doubts,
      previous: await lastVersion(watch, known, text),
      nearest: match.kind === 'unmatched' ? match.nearest : [],
      held,
    },
    watch.telling(watch.clock()),
  )
}

async function amendmentTold(watch: Watch, text: HeldText, amends: DocumentSymbol): Promise<Facts> {
  const key = dossierOfDraft(amends, text.id)
  const known = await watch.record.dossier(key)
  const dossier = { key, title: known?.title ?? text.resolution.title, mandates: namedBy(known, watch.catalogue()), known }
  return amendmentFacts({ text, amends, dossier }, watch.telling(watch.clock()))
}

async function outcomeTold(watch: Watch, text: HeldText, signal: AbortSignal): Promise<Facts> {
  const session = text.resolution.masthead.session
  if (!session) return onlyKept(text)
  const match = await matchedMandates(watch, text)
  const matched = match.kind === 'matched' ? match.mandates : []
  const slugs = matched.map(({ slug }) => slug)
  const known = dossierAdopted(text, slugs, await watch.record.dossiers({ session }))
  if (!known) return onlyKept(text)
  const mandates = known.mandates.length > 0 ? namedBy(known, watch.catalogue()) : matched
  const { priors, held } = await priorTexts(watch, text.resolution, mandates, signal)
  const dossier = { key: known.key, title: known.title, mandates, known }
  return adoptionFacts({ text, dossier, priors, lastVersion: await lastVersion(watch, known, text), held }, watch.telling(watch.clock()))
}

const onlyKept = (text: HeldText): Facts => ({ text, dossier: null, comparisons: [], alerts: [] })

/** The mandates that a dossier is already known to concern. */
function namedBy(known: Dossier | undefined, catalogue: readonly Mandate[]): readonly Mandate[] {
  return catalogue.filter(({ slug }) => known?.mandates.includes(slug))
}

async function matchedMandates(watch: Watch, { resolution }: HeldText) {
  const titles = new Map<DocumentSymbol, string | null>()
  for (const { lineage, nextRenewal } of watch.catalogue()) {
    const last = lineage.at(-1)
    if (last && nextRenewal?.session === resolution.masthead.session)
      titles.set(last, (await watch.record.text(last))?.resolution.title ?? null)
  }
  return matchMandate(resolution, watch.catalogue(), (symbol) => titles.get(symbol) ?? null)
}

/** The dossier's last version before this text, whole. */
async function lastVersion(watch: Watch, known: Dossier | undefined, text: HeldText): Promise<HeldText | undefined> {
  const last = known?.versions.findLast(({ id, symbol }) => symbol !== null && !(id === text.id && symbol === text.symbol))
  return last?.symbol ? watch.record.text(last.symbol) : undefined
}
