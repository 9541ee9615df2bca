import type { Correspondence } from '../../src/comparison/comparison.ts'
import type { Dossier, HeldComparison, HeldText } from '../../src/council/dossier.ts'
import type { Reaction } from '../../src/council/reaction.ts'
import type { WatchRecord } from '../../src/council/record.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import type { Mandate } from '../../src/mandate/mandate.ts'
import type { Paragraph, Resolution } from '../../src/resolution/resolution.ts'
import { sampleRecord } from './sample-record.ts'

/** A record in which every word that comes from a document, a name or a chat is the given one; symbols, labels and identities are as they must be. */
export function hostileRecord(words: string) {
  const { comparison: sample, dossier: harmless, record } = sampleRecord()
  const paragraph =
    (text: string) =>
    (one: Paragraph): Paragraph => ({ ...one, text: `${text} ${words}` })
  const resolution = (given: Resolution, text: string): Resolution => ({
    ...given,
    title: words,
    masthead: { ...given.masthead, distribution: words, issued: words },
    sponsors: [{ name: words, member: true, onBehalfOf: words }],
    paragraphs: given.paragraphs.map(paragraph(text)),
    annexes: [words],
    adoption: {
      on: words,
      meeting: words,
      how: {
        kind: 'vote',
        counts: { inFavour: 20, against: 10, abstaining: 17 },
        inFavour: [words],
        against: [words],
        abstaining: [words],
      },
    },
    doubts: [{ paragraph: words, reason: words }],
  })
  const text = (given: HeldText, said: string): HeldText => ({
    ...given,
    source: words,
    url: words,
    confidence: { level: 'doubtful', reasons: [words] },
    resolution: resolution(given.resolution, said),
  })
  const prior = text(sample.prior, 'Urges')
  const unapplied = [{ verbatim: words, reason: words, paragraphs: ['OP2'] }]
  const draftText = text(sample.draft, 'Invites')
  const id = { id: draftText.id, symbol: DocumentSymbol.parse('A/HRC/90/L.1') }
  const draft: HeldText = {
    ...draftText,
    composed: { kind: 'orally-revised', of: id, heardBy: words, enteredAt: draftText.fetchedAt, unapplied },
  }
  const correspondences = sample.correspondences.map((one): Correspondence => {
    const sides = { prior: one.prior.map(paragraph('Urges')), draft: one.draft.map(paragraph('Invites')) }
    const edited = [
      { op: 'strike', text: `Urges ${words}` },
      { op: 'insert', text: `Invites ${words}` },
    ] as const
    return { ...one, ...sides, redline: one.relation === 'edited' ? edited : [{ op: 'keep', text: `Urges ${words}` }] }
  })
  const comparison: HeldComparison = {
    ...sample,
    prior,
    draft,
    correspondences,
    findings: sample.findings.map((finding) => ({
      ...finding,
      rule: words,
      explanation: words,
      prior: finding.prior && { ...finding.prior, quote: words },
      draft: finding.draft && { ...finding.draft, quote: words },
    })),
    verdict: { ...sample.verdict, summary: words },
    doubts: [{ side: 'draft', paragraph: words, reason: words }],
  }
  const named = ({ resolution: { title }, ...name }: HeldText) => ({ ...name, title })
  const dossier: Dossier = {
    ...harmless,
    title: words,
    versions: [named(draft)],
    amendments: [
      {
        id: '1',
        symbol: DocumentSymbol.parse('A/HRC/90/L.7'),
        amends: DocumentSymbol.parse('A/HRC/90/L.1'),
        sponsors: [words],
        instructions: [words],
        words: [words],
        url: words,
      },
    ],
    comparisons: harmless.comparisons.map((one) => ({ ...one, verdict: comparison.verdict, prior: named(prior), draft: named(draft) })),
    events: harmless.events.map((event) => ({ ...event, sentence: words })),
  }
  const by = { platform: 'slack', id: words, name: words } as const
  const reactions: readonly Reaction[] = (['acknowledged', 'not-a-weakening', 'muted'] as const).map((kind) => ({
    dossier: dossier.key,
    kind,
    about: comparison.id,
    finding: kind === 'not-a-weakening' ? { key: words, place: words } : null,
    channel: words,
    span: kind === 'muted' ? 'day' : null,
    by,
    at: draft.fetchedAt,
  }))
  const mandate: Mandate = {
    slug: 'answers',
    title: words,
    kind: 'special rapporteur',
    shortName: words,
    aliases: [words],
    lineage: [DocumentSymbol.parse('A/HRC/RES/87/1'), DocumentSymbol.parse('A/HRC/90/L.1')],
    termsOfReference: words,
    termYears: 3,
    latestRenewal: { session: SessionId.parse('87'), symbol: null, evidence: words, source: words },
    nextRenewal: { session: words, period: words, estimated: false },
    holder: { value: words, source: words, asOf: '2035-01-01' },
    mainSponsors: [words],
    agendaItem: 3,
    protect: [{ phrase: words, why: words }],
    resist: [{ phrase: words, severity: 'high', why: words }],
    sources: [words],
    asOf: '2035-01-01',
    notes: words,
  }
  const hostile: WatchRecord = {
    ...record,
    dossiers: async () => [dossier],
    dossier: async () => dossier,
    reactions: async () => reactions,
    comparison: async (wanted) => (wanted === comparison.id ? comparison : undefined),
    text: async (symbol) => (symbol === prior.symbol ? prior : symbol === draft.symbol ? draft : undefined),
    version: async (wanted) => (wanted.id === prior.id ? prior : draft),
    phraseHistory: async () => ({ firstSeen: { symbol: DocumentSymbol.parse('A/HRC/RES/85/1') }, alsoIn: [], count: 1 }),
    search: async () => ({
      found: [{ text: { id: draft.id, symbol: draft.symbol, title: words }, label: 'OP1', part: 'operative', words }],
      isCut: false,
    }),
    sources: async () => [{ source: words, lastSuccess: null, failingSince: draft.fetchedAt, lastProblem: words }],
  }
  return { record: hostile, comparison, dossier, mandate }
}
