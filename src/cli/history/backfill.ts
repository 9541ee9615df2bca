import type { Config } from '../../config/config.ts'
import type { Settings } from '../../config/settings.ts'
import { conditionalFetch } from '../../documents/conditional-fetch.ts'
import type { Listing } from '../../documents/document.ts'
import { documentArchive } from '../../documents/document-archive.ts'
import type { DocumentSymbol } from '../../documents/document-symbol.ts'
import { symbolAddress, viewerAddress } from '../../documents/symbol-address.ts'
import { extract } from '../../extraction/extract.ts'
import { readDocument } from '../../extraction/read-document.ts'
import { withScans } from '../../extraction/with-scans.ts'
import { findMandates } from '../../mandate/find-mandates.ts'
import type { Mandate } from '../../mandate/mandate.ts'
import { fetchingFor } from '../../service/fetching.ts'
import { documentsFolder } from '../../service/running-watch.ts'
import { configFrom, programPath, settingsFromEnvironment } from '../../service/surroundings.ts'
import { openStore, type Store } from '../../store/store.ts'
import { oneLine } from '../../text/one-line.ts'
import { backfill } from '../../watch/backfill.ts'
import { WatchError } from '../../watch-error.ts'
import { folderListings } from './folder-listings.ts'
import { printLineages } from './lineage-report.ts'
import { progressOn } from './progress.ts'

export interface BackfillRequest {
  /** Folder of texts named for their symbols; the documents system where it is not given. */
  readonly from?: string
}

/**
 * Loads the texts of the past: of a folder, or of the lineages of the catalogue from the documents system, at its pace. What is held is passed
 * over, so it can be cut off and called again. Status 0 when every text could be had and read, 1 otherwise.
 */
export async function backfillHistory(query: string, { from }: BackfillRequest): Promise<number> {
  const settings = settingsFromEnvironment()
  const config = await configFrom(settings.configDir)
  const wanted = wantedMandates(query, config)
  const store = await openStore(settings.dataDir, settings.databaseUrl)
  const stopping = new AbortController()
  const stop = () => stopping.abort()
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const problems = from
      ? await fromFolder(from, query === '' ? null : wanted, { settings, store, signal: stopping.signal })
      : await fromSource(wanted, { settings, store, signal: stopping.signal })
    await printLineages(store.record, wanted, (line) => process.stdout.write(`${line}\n`))
    for (const problem of problems) process.stderr.write(`${oneLine(problem)}\n`)
    if (stopping.signal.aborted) process.stderr.write('Stopped. Call it again to go on: what is held is passed over.\n')
    return problems.length === 0 && !stopping.signal.aborted ? 0 : 1
  } finally {
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop)
    await store.close()
  }
}

function wantedMandates(query: string, { mandates }: Config): readonly Mandate[] {
  if (query.trim() === '') return mandates
  const found = findMandates(query, mandates)
  if (found.kind === 'found') return [found.mandate]
  if (found.kind === 'several') return found.mandates
  throw new WatchError('USAGE', `backfill: nothing is called that. \`mandates\` lists what is watched.`)
}

interface BackfillPorts {
  readonly settings: Settings
  readonly store: Store
  readonly signal: AbortSignal
}

/** Of a folder everything is taken, or the texts of the mandates that were asked for. */
async function fromFolder(folder: string, mandates: readonly Mandate[] | null, ports: BackfillPorts): Promise<readonly string[]> {
  const only = mandates && new Set(mandates.flatMap(({ lineage, parallel = [] }) => [...lineage, ...parallel]))
  const listings = await folderListings(folder, only)
  const unasked = async () => ({ kind: 'missing', status: 404 }) as const
  return take(listings, listings.length, ports, unasked, (bytes) => readDocument(bytes))
}

/** From the documents system, every text of the lineages that is not held. */
async function fromSource(mandates: readonly Mandate[], ports: BackfillPorts): Promise<readonly string[]> {
  const { settings, store, signal } = ports
  const held = await store.memory.heldSymbols()
  const wanted = [...new Set(mandates.flatMap(({ lineage, parallel = [] }) => [...lineage, ...parallel]))].filter(
    (symbol) => !held.has(symbol),
  )
  const fetching = fetchingFor(settings)
  try {
    const listings = wanted.map(
      (symbol): Listing => ({ source: 'un-documents', symbol, url: symbolAddress(settings.sources.unDocuments, symbol) }),
    )
    const fetchPage = conditionalFetch(fetching.fetchPage, (url) => store.memory.validators(url))
    return await take(listings, listings.length, { settings, store, signal }, fetchPage, async (bytes) =>
      withScans(await extract(bytes), bytes, programPath()),
    )
  } finally {
    await fetching.close()
  }
}

async function take(
  listings: Iterable<Listing> | AsyncIterable<Listing>,
  total: number,
  { settings, store, signal }: BackfillPorts,
  fetchPage: Parameters<typeof conditionalFetch>[0],
  read: Parameters<typeof backfill>[0]['extract'],
): Promise<readonly string[]> {
  const counts = { kept: 0, held: 0, missing: 0, failed: 0 }
  const problems: string[] = []
  const progress = progressOn(process.stderr, total)
  const ports = {
    ledger: store.ledger,
    collecting: {
      fetchPage,
      archive: documentArchive(documentsFolder(settings.dataDir)),
      holds: (sha256: string, symbol: DocumentSymbol | null) => store.memory.holds(sha256, symbol),
      now: () => new Date(),
    },
    extract: read,
    viewerOf: (symbol: DocumentSymbol) => viewerAddress(settings.sources.unViewer, symbol),
  }
  for await (const one of backfill(ports, listings, signal)) {
    counts[one.kind] += 1
    if (one.kind === 'failed') problems.push(`${one.symbol ?? 'a text'}: ${one.reason}`)
    if (one.kind === 'missing') problems.push(`${one.symbol ?? 'a text'}: is not to be had there`)
    progress.step(one.symbol ?? '')
  }
  progress.end()
  const { kept, held, missing, failed } = counts
  process.stdout.write(
    `${kept} ${kept === 1 ? 'text' : 'texts'} taken in, ${held} held already, ${missing} not to be had, ${failed} not read.\n`,
  )
  return problems
}
