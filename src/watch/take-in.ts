import type { Facts } from '../alerts/ledger.ts'
import type { Dossier, HeldAmendment, HeldText } from '../council/dossier.ts'
import { dossierOfDraft } from '../council/dossier-key.ts'
import { dueRenewals, withDueRenewals } from '../council/due-renewal.ts'
import { periodOf } from '../council/session-calendar.ts'
import { documentBefore, documentsAfter, isCorrection, stageOf } from '../council/version-chain.ts'
import type { Listing } from '../documents/document.ts'
import { type DocumentSymbol, symbolParts } from '../documents/document-symbol.ts'
import type { Block } from '../extraction/block.ts'
import { amendmentFacts } from '../facts/amendment-facts.ts'
import { wordsOf } from '../facts/composed-text.ts'
import { correctionFacts } from '../facts/correction-facts.ts'
import { draftFacts } from '../facts/draft-facts.ts'
import { linkedDossiers, noLinks } from '../facts/linked-dossiers.ts'
import { rivalOf } from '../facts/rival-text.ts'
import { unreadableFacts } from '../facts/unreadable-facts.ts'
import { citedSymbols } from '../mandate/cited-symbols.ts'
import type { Mandate } from '../mandate/mandate.ts'
import { parseAmendment } from '../resolution/amendment.ts'
import type { Resolution } from '../resolution/resolution.ts'
import { matchedMandates, namedBy } from './dossier-mandates.ts'
import { outcomeTold } from './outcome-told.ts'
import type { TakenIn, Watch } from './ports.ts'
import { fromStoreOrSource, priorTexts } from './prior-texts.ts'
import { type ReadListing, readListing } from './read-listing.ts'
import { tellAmendments } from './tell-amendments.ts'

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
      const facts = await factsOf(watch, read, signal)
      const kind = await watch.ledger.record(facts)
      if (facts.dossier) await tellAmendments(watch, facts.dossier.key, signal)
      if (read.validators) await watch.memory.keepValidators(listing.url, read.validators)
      return { kind, symbol: read.text.symbol }
    }
  }
}

/** What a text tells, by what it is: a draft, an amendment or a correction to one, the adoption of one, or an earlier text. */
async function factsOf(watch: Watch, { text, blocks }: ReadListing & { kind: 'read' }, signal: AbortSignal): Promise<Facts> {
  if (isNamed(text)) {
    const amends = amendedBy(text, blocks)
    if (amends) return amendmentTold(watch, text, amends, blocks)
    if (symbolParts(text.symbol)?.series !== 'L') return (await outcomeTold(watch, text, signal)) ?? onlyKept(text)
    if (isCorrection(text.symbol)) return correctionTold(watch, text)
  }
  return draftTold(watch, text, signal)
}

type NamedText = HeldText & { readonly symbol: DocumentSymbol }

function isNamed(text: HeldText): text is NamedText {
  return text.symbol !== null
}

/** The draft that an amendment amends. */
function amendedBy({ resolution }: NamedText, blocks: readonly Block[]): DocumentSymbol | null {
  if (resolution.masthead.kind !== 'amendment') return null
  return resolution.masthead.amends ?? parseAmendment(blocks).target
}

const onlyKept = (text: HeldText): Facts => ({ text, dossier: null, comparisons: [], alerts: [] })

async function draftTold(watch: Watch, text: HeldText, signal: AbortSignal): Promise<Facts> {
  const key = dossierOfDraft(text.symbol, text.id)
  const known = await watch.record.dossier(key)
  const match = await matchedMandates(watch, text.resolution)
  const mandates = match.kind === 'matched' ? match.mandates : namedBy(known, watch.catalogue())
  const versions = (known?.versions ?? []).filter(({ id, symbol }) => id !== text.id || symbol !== text.symbol)
  const stage = stageOf(text) ?? 0
  const [before, after] = [documentBefore(versions, stage), documentsAfter(versions, stage)[0]]
  const opening = {
    key,
    text,
    session: text.resolution.masthead.session,
    title: text.resolution.title,
    mandates: mandates.map(({ slug }) => slug),
  }
  const linked = before || after ? noLinks : linkedDossiers(opening, await watch.record.dossiers())
  const dropped = linked.unofficial[0]?.versions.at(-1)
  return draftFacts(
    {
      text,
      dossier: { key, title: text.resolution.title, mandates, known },
      parents: await priorTexts(fromStoreOrSource(watch, signal), text.resolution, mandates),
      previous: before && (await watch.record.version(before)),
      next: after && (await watch.record.version(after)),
      linked,
      dropped: dropped && (await watch.record.version(dropped)),
      nearest: match.kind === 'unmatched' ? match.nearest : [],
      rivalTo: match.kind === 'unmatched' ? await rivalTo(watch, text.resolution) : [],
    },
    watch.telling(watch.clock()),
  )
}

/** The mandates that an unmatched text is a rival to, by the titles of what it cites and of parallel texts, as far as those are held. */
async function rivalTo(watch: Watch, resolution: Resolution): Promise<readonly Mandate[]> {
  const catalogue = withDueRenewals(await dueRenewals(watch.record, watch.catalogue()), periodOf)
  const cited = resolution.paragraphs.flatMap(({ text }) => citedSymbols(text))
  const titles = new Map<DocumentSymbol, string | null>()
  for (const symbol of new Set([...cited, ...catalogue.flatMap(({ parallel = [] }) => parallel)]))
    titles.set(symbol, (await watch.record.text(symbol))?.resolution.title ?? null)
  return rivalOf(resolution, catalogue, (symbol) => titles.get(symbol) ?? null)
}

async function amendmentTold(watch: Watch, text: NamedText, amends: DocumentSymbol, blocks: readonly Block[]): Promise<Facts> {
  const amendment: HeldAmendment = {
    id: text.id,
    symbol: text.symbol,
    amends,
    sponsors: text.resolution.sponsors.map(({ name }) => name),
    instructions: parseAmendment(blocks).instructions.map(({ verbatim }) => verbatim),
    words: wordsOf(blocks),
    url: text.url,
  }
  return amendmentFacts({ text, amendment, dossier: await dossierSoFar(watch, amends, text) }, watch.telling(watch.clock()))
}

async function correctionTold(watch: Watch, text: NamedText): Promise<Facts> {
  return correctionFacts(text, await dossierSoFar(watch, text.symbol, text), watch.telling(watch.clock()))
}

/** The dossier of a draft as it is known, for a text that is none of its versions but bears its title. What amends an amendment belongs to that one's dossier. */
async function dossierSoFar(watch: Watch, draft: DocumentSymbol, text: HeldText) {
  const own = dossierOfDraft(draft, text.id)
  const known = (await watch.record.dossier(own)) ?? (await amendedIn(watch, draft))
  const key = known?.key ?? own
  return { key, title: known?.title ?? text.resolution.title, mandates: await mandatesOf(watch, known, text), known }
}

/** The dossier in which a symbol is that of an amendment. */
async function amendedIn(watch: Watch, amended: DocumentSymbol): Promise<Dossier | undefined> {
  const session = symbolParts(amended)?.session
  const dossiers = session ? await watch.record.dossiers({ session }) : []
  return dossiers.find(({ amendments }) => amendments.some(({ symbol }) => symbol === amended))
}

async function mandatesOf(watch: Watch, known: Dossier | undefined, text: HeldText): Promise<readonly Mandate[]> {
  if (known && known.mandates.length > 0) return namedBy(known, watch.catalogue())
  const match = await matchedMandates(watch, text.resolution)
  return match.kind === 'matched' ? match.mandates : []
}
