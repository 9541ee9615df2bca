import { describe, expect, it } from 'vitest'
import { draftAlert, uncomparedDraftAlert } from '../../src/alerts/draft-alert.ts'
import type { Finding } from '../../src/weakening/finding.ts'
import { categories } from '../../src/weakening/finding.ts'
import { draftText, heldComparison, heldText, noon, verbFinding } from '../store/constructed-facts.ts'
import { context, keepers, wells } from './constructed-mandates.ts'

const sunset: Finding = {
  category: 'non-renewal',
  rule: 'sunset',
  direction: 'weakens',
  severity: 'critical',
  prior: { paragraph: 'OP40', quote: 'Decides to extend the mandate of the keepers for nine months' },
  draft: { paragraph: 'OP1', quote: 'Decides to extend the mandate of the keepers for a final, non-extendable period of nine months' },
  explanation: 'The mandate would end after this period.',
}
const critical = { severity: 'critical', rollover: false, summary: '' } as const
const none = { severity: 'none', rollover: false, summary: '3 paragraphs changed; no weakening found in the text.' } as const

describe('the alert of a draft', () => {
  it('says what happens to which mandate, with both quotations, what is uncertain and where to look', () => {
    const comparison = heldComparison({ findings: [sunset], verdict: critical })
    expect(draftAlert(comparison, context)).toEqual({
      key: `draft-assessed:90/L.2:${comparison.id}`,
      kind: 'draft-assessed',
      severity: 'critical',
      dossier: '90/L.2',
      mandates: ['lighthouse-keepers'],
      headline: 'Lighthouse keepers: the mandate would end',
      documents: 'A/HRC/90/L.2 against A/HRC/RES/87/4',
      body: '',
      changes: [
        {
          place: 'Life of the mandate, paragraph 1 (was 40)',
          placed: { category: 'non-renewal', prior: 'OP40', draft: 'OP1' },
          direction: 'weakens',
          was: '… of the keepers for nine months',
          now: '… of the keepers for a final, non-extendable period of nine months',
          redline: [
            { op: 'keep', text: '… of the keepers for ' },
            { op: 'insert', text: 'a final, non-extendable period of ' },
            { op: 'keep', text: 'nine months' },
          ],
          why: 'The mandate would end after this period.',
        },
      ],
      more: { weakened: 0, strengthened: 0 },
      doubts: ['84/1 is not in the archive, so its terms could not be checked'],
      where: 'Item 3 · issued 24 March 2026 · sponsors: Aldovia and Bremony · action in 5 to 7 days (estimated)',
      links: [
        { label: 'Full redline', url: `http://localhost:8080/redline/${comparison.id}`, to: { kind: 'redline' } },
        { label: 'Source', url: 'https://documents.example/A/HRC/90/L.2', to: { kind: 'source' } },
      ],
      parts: {
        headline: { kind: 'weaker', subject: ['Lighthouse keepers'], category: 'non-renewal', ends: true, ifAdopted: null },
        documents: { kind: 'against', draft: 'A/HRC/90/L.2', others: ['A/HRC/RES/87/4'] },
        body: [],
        doubts: [{ kind: 'as-it-came', words: '84/1 is not in the archive, so its terms could not be checked' }],
        where: {
          item: 3,
          issued: '24 March 2026',
          sponsors: [
            { name: 'Aldovia', onBehalfOf: null },
            { name: 'Bremony', onBehalfOf: null },
          ],
          tabled: false,
          action: { first: 5, last: 7, estimated: true },
        },
      },
      at: noon,
    })
  })

  it('says of a body that it would end, and of a subject or a country that its mandate would', () => {
    const headlineFor = (shortName: string) =>
      draftAlert(heldComparison({ findings: [sunset], verdict: critical }), { ...context, mandates: [{ ...keepers, shortName }] }).headline
    expect(headlineFor('Aldovia fact-finding mission')).toBe('Aldovia fact-finding mission would end')
    expect(headlineFor('Aldovia')).toBe('Aldovia: the mandate would end')
  })

  it('shows the three worst weakenings and counts the rest', () => {
    const stronger = { ...verbFinding, direction: 'strengthens' } as const
    const findings = [sunset, verbFinding, verbFinding, verbFinding, stronger]
    const { changes, more } = draftAlert(heldComparison({ findings, verdict: critical }), context)
    expect(changes.map(({ place }) => place)).toEqual([
      'Life of the mandate, paragraph 1 (was 40)',
      'Operative verb, paragraph 1',
      'Operative verb, paragraph 1',
    ])
    expect(more).toEqual({ weakened: 1, strengthened: 1 })
  })

  it('has words for every kind of weakening', () => {
    const headlines = categories.map(
      (category) => draftAlert(heldComparison({ findings: [{ ...verbFinding, category }] }), context).headline,
    )
    for (const headline of headlines) expect(headline).toMatch(/^Lighthouse keepers: [a-z].{5,60}$/)
    expect(new Set(headlines).size).toBe(categories.length)
  })

  it('is one quiet line for a renewal that changes nothing of substance', () => {
    const summary = 'Renews for three years on the terms of 87/4; citations updated, no other change found.'
    const comparison = heldComparison({ findings: [], verdict: { severity: 'none', rollover: true, summary }, doubts: [] })
    expect(draftAlert(comparison, context)).toMatchObject({
      severity: 'none',
      headline: 'Lighthouse keepers: A/HRC/90/L.2 renews for three years on the terms of 87/4; citations updated, no other change found.',
      documents: null,
      body: '',
      changes: [],
      doubts: [],
      where: null,
    })
  })

  it('claims no more than that nothing was found where a draft is no rollover', () => {
    const { headline, doubts, severity } = draftAlert(heldComparison({ findings: [], verdict: none }), context)
    expect([headline, severity]).toEqual(['Lighthouse keepers: 3 paragraphs changed; no weakening found in the text.', 'none'])
    expect(doubts).toHaveLength(1)
  })

  it('shows what is stronger where nothing is weaker', () => {
    const findings = [{ ...verbFinding, direction: 'strengthens' } as const]
    const { headline, changes, more } = draftAlert(heldComparison({ findings, verdict: none }), context)
    expect(headline).toBe('Lighthouse keepers: no weakening found, 1 stronger')
    expect(changes).toHaveLength(1)
    expect(more).toEqual({ weakened: 0, strengthened: 0 })
  })

  it('names both mandates of a merger, and the text itself where no mandate is known', () => {
    const comparison = heldComparison({ findings: [sunset], verdict: critical })
    expect(draftAlert(comparison, { ...context, mandates: [keepers, wells] }).headline).toBe(
      'Lighthouse keepers and Wells: the mandate would end',
    )
    expect(draftAlert(comparison, { ...context, mandates: [] }).headline).toBe('Lighthouse keepers (constructed): the mandate would end')
  })

  it('says how far the reading can be trusted, and keeps long lists short', () => {
    const doubts = Array.from({ length: 9 }, (_, number) => ({ side: 'draft', paragraph: `OP${number}(a)`, reason: 'odd' }) as const)
    const draft = { ...draftText, confidence: { level: 'likely', reasons: ['read from a scan'] } as const }
    expect(draftAlert(heldComparison({ draft, doubts }), context).doubts).toEqual([
      'the draft: read from a scan',
      'paragraph 0 (a) of the draft: odd',
      'paragraph 1 (a) of the draft: odd',
      'paragraph 2 (a) of the draft: odd',
      'paragraph 3 (a) of the draft: odd',
      '5 more points, on the redline page',
    ])
    const sponsors = ['Aldovia', 'Bremony', 'Caldera', 'Dovrania', 'Estavia', 'Florimund'].map((name) => ({
      name,
      member: true,
      onBehalfOf: null,
    }))
    const where = draftAlert(heldComparison({ draft: heldText('A/HRC/90/L.2', [], { sponsors }) }), context).where
    expect(where).toContain('sponsors: Aldovia, Bremony, Caldera, Dovrania and 2 more')
  })

  it('has no link to a dropped file', () => {
    const draft = { ...draftText, url: 'file:///inbox/zero-draft.docx' }
    expect(draftAlert(heldComparison({ draft }), context).links.map(({ label }) => label)).toEqual(['Full redline'])
  })

  it('gives no verdict where no prior text is held', () => {
    const reason = 'A/HRC/RES/87/4 is not in the archive, so there is no verdict.'
    expect(uncomparedDraftAlert(draftText, { kind: 'as-it-came', words: reason }, context)).toMatchObject({
      key: `draft-uncompared:90/L.2:${draftText.id}`,
      severity: 'medium',
      headline: 'Lighthouse keepers: a draft is tabled, not compared yet',
      documents: 'A/HRC/90/L.2',
      body: reason,
    })
  })
})
