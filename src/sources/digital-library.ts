import { z } from 'zod'
import type { FetchPage } from '../documents/fetch-page.ts'
import { WatchError } from '../watch-error.ts'
import { type HarvestPage, type LibraryRecord, parseHarvest } from './library-record.ts'
import { defineSource } from './source.ts'
import { changedShape } from './web-page.ts'

const id = 'digital-library'

const Options = z.object({
  /** Base address of the Digital Library. */
  base: z.instanceof(URL),
  /** Days of cataloguing, both included: `2035-10-01`. A month at most: an open-ended harvest is answered with 503. */
  from: z.iso.date(),
  until: z.iso.date(),
})

/** Its harvest is often answered with 503 and a time to come back (un-sources 3.1). */
const patienceSeconds = 600
/** More pages than a month of the library has. */
const mostPages = 200

/**
 * What the Digital Library knows of documents of the Council: sponsors, notes on their fate, votes. It comes late, by days to months, and it is not
 * certain that its harvest carries the Council at all: whoever starts it asks a month first, and leaves it off where nothing comes. Its search is
 * closed to robots and is not used.
 */
export const digitalLibrary = defineSource<z.infer<typeof Options>, LibraryRecord>({
  id,
  summary: 'Records of the United Nations Digital Library on documents of the Council',
  options: Options,
  async *list({ base, from, until }, fetchPage, signal) {
    let next: Readonly<Record<string, string>> | null = { metadataPrefix: 'marcxml', from, until }
    for (let pages = 0; next && pages < mostPages; pages += 1) {
      const url = new URL('/oai2d', base)
      url.search = new URLSearchParams({ verb: 'ListRecords', ...next }).toString()
      const page = await harvestPage(url, fetchPage, signal)
      yield* page.records
      next = page.resumptionToken === null ? null : { resumptionToken: page.resumptionToken }
    }
  },
})

async function harvestPage(url: URL, fetchPage: FetchPage, signal: AbortSignal): Promise<HarvestPage> {
  const outcome = await fetchPage(url, signal, { accept: 'text/xml', patienceSeconds })
  if (outcome.kind === 'not-modified') return { total: 0, records: [], resumptionToken: null }
  if (outcome.kind !== 'fetched')
    throw new WatchError('SOURCE_UNREACHABLE', 'reason' in outcome ? outcome.reason : `${url.host} has no ${url.pathname}`)
  try {
    return parseHarvest(new TextDecoder().decode(outcome.body))
  } catch (cause) {
    throw changedShape(url, `no XML was found (${cause instanceof Error ? cause.message : String(cause)})`)
  }
}
