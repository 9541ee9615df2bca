import { viewerAddress } from '../../documents/symbol-address.ts'
import { sniffFormat } from '../../extraction/sniff.ts'
import { type Assumption, differs, holds, unanswered } from './assumption.ts'

const about = 'viewer'

export const viewerAssumptions: readonly Assumption[] = [
  {
    id: 'viewer-frame',
    about,
    says: 'a document’s page is there for people, and frames the documents system',
    source: '1.1',
    async check({ ask, bases, adopted }) {
      const outcome = await ask(viewerAddress(bases.unViewer, adopted), { accept: 'text/html' })
      if (outcome.kind === 'missing') return differs(`it answers ${outcome.status}`)
      if (outcome.kind !== 'fetched') return unanswered(outcome)
      const framed = /<iframe[^>]+api\/symbol\/access/i.test(new TextDecoder().decode(outcome.body))
      return framed ? holds(`${outcome.body.length} bytes`) : differs('no frame was found; links in alerts may still work for people')
    },
  },
  {
    id: 'viewer-direct',
    about,
    says: '?direct=true gives the PDF',
    source: '1.1',
    async check({ ask, bases, adopted }) {
      const outcome = await ask(new URL(`${viewerAddress(bases.unViewer, adopted).href}?direct=true`))
      if (outcome.kind !== 'fetched') return unanswered(outcome)
      const format = sniffFormat(outcome.body)
      return format === 'pdf' ? holds('pdf') : differs(format)
    },
  },
]
