import { DocumentSymbol, draftSymbol, SessionId } from '../../documents/document-symbol.ts'
import type { FetchOutcome } from '../../documents/fetch-page.ts'
import { isHtmlPage } from '../../documents/html-page.ts'
import { symbolAddress } from '../../documents/symbol-address.ts'
import { sniffFormat } from '../../extraction/sniff.ts'
import { type Assumption, cannotTell, differs, holds, type Probe, type ProbeFinding, refusal, unanswered } from './assumption.ts'
import { robotsOf } from './robots-of.ts'

const about = 'documents system'
/** A missing symbol was seen to get some 1.3 KB. */
const smallPage = 4096
const draftsTried = 10
const fewBytes = 64

const address = (probe: Probe, symbol: DocumentSymbol, type: 'docx' | 'pdf' = 'docx'): URL =>
  symbolAddress(probe.bases.unDocuments, symbol, type)
const symbolOf = (text: string): DocumentSymbol => DocumentSymbol.parse(text)
const isDocument = (outcome: FetchOutcome): boolean => outcome.kind === 'fetched' && !isHtmlPage(outcome.body)

/** The first of some symbols that there is a document of; null where there is none, and why where nobody can tell. */
async function firstThere(probe: Probe, symbols: readonly DocumentSymbol[]): Promise<DocumentSymbol | null | ProbeFinding> {
  for (const symbol of symbols) {
    const outcome = await probe.ask(address(probe, symbol))
    if ('reason' in outcome) return unanswered(outcome)
    if (isDocument(outcome)) return symbol
  }
  return null
}

const isFinding = (found: DocumentSymbol | null | ProbeFinding): found is ProbeFinding => typeof found === 'object' && found !== null

function firstDraft(probe: Probe): Promise<DocumentSymbol | null | ProbeFinding> {
  return firstThere(
    probe,
    Array.from({ length: draftsTried }, (_, index) => draftSymbol(probe.session, index + 1)),
  )
}

async function format(probe: Probe, symbol: DocumentSymbol, type: 'docx' | 'pdf'): Promise<string | ProbeFinding> {
  const outcome = await probe.ask(address(probe, symbol, type))
  return outcome.kind === 'fetched' ? sniffFormat(outcome.body) : unanswered(outcome)
}

/** The sessions to look at for what not every session has. */
function sessionsBack({ session }: Probe): readonly SessionId[] {
  const number = Number(session)
  return Number.isInteger(number) ? [session, SessionId.parse(String(number - 1))] : [session]
}

