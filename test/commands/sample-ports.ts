import type { MandatePorts } from '../../src/commands/mandate-command.ts'
import { type Dossier, DossierKey, type HeldComparison, type HeldText, type TextName } from '../../src/council/dossier.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import type { Resolution } from '../../src/resolution/resolution.ts'

/** Constructed: neither the session nor the mandates exist. */
const symbol = (text: string) => DocumentSymbol.parse(text)

function mandate(given: Pick<Mandate, 'slug' | 'shortName' | 'title'> & Partial<Mandate>): Mandate {
  return {
    kind: 'special rapporteur',
    aliases: [],
    lineage: [],
    termsOfReference: null,
    termYears: 3,
    latestRenewal: null,
    nextRenewal: { session: '97', period: 'February to April 2101', estimated: true },
    holder: null,
    mainSponsors: [],
    agendaItem: 3,
    protect: [],
    resist: [],
    sources: [],
    asOf: '2099-01-01',
    notes: null,
    ...given,
  }
}

export const tides = mandate({
  slug: 'tides',
  shortName: 'Tides',
  title: 'Special Rapporteur on the human rights implications of tides',
  aliases: ['sea levels'],
  lineage: [symbol('A/HRC/RES/81/3'), symbol('A/HRC/RES/84/16'), symbol('A/HRC/RES/87/10')],
  termsOfReference: '81/3',
  latestRenewal: { session: SessionId.parse('87'), symbol: symbol('A/HRC/RES/87/10'), evidence: 'the text itself', source: 'constructed' },
  holder: { value: 'Ada Example', source: 'constructed', asOf: '2099-01-01' },
  mainSponsors: ['Aldovia', 'Bremony'],
})

export const catalogue: readonly Mandate[] = [
  tides,
  mandate({
    slug: 'aldovia',
    shortName: 'Aldovia',
    title: 'Fact-finding mission on Aldovia',
    kind: 'fact-finding mission',
    nextRenewal: { session: '90', period: null, estimated: false },
  }),
  mandate({ slug: 'bells', shortName: 'Bells', title: 'Independent Expert on the enjoyment of bells', nextRenewal: null }),
  mandate({ slug: 'belfries', shortName: 'Belfries', title: 'Working Group on belfries and bells' }),
  mandate({
    slug: 'echoes',
    shortName: 'Echoes',
    title: 'Independent Expert on echoes',
    nextRenewal: { session: '81', period: null, estimated: true },
  }),
]

const empty: Resolution = {
  masthead: { symbol: null, kind: 'draft resolution', session: null, distribution: null, issued: null, agendaItem: null, amends: null },
  unofficial: false,
  sponsors: [],
  title: null,
  paragraphs: [],
  footnotes: [],
  annexes: [],
  adoption: null,
  doubts: [],
}

function name(text: string): TextName {
  return {
    id: text,
    symbol: symbol(text),
    url: `https://docs.un.org/${text}`,
    fetchedAt: new Date('2099-03-12T09:00:00Z'),
    confidence: { level: 'certain', reasons: [] },
    title: null,
  }
}

const held = (text: string): HeldText => ({ ...name(text), source: 'constructed', resolution: empty })

const verdict = { severity: 'critical', rollover: false, summary: 'The mandate would end after nine months.' } as const

export const comparison: HeldComparison = {
  id: '1f2e3d4c-5b6a7980',
  dossier: DossierKey.parse('90/L.9'),
  against: 'prior-mandate',
  prior: held('A/HRC/RES/87/10'),
  draft: held('A/HRC/90/L.9'),
  correspondences: [],
  findings: [
    {
      category: 'term-shortened',
      rule: 'term',
      direction: 'weakens',
      severity: 'critical',
      prior: { paragraph: 'OP1', quote: 'for three years' },
      draft: { paragraph: 'OP1', quote: 'for a final period of nine months' },
      explanation: 'The mandate would end after this period.',
    },
    {
      category: 'task-deleted',
      rule: 'task',
      direction: 'weakens',
      severity: 'high',
      prior: { paragraph: 'OP4', quote: 'To visit @everyone <!channel> **States**' },
      draft: null,
      explanation: 'The task is left out.',
    },
  ],
  verdict,
  doubts: [],
  comparedAt: new Date('2099-03-12T09:00:00Z'),
}

const dossier: Dossier = {
  key: comparison.dossier,
  session: SessionId.parse('90'),
  title: 'Tides',
  mandates: ['tides'],
  state: 'tabled',
  openedAt: new Date('2099-03-12T09:00:00Z'),
  versions: [name('A/HRC/90/L.9')],
  amendments: [],
  comparisons: [
    {
      id: comparison.id,
      against: 'prior-mandate',
      verdict,
      comparedAt: comparison.comparedAt,
      prior: name('A/HRC/RES/87/10'),
      draft: name('A/HRC/90/L.9'),
      weakened: 2,
      strengthened: 0,
    },
  ],
  events: [{ at: new Date('2099-03-12T09:00:00Z'), kind: 'tabled', symbol: symbol('A/HRC/90/L.9'), sentence: 'Tabled as A/HRC/90/L.9.' }],
}

/** Holds one dossier, and of its texts only the one that a draft is compared with. */
const record: MandatePorts['record'] = {
  dossiers: async (filter) => (filter?.mandate === 'tides' ? [dossier] : []),
  comparison: async (id) => (id === comparison.id ? comparison : undefined),
  text: async (text) => (text === 'A/HRC/RES/87/10' ? held(text) : undefined),
}

export const ports: MandatePorts = {
  mandates: () => catalogue,
  record,
  presentSession: () => 90,
  publicUrl: 'http://localhost:8080',
  watchers: (slug) => (slug === 'tides' ? ['ct-team (medium and above)'] : []),
}
