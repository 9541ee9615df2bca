/* Constructed texts and facts: session 90 does not exist, the States are invented, and no word is taken from a United Nations document. */
import { createHash } from 'node:crypto'
import type { Alert } from '../../src/alerts/alert.ts'
import type { Facts } from '../../src/alerts/ledger.ts'
import { DossierKey, type HeldComparison, type HeldText } from '../../src/council/dossier.ts'
import { readSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import type { Paragraph, Resolution } from '../../src/resolution/resolution.ts'
import type { Finding } from '../../src/weakening/finding.ts'

export const noon = new Date('2026-03-24T12:00:00.000Z')
export const key = DossierKey.parse('90/L.2')

export function paragraph(label: string, text: string): Paragraph {
  return { label, part: label.startsWith('PP') ? 'preambular' : 'operative', depth: 0, parent: null, text }
}

function constructedResolution(symbol: string, paragraphs: readonly Paragraph[], more: Partial<Resolution> = {}): Resolution {
  const read = readSymbol(symbol)
  return {
    masthead: {
      symbol: read ?? null,
      kind: symbol.includes('/L.') ? 'draft resolution' : 'resolution',
      session: SessionId.parse('90'),
      distribution: 'Limited',
      issued: '24 March 2026',
      agendaItem: { number: 3, title: null },
      amends: null,
    },
    unofficial: false,
    sponsors: [
      { name: 'Aldovia', member: true, onBehalfOf: null },
      { name: 'Bremony', member: false, onBehalfOf: null },
    ],
    title: 'Lighthouse keepers (constructed)',
    paragraphs,
    footnotes: [],
    annexes: [],
    adoption: null,
    doubts: [],
    ...more,
  }
}

export function heldText(symbol: string, paragraphs: readonly Paragraph[], more: Partial<Resolution> = {}): HeldText {
  const resolution = constructedResolution(symbol, paragraphs, more)
  return {
    id: createHash('sha256').update(JSON.stringify(resolution)).digest('hex').slice(0, 16),
    symbol: resolution.masthead.symbol,
    source: 'un-documents',
    url: `https://documents.example/${symbol}`,
    fetchedAt: noon,
    confidence: { level: 'certain', reasons: [] },
    resolution,
  }
}

export const priorText = heldText('A/HRC/RES/87/4', [
  paragraph('PP1', 'Recalling the lamps'),
  paragraph('OP1', 'Urges all States to light every lamp'),
])

export const draftText = heldText('A/HRC/90/L.2', [
  paragraph('PP1', 'Recalling the lamps'),
  paragraph('OP1', 'Encourages States to light every lamp'),
])

export const verbFinding: Finding = {
  category: 'verb-downgrade',
  rule: 'operative-verb',
  direction: 'weakens',
  severity: 'high',
  prior: { paragraph: 'OP1', quote: 'Urges' },
  draft: { paragraph: 'OP1', quote: 'Encourages' },
  explanation: '“Urges” became “Encourages”, a weaker verb for the same request.',
  told: { message: 'lowered', data: { was: 'Urges', now: 'Encourages' } },
}

export function heldComparison(more: Partial<HeldComparison> = {}): HeldComparison {
  const prior = more.prior ?? priorText
  const draft = more.draft ?? draftText
  return {
    id: `${draft.id}-${prior.id}`,
    dossier: key,
    against: 'prior-mandate',
    prior,
    draft,
    correspondences: [
      {
        relation: 'edited',
        moved: false,
        prior: [paragraph('OP1', 'Urges all States to light every lamp')],
        draft: [paragraph('OP1', 'Encourages States to light every lamp')],
        redline: [
          { op: 'strike', text: 'Urges all' },
          { op: 'insert', text: 'Encourages' },
          { op: 'keep', text: ' States to light every lamp' },
        ],
        carriedBy: [],
      },
    ],
    findings: [verbFinding],
    verdict: {
      severity: 'high',
      rollover: false,
      summary: 'One duty is weaker.',
      told: { kind: 'found', weakened: 1, gravest: 'high', strengthened: 0, weaker: ['verb-downgrade'], stronger: [] },
    },
    doubts: [{ side: 'prior', paragraph: null, reason: '84/1 is not in the archive, so its terms could not be checked' }],
    comparedAt: noon,
    ...more,
  }
}

export function constructedAlert(alertKey: string, more: Partial<Alert> = {}): Alert {
  return {
    key: alertKey,
    kind: 'draft-assessed',
    severity: 'high',
    dossier: key,
    mandates: ['lighthouse-keepers'],
    headline: 'Lighthouse keepers: weaker wording of a duty',
    documents: 'A/HRC/90/L.2 against A/HRC/RES/87/4',
    body: '',
    changes: [],
    more: { weakened: 0, strengthened: 0 },
    doubts: [],
    where: null,
    links: [],
    at: noon,
    ...more,
  }
}

export function tabledFacts(more: Partial<Facts> = {}): Facts {
  return {
    text: draftText,
    dossier: {
      key,
      session: SessionId.parse('90'),
      title: 'Lighthouse keepers (constructed)',
      mandates: ['lighthouse-keepers'],
      state: 'tabled',
      event: { at: noon, kind: 'tabled', symbol: draftText.symbol, sentence: 'Tabled as A/HRC/90/L.2.' },
      amendment: null,
    },
    comparisons: [heldComparison()],
    alerts: [{ alert: constructedAlert('draft-assessed:90/L.2'), channels: ['console', 'team'] }],
    ...more,
  }
}
