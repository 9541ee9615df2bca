import { describe, expect, it } from 'vitest'
import { adoptionAlert } from '../../src/alerts/adoption-alert.ts'
import { amendmentAlert } from '../../src/alerts/amendment-alert.ts'
import { missingRenewalAlert } from '../../src/alerts/missing-renewal-alert.ts'
import { revisionAlert } from '../../src/alerts/revision-alert.ts'
import type { HeldComparison } from '../../src/council/dossier.ts'
import { dueRenewal } from '../../src/council/due-renewal.ts'
import { missingRenewals } from '../../src/council/missing-renewals.ts'
import { sessionDates } from '../../src/council/session-calendar.ts'
import { readSymbol, SessionId } from '../../src/documents/document-symbol.ts'
import type { Adoption } from '../../src/resolution/resolution.ts'
import type { Finding, Verdict } from '../../src/weakening/finding.ts'
import { draftText, heldComparison, heldText, noon, verbFinding } from '../store/constructed-facts.ts'
import { context, keepers } from './constructed-mandates.ts'

const verdict = (severity: Verdict['severity']): Verdict => ({ severity, rollover: false, summary: '' })
const at = (paragraph: string, more: Partial<Finding> = {}): Finding => ({ ...verbFinding, draft: { paragraph, quote: 'Urges' }, ...more })
const stronger = (paragraph: string) => at(paragraph, { direction: 'strengthens' })

describe('the alert of a revision', () => {
  const revised = heldText('A/HRC/90/L.2/Rev.1', [])
  const since = (findings: readonly Finding[]) =>
    heldComparison({ id: 'since', against: 'previous-version', prior: draftText, draft: revised, findings, verdict: verdict('none') })
  const against = (findings: readonly Finding[], severity: Verdict['severity']) =>
    heldComparison({ draft: revised, findings, verdict: verdict(severity) })
  const told = (
    restoredOrWeakened: readonly Finding[],
    before: Verdict['severity'],
    now: Verdict['severity'],
    remaining: readonly Finding[] = [],
  ) =>
    revisionAlert(
      { sinceVersion: since(restoredOrWeakened), againstPrior: against(remaining, now), verdictBefore: verdict(before) },
      context,
    )

  it('says what it takes back, and what remains', () => {
    const alert = told([stronger('OP4')], 'critical', 'medium', [at('OP7', { severity: 'medium' })])
    expect(alert).toMatchObject({
      key: 'draft-revised:90/L.2:since',
      severity: 'medium',
      headline: 'Lighthouse keepers: Rev.1 takes back part of the weakening',
      inShort: 'Revised as A/HRC/90/L.2/Rev.1, which strengthens paragraph 4',
      documents: 'A/HRC/90/L.2/Rev.1 against A/HRC/90/L.2 and A/HRC/RES/87/4',
      body: 'Against the prior text: critical before, medium now.',
      more: { weakened: 0, strengthened: 0 },
    })
    expect(alert.changes.map(({ place, direction }) => [place, direction])).toEqual([
      ['Since L.2 · Operative verb, paragraph 4 (was 1)', 'strengthens'],
      ['Against 87/4 · Operative verb, paragraph 7 (was 1)', 'weakens'],
    ])
  })

  it.each<[string, readonly Finding[], Verdict['severity'], Verdict['severity']]>([
    ['takes back every weakening found', [stronger('OP4')], 'high', 'none'],
    ['is stronger than the version before', [stronger('OP4')], 'none', 'none'],
    ['weakens the draft further', [at('OP4')], 'medium', 'high'],
    ['weakens the draft', [at('OP4')], 'none', 'high'],
    ['is stronger in 2 places and weaker in one place', [at('OP4'), stronger('OP5'), stronger('OP6')], 'high', 'high'],
    ['changes nothing of substance', [], 'high', 'high'],
  ])('%s', (effect, findings, before, now) => {
    expect(told(findings, before, now).headline).toBe(`Lighthouse keepers: Rev.1 ${effect}`)
  })

  it('tells a weakening once that is new since the version before and against the prior text alike', () => {
    const alert = told([at('OP4')], 'none', 'high', [at('OP4'), at('OP5'), at('OP6'), at('OP7')])
    expect(alert.changes.map(({ place }) => place.slice(0, 12))).toEqual(['Since L.2 · ', 'Against 87/4', 'Against 87/4'])
    expect(alert.more).toEqual({ weakened: 1, strengthened: 0 })
    expect(alert.inShort).toBe('Revised as A/HRC/90/L.2/Rev.1, which weakens paragraph 4')
  })

  it('stands on the version before alone where no prior text is held', () => {
    const alert = revisionAlert({ sinceVersion: since([stronger('OP4')]), againstPrior: null, verdictBefore: null }, context)
    expect([alert.documents, alert.body]).toEqual(['A/HRC/90/L.2/Rev.1 against A/HRC/90/L.2', ''])
  })
})

