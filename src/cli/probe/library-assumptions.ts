import { addDays } from '../../council/day.ts'
import { type HarvestPage, parseHarvest } from '../../sources/library-record.ts'
import { type Assumption, cannotTell, differs, holds, type Probe, type ProbeFinding, refusal, unanswered } from './assumption.ts'
import { robotsOf } from './robots-of.ts'

const about = 'Digital Library'
const harvestDays = 30
/** So many pages are looked at for a document of the Council. */
const mostPages = 5
const patienceSeconds = 120

function harvestUrl({ bases }: Probe, query: Readonly<Record<string, string>>): URL {
  const url = new URL('/oai2d', bases.unLibrary)
  url.search = new URLSearchParams(query).toString()
  return url
}

async function xml(probe: Probe, url: URL): Promise<string | ProbeFinding> {
  const outcome = await probe.ask(url, { accept: 'text/xml', patienceSeconds })
  if (outcome.kind === 'missing') return differs(`it answers ${outcome.status}`)
  return outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.body) : (refusal(outcome) ?? unanswered(outcome))
}

async function harvest(probe: Probe, token: string | null): Promise<HarvestPage | ProbeFinding> {
  const window = { metadataPrefix: 'marcxml', from: addDays(probe.today, -harvestDays), until: probe.today }
  const text = await xml(probe, harvestUrl(probe, { verb: 'ListRecords', ...(token === null ? window : { resumptionToken: token }) }))
  if (typeof text !== 'string') return text
  try {
    return parseHarvest(text)
  } catch {
    return differs('the answer is no XML')
  }
}

const isFinding = (page: HarvestPage | ProbeFinding): page is ProbeFinding => 'kind' in page

export const libraryAssumptions: readonly Assumption[] = [
  {
    id: 'library-robots',
    about,
    says: 'robots.txt allows the harvest',
    source: '3.1',
    check: (probe) => robotsOf(probe, probe.bases.unLibrary, harvestUrl(probe, { verb: 'ListRecords' })),
  },
  {
    id: 'library-sets',
    about,
    says: 'the harvest names its sets',
    source: '3.2',
    async check(probe) {
      const text = await xml(probe, harvestUrl(probe, { verb: 'ListSets' }))
      if (typeof text !== 'string') return text
      const sets = [...text.matchAll(/<(?:\w+:)?setSpec>([^<]{1,100})</g)].map(([, name]) => name)
      return sets.length > 0 ? holds(sets.slice(0, 5).join(', ')) : differs('no set was found')
    },
  },
  {
    id: 'library-harvest',
    about,
    says: `a harvest of ${harvestDays} days answers in MARCXML`,
    source: '3.1, 3.2',
    async check(probe) {
      const page = await harvest(probe, null)
      if (isFinding(page)) return page
      return page.total > 0 ? holds(`${page.total} records on the first page`) : cannotTell('the harvest is empty')
    },
  },
  {
    id: 'library-tokens',
    about,
    says: 'a resumption token leads to the next page',
    source: '3.2',
    async check(probe) {
      const first = await harvest(probe, null)
      if (isFinding(first)) return first
      if (first.resumptionToken === null) return cannotTell('the harvest has one page')
      const second = await harvest(probe, first.resumptionToken)
      if (isFinding(second)) return second
      return second.total > 0 ? holds(`${second.total} more records`) : differs('the next page is empty')
    },
  },
  {
    id: 'library-council',
    about,
    says: 'the harvest carries documents of the Council; where it does not, the library is left alone',
    source: '3.2',
    async check(probe) {
      let token: string | null = null
      let total = 0
      for (let pages = 0; pages < mostPages; pages += 1) {
        const page: HarvestPage | ProbeFinding = await harvest(probe, token)
        if (isFinding(page)) return cannotTell(page.found)
        total += page.total
        const [record] = page.records
        if (record) return holds(record.symbol)
        token = page.resumptionToken
        if (token === null) return total > 0 ? differs(`none among ${total} records`) : cannotTell('the harvest is empty')
      }
      return cannotTell(`none on the first ${mostPages} pages`)
    },
  },
  {
    id: 'library-record',
    about,
    says: 'one record is to be had at /record/{number}/export/xm',
    source: '3.1',
    async check(probe) {
      const page = await harvest(probe, null)
      if (isFinding(page)) return cannotTell(page.found)
      const number = page.records[0]?.record
      if (!number) return cannotTell('the first page names no record of the Council')
      const text = await xml(probe, new URL(`/record/${number}/export/xm`, probe.bases.unLibrary))
      if (typeof text !== 'string') return text
      return text.includes(number) ? holds(number) : differs(`record ${number} was not in the answer`)
    },
  },
]
