import { DocumentSymbol, symbolParts } from '../../src/documents/document-symbol.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import type { Paragraph, Resolution } from '../../src/resolution/resolution.ts'

/** A constructed mandate: nothing is known of it but what is given. */
export function mandate(
  given: Partial<Omit<Mandate, 'lineage'>> & { readonly slug: string; readonly lineage?: readonly string[] },
): Mandate {
  return {
    title: `Special Rapporteur on ${given.slug}`,
    kind: 'special rapporteur',
    shortName: given.slug,
    aliases: [],
    termsOfReference: null,
    termYears: null,
    latestRenewal: null,
    nextRenewal: null,
    holder: null,
    mainSponsors: [],
    agendaItem: null,
    protect: [],
    resist: [],
    sources: ['constructed'],
    asOf: '2035-09-01',
    notes: null,
    ...given,
    lineage: (given.lineage ?? []).map((symbol) => DocumentSymbol.parse(symbol)),
  }
}

/** Where a session is due, as the catalogue says it. */
export const dueAt = (session: string): Mandate['nextRenewal'] => ({ session, period: null, estimated: true })

/** A constructed draft. A paragraph that opens with a number is operative (`3. Decides ...`), every other preambular. */
export function draft(given: {
  readonly symbol?: string
  readonly title?: string | null
  readonly paragraphs: readonly string[]
}): Resolution {
  const symbol = given.symbol ? DocumentSymbol.parse(given.symbol) : null
  return {
    masthead: {
      symbol,
      kind: 'draft resolution',
      session: (symbol && symbolParts(symbol)?.session) ?? null,
      distribution: null,
      issued: null,
      agendaItem: null,
      amends: null,
    },
    unofficial: false,
    sponsors: [],
    title: given.title ?? null,
    paragraphs: given.paragraphs.map(paragraphOf),
    footnotes: [],
    annexes: [],
    adoption: null,
    doubts: [],
  }
}

function paragraphOf(text: string, index: number): Paragraph {
  const [, number, letter] = /^(\d+)(\([a-z]\))?\. /.exec(text) ?? []
  const words = text.replace(/^\d+(?:\([a-z]\))?\. /, '')
  if (number === undefined) return { label: `PP${index + 1}`, part: 'preambular', depth: 0, parent: null, text: words }
  return {
    label: `OP${number}${letter ?? ''}`,
    part: 'operative',
    depth: letter === undefined ? 0 : 1,
    parent: letter === undefined ? null : `OP${number}`,
    text: words,
  }
}