describe('the alert of an amendment', () => {
  const amendment = {
    id: 'a'.repeat(16),
    symbol: readSymbol('A/HRC/90/L.31') ?? never(),
    amends: readSymbol('A/HRC/90/L.2') ?? never(),
    sponsors: ['Estavia', 'Florimund'],
    instructions: ['Delete paragraph 7', 'Delete paragraph 8'],
    words: [],
    url: 'https://documents.example/A/HRC/90/L.31',
  }

  it('says who tabled it to which draft, and quotes it', () => {
    expect(amendmentAlert(amendment, { kind: 'as-it-came', words: 'it is not weighed' }, context)).toMatchObject({
      key: 'amendment-tabled:90/L.2:A/HRC/90/L.31',
      severity: 'medium',
      headline: 'Lighthouse keepers: amendment tabled by Estavia and Florimund',
      inShort: 'Amendment A/HRC/90/L.31 tabled by Estavia and Florimund',
      documents: 'A/HRC/90/L.31 amends A/HRC/90/L.2',
      body: '‘Delete paragraph 7’ (+ 1 more instruction)',
      doubts: ['it is not weighed'],
      where: 'Tabled by Estavia and Florimund · action in 5 to 7 days (estimated)',
    })
  })

  it('says so where its instructions could not be read, and cuts long ones between words', () => {
    expect(amendmentAlert({ ...amendment, instructions: [] }, { kind: 'as-it-came', words: '' }, context).body).toBe(
      'Its instructions could not be read.',
    )
    const { body } = amendmentAlert(
      { ...amendment, instructions: [`In paragraph 1, replace ${'many words '.repeat(99)}`] },
      { kind: 'as-it-came', words: '' },
      context,
    )
    expect(body).toMatch(/(?:many|words) …’$/)
    expect(body.length).toBeLessThan(260)
  })
})

describe('the alert of an adoption', () => {
  const adopted = (how: Adoption['how']) => heldText('A/HRC/RES/90/5', [], { adoption: { on: '8 July 2026', meeting: '40th', how } })
  const vote = { kind: 'vote', counts: { inFavour: 24, against: 6, abstaining: 17 }, inFavour: [], against: [], abstaining: [] } as const
  const tell = (text: ReturnType<typeof adopted>, sinceVersion: HeldComparison | null = null) =>
    adoptionAlert({ text, againstPrior: null, sinceVersion, severityBefore: 'high' }, context)

  it('gives the vote, and keeps the severity of the dossier where the text itself was not compared', () => {
    expect(tell(adopted(vote))).toMatchObject({
      key: 'adopted:90/L.2:A/HRC/RES/90/5',
      severity: 'high',
      headline: 'Lighthouse keepers: adopted by 24 votes to 6, with 17 abstentions',
      inShort: 'Adopted as A/HRC/RES/90/5 by 24 votes to 6, with 17 abstentions',
      documents: 'A/HRC/RES/90/5',
      body: 'Adopted on 8 July 2026.',
    })
  })

  it('says that there was no vote, and nothing where the text does not say', () => {
    expect(tell(adopted({ kind: 'without-vote' })).headline).toBe('Lighthouse keepers: adopted without a vote')
    expect(tell(adopted({ kind: 'not-stated' })).headline).toBe('Lighthouse keepers: adopted')
  })

  it('shows what the adopted text weakens', () => {
    const text = adopted(vote)
    const againstPrior = heldComparison({ draft: text })
    const alert = adoptionAlert({ text, againstPrior, sinceVersion: null, severityBefore: 'none' }, context)
    expect(alert).toMatchObject({ severity: 'high', documents: 'A/HRC/RES/90/5 against A/HRC/RES/87/4' })
    expect(alert.changes).toHaveLength(1)
  })

  it('says whether its words changed on the way', () => {
    const text = adopted(vote)
    const same = heldComparison({ prior: draftText, draft: text, correspondences: [], findings: [] })
    expect(tell(text, same).body).toBe('Adopted on 8 July 2026. Its words are those of A/HRC/90/L.2.')
    expect(tell(text, heldComparison({ prior: draftText, draft: text, findings: [] })).body).toContain(': nothing of substance changed.')
    expect(tell(text, heldComparison({ prior: draftText, draft: text })).body).toContain(
      '(oral revisions, adopted amendments and editing): 1 weakened, 0 stronger.',
    )
  })
})

describe('the alert of a renewal without a draft', () => {
  it('says how far the clock has run, each stage as a kind of its own', () => {
    const session = sessionDates(SessionId.parse('90'), []) ?? never()
    const renewals = [dueRenewal(keepers, undefined)]
    const [missing] = missingRenewals({ session, renewals, dossiers: [], outcomes: [], today: session.closes.day, blindness: null })
    const alert = missingRenewalAlert(missing ?? never(), 'http://localhost:8080/', noon)
    expect(alert).toMatchObject({
      key: 'lapse/lighthouse-keepers/90/not-seen-yet',
      kind: 'no-draft-yet',
      severity: 'high',
      dossier: 'lapse/lighthouse-keepers/90',
      headline: 'Lighthouse keepers: due at session 90, no draft seen yet',
      links: [{ label: 'Mandate', url: 'http://localhost:8080/mandates/lighthouse-keepers' }],
    })
    expect(alert.body).toMatch(/^The renewal is due at session 90 and the tabling deadline was /)
    const stages = (['reminder', 'not-seen-yet', 'listed', 'lapsed', 'expired'] as const).map((stage) =>
      missingRenewalAlert({ ...(missing ?? never()), stage }, 'http://localhost:8080', noon),
    )
    expect(stages.map(({ kind }) => kind)).toEqual(['renewal-due', 'no-draft-yet', 'listed-without-text', 'lapsed', 'expired'])
    expect(new Set(stages.map(({ headline }) => headline)).size).toBe(5)
  })
})

function never(): never {
  throw new Error('a constructed fact is missing')
}
