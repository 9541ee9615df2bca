import { compareResolutions } from '../../src/comparison/compare-resolutions.ts'
import { type Dossier, DossierKey, type HeldComparison, type HeldText } from '../../src/council/dossier.ts'
import { type PhraseBearer, phraseHistory } from '../../src/council/phrase-history.ts'
import type { WatchRecord } from '../../src/council/record.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import { blocksOfText } from '../../src/extraction/blocks-of-text.ts'
import { parseResolution } from '../../src/resolution/parse-resolution.ts'
import type { Finding } from '../../src/weakening/finding.ts'

/** Constructed texts: no such resolutions exist. */
const priorText = `The Human Rights Council,

Recalling its resolution 84/1,

Noting the work done so far,

Noting also the answers received,

Thanking all who answered,

1. Decides to extend the mandate for a period of three years;

2. Urges all States to answer without delay;

3. Requests the Special Rapporteur:

    (a) To visit States;

    (b) To receive complaints;

4. Decides to remain seized of the matter.`
const draftText = priorText
  .replace('Urges all States to answer without delay', 'Invites States to answer, as appropriate')
  .replace('\n    (b) To receive complaints;\n', '')

const at = new Date('2035-10-02T08:00:00Z')

function held(symbol: string, text: string, title: string): HeldText {
  const resolution = parseResolution(blocksOfText(text))
  return {
    id: symbol.replace(/\W/g, '').toLowerCase().padEnd(16, '0').slice(0, 16),
    symbol: DocumentSymbol.parse(symbol),
    source: 'un-documents',
    url: `http://127.0.0.1/${symbol}`,
    fetchedAt: at,
    confidence: { level: 'certain', reasons: [] },
    resolution: { ...resolution, title },
  }
}

const findings: readonly Finding[] = [
  {
    category: 'task-deleted',
    rule: 'task-deleted',
    direction: 'weakens',
    severity: 'high',
    prior: { paragraph: 'OP3(b)', quote: 'To receive complaints' },
    draft: null,
    explanation: 'The task would no longer be part of the mandate.',
  },
  {
    category: 'verb-downgrade',
    rule: 'operative-verb-lowered',
    direction: 'weakens',
    severity: 'medium',
    prior: { paragraph: 'OP2', quote: 'Urges' },
    draft: { paragraph: 'OP2', quote: 'Invites' },
    explanation: '“Urges” became “Invites”, a weaker verb for the same request.',
    told: { message: 'lowered', data: { was: 'Urges', now: 'Invites' } },
  },
]

export interface SampleOptions {
  readonly title?: string
  readonly explanation?: string
  readonly url?: string
  /** Words that stand at the end of OP2 in the draft, and the adopted texts in which they stood before. */
  readonly repeated?: { readonly phrase: string; readonly bearers: readonly PhraseBearer[] }
}

/** A record that holds one dossier with one comparison, in memory: for pages and commands. */
export function sampleRecord({ title = 'Mandate on the right to answers', explanation, url, repeated }: SampleOptions = {}) {
  const prior = held('A/HRC/RES/87/1', priorText, title)
  const draft = {
    ...held('A/HRC/90/L.1', repeated ? draftText.replace(', as appropriate', repeated.phrase) : draftText, title),
    ...(url === undefined ? {} : { url }),
  }
  const { correspondences, doubts } = compareResolutions(prior.resolution, draft.resolution)
  const comparison: HeldComparison = {
    id: `${draft.id}-${prior.id}`,
    dossier: DossierKey.parse('90/L.1'),
    against: 'prior-mandate',
    prior,
    draft,
    correspondences,
    findings: findings.map((finding) => ({
      ...finding,
      ...(explanation !== undefined && { explanation }),
      ...(repeated && finding.draft && { draft: { ...finding.draft, quote: `Invites States to answer${repeated.phrase}` } }),
    })),
    verdict: {
      severity: 'high',
      rollover: false,
      summary: 'One task is dropped and one verb is softened.',
      told: { kind: 'found', weakened: 2, gravest: 'high', strengthened: 0, weaker: ['task-deleted', 'verb-downgrade'], stronger: [] },
    },
    doubts,
    comparedAt: at,
  }
  const named = ({ resolution, ...text }: HeldText) => ({ ...text, title: resolution.title })
  const dossier: Dossier = {
    key: comparison.dossier,
    session: SessionId.parse('90'),
    title,
    mandates: ['answers'],
    state: 'tabled',
    openedAt: at,
    versions: [named(draft)],
    amendments: [],
    comparisons: [
      {
        id: comparison.id,
        against: comparison.against,
        verdict: comparison.verdict,
        comparedAt: at,
        prior: named(prior),
        draft: named(draft),
        weakened: 2,
        strengthened: 0,
      },
    ],
    events: [{ at, kind: 'tabled', symbol: draft.symbol, sentence: 'Tabled as A/HRC/90/L.1.' }],
  }
  const record: WatchRecord = {
    dossiers: async (filter) => (filter?.mandate && !dossier.mandates.includes(filter.mandate) ? [] : [dossier]),
    dossier: async (key) => (key === dossier.key ? dossier : undefined),
    reactions: async () => [],
    comparison: async (id) => (id === comparison.id ? comparison : undefined),
    text: async (symbol) => [prior, draft].find((text) => text.symbol === symbol),
    version: async ({ id }) => [prior, draft].find((text) => text.id === id),
    keptOutcomes: async () => [],
    phraseHistory: async (phrase, before) => phraseHistory(repeated?.phrase.includes(phrase) ? repeated.bearers : [], before),
    search: async ({ words }) => ({
      found: draft.resolution.paragraphs
        .filter(({ text }) => words !== '' && text.toLowerCase().includes(words.toLowerCase()))
        .map(({ label, part, text }) => ({ text: named(draft), label, part, words: text })),
      isCut: false,
    }),
    state: async () => '0',
    sources: async () => [{ source: 'un-documents', lastSuccess: at, failingSince: null, lastProblem: null }],
  }
  return { record, dossier, comparison }
}