export const documentsAssumptions: readonly Assumption[] = [
  {
    id: 'documents-robots',
    about,
    says: 'robots.txt allows symbol access',
    source: '1.1',
    check: (probe) => robotsOf(probe, probe.bases.unDocuments, address(probe, probe.adopted)),
  },
  {
    id: 'documents-served',
    about,
    says: 'a document that exists is given out to a plain, honest client',
    source: '1.5',
    async check(probe) {
      const outcome = await probe.ask(address(probe, probe.adopted))
      if (outcome.kind !== 'fetched') return refusal(outcome) ?? unanswered(outcome)
      if (isHtmlPage(outcome.body)) return cannotTell(`${probe.adopted} gets a web page: unknown there, or throttled`)
      return holds(`${probe.adopted}: ${sniffFormat(outcome.body)}, ${Math.round(outcome.body.length / 1000)} KB`)
    },
  },
  {
    id: 'documents-redirects',
    about,
    says: 'the access address leads to the file on the United Nations’ own hosts',
    source: '1.1',
    async check(probe) {
      const outcome = await probe.ask(address(probe, probe.adopted))
      if (outcome.kind === 'fetched') return holds(`ends at ${outcome.url.host}`)
      return 'reason' in outcome && /sends the reader on/.test(outcome.reason) ? differs(outcome.reason) : unanswered(outcome)
    },
  },
  {
    id: 'documents-native',
    about,
    says: 't=docx gives a draft’s own Word file',
    source: '1.1, 1.2',
    async check(probe) {
      const draft = await firstDraft(probe)
      if (isFinding(draft)) return draft
      if (!draft) return cannotTell(`no draft of session ${probe.session} was found`)
      const found = await format(probe, draft, 'docx')
      if (typeof found !== 'string') return found
      return found === 'docx' || found === 'doc' ? holds(`${draft}: ${found}`) : differs(`${draft}: ${found}`)
    },
  },
  {
    id: 'documents-pdf',
    about,
    says: 't=pdf gives the PDF',
    source: '1.1',
    async check(probe) {
      const found = await format(probe, probe.adopted, 'pdf')
      if (typeof found !== 'string') return found
      return found === 'pdf' ? holds(`${probe.adopted}: pdf`) : differs(`${probe.adopted}: ${found}`)
    },
  },
  {
    id: 'documents-unknown',
    about,
    says: 'an unknown symbol gets 200 and a small web page',
    source: '1.3',
    async check(probe) {
      const outcome = await probe.ask(address(probe, draftSymbol(probe.session, 999)))
      if (outcome.kind === 'missing') return differs(`status ${outcome.status}`)
      if (outcome.kind !== 'fetched') return unanswered(outcome)
      const small = isHtmlPage(outcome.body) && outcome.body.length < smallPage
      return small ? holds(`${outcome.body.length} bytes`) : differs(`${sniffFormat(outcome.body)}, ${outcome.body.length} bytes`)
    },
  },
  {
    id: 'documents-ranges',
    about,
    says: 'a range is honoured',
    source: '1.3',
    async check(probe) {
      const outcome = await probe.ask(address(probe, probe.adopted), { range: `bytes=0-${fewBytes - 1}` })
      if (outcome.kind !== 'fetched') return unanswered(outcome)
      const partial = outcome.status === 206 && outcome.body.length === fewBytes
      return partial ? holds(`206, ${fewBytes} bytes`) : differs(`${outcome.status}, ${outcome.body.length} bytes`)
    },
  },
  {
    id: 'documents-validators',
    about,
    says: 'a document that did not change is not sent again (ETag or Last-Modified, 304)',
    source: '6',
    async check(probe) {
      const first = await probe.ask(address(probe, probe.adopted))
      if (first.kind !== 'fetched') return unanswered(first)
      const { etag = null, 'last-modified': lastModified = null } = first.headers
      if (!etag && !lastModified) return differs('neither ETag nor Last-Modified: held documents are fetched whole')
      const again = await probe.ask(address(probe, probe.adopted), { validators: { etag, lastModified } })
      if (again.kind === 'not-modified') return holds(etag ? 'ETag' : 'Last-Modified')
      return again.kind === 'fetched' ? differs('validators are sent, and not heeded') : unanswered(again)
    },
  },
  {
    id: 'documents-slashes',
    about,
    says: 'slashes of a symbol may be encoded',
    source: '1.1',
    async check(probe) {
      const url = new URL(address(probe, probe.adopted).href.replace(/s=[^&]+/, `s=${encodeURIComponent(probe.adopted)}`))
      const outcome = await probe.ask(url)
      if (outcome.kind !== 'fetched') return unanswered(outcome)
      return isDocument(outcome) ? holds('they may') : differs('it knows the symbol with plain slashes only')
    },
  },
  {
    id: 'documents-languages',
    about,
    says: 'l=E is understood as l=en is',
    source: '1.1',
    async check(probe) {
      const outcome = await probe.ask(new URL(address(probe, probe.adopted).href.replace('l=en', 'l=E')))
      if (outcome.kind !== 'fetched') return unanswered(outcome)
      return isDocument(outcome) ? holds('it is') : differs('it is not')
    },
  },
  {
    id: 'documents-drafts',
    about,
    says: 'drafts stand at A/HRC/{session}/L.1, L.2 and so on',
    source: '0, 1',
    async check(probe) {
      const draft = await firstDraft(probe)
      if (isFinding(draft)) return draft
      return draft ? holds(draft) : differs(`none of L.1 to L.${draftsTried} of session ${probe.session}`)
    },
  },
  {
    id: 'documents-outcomes',
    about,
    says: 'adopted texts stand at A/HRC/RES/{session}/{number}',
    source: '1.6',
    async check(probe) {
      const outcome = await firstThere(
        probe,
        [1, 2, 3].map((number) => symbolOf(`A/HRC/RES/${probe.session}/${number}`)),
      )
      if (isFinding(outcome)) return outcome
      return outcome ? holds(outcome) : differs(`none of A/HRC/RES/${probe.session}/1 to 3 (they may come weeks after the session)`)
    },
  },
  {
    id: 'documents-decisions',
    about,
    says: 'decisions are numbered from 101 on, President’s statements from 1',
    source: '1',
    async check(probe) {
      for (const session of sessionsBack(probe)) {
        const [usual, first] = [symbolOf(`A/HRC/DEC/${session}/101`), symbolOf(`A/HRC/DEC/${session}/1`)]
        const found = await firstThere(probe, [usual, first])
        if (isFinding(found)) return found
        if (found) return found === usual ? holds(found) : differs(`there is ${found}`)
      }
      return cannotTell(`session ${sessionsBack(probe).join(' and ')}: no decision found`)
    },
  },
  {
    id: 'documents-early-sessions',
    about,
    says: 'resolutions of sessions 1 to 11 have no file of their own',
    source: '1.6',
    async check(probe) {
      const outcome = await probe.ask(address(probe, symbolOf('A/HRC/RES/7/1')))
      if (outcome.kind !== 'fetched' && outcome.kind !== 'missing') return unanswered(outcome)
      return isDocument(outcome) ? differs('A/HRC/RES/7/1 has one') : holds('A/HRC/RES/7/1 has none')
    },
  },
  {
    id: 'documents-throttle',
    about,
    says: 'it throttles with the page of an unknown symbol, after some 250 requests in a row',
    source: '1.4',
    check: async () => ({ kind: 'not-asked', found: 'finding out would not be polite; every walk ends with a symbol that exists' }),
  },
]
