import { describe, expect, it } from 'vitest'
import type { AlertKind, AlertSeverity } from '../../src/alerts/alert.ts'
import { worse } from '../../src/alerts/severity-order.ts'
import { channelsFor, type Subscription, worstTold } from '../../src/alerts/subscriptions.ts'
import { DocumentSymbol } from '../../src/documents/document-symbol.ts'
import { constructedAlert, heldComparison } from '../store/constructed-facts.ts'

const everything: Subscription = { id: 'everything', mandates: 'all', from: 'low', rollovers: true, operators: false }
const team: Subscription = { id: 'team', mandates: ['lighthouse-keepers'], from: 'medium', rollovers: false, operators: false }
const other: Subscription = { id: 'other', mandates: ['wells'], from: 'low', rollovers: true, operators: false }
const operators: Subscription = { id: 'operators', mandates: [], from: 'critical', rollovers: false, operators: true }
const all = [everything, team, other, operators]

describe('who is told', () => {
  it.each<[AlertSeverity, readonly string[]]>([
    ['critical', ['everything', 'team']],
    ['medium', ['everything', 'team']],
    ['low', ['everything']],
    ['none', ['everything']],
  ])('of a %s alert', (severity, expected) => {
    expect(channelsFor(constructedAlert('x', { severity }), all)).toEqual(expected)
  })

  it('asks for the quiet line by itself, whatever the threshold', () => {
    const quiet: Subscription = { ...everything, id: 'quiet', from: 'critical' }
    const loud: Subscription = { ...everything, id: 'loud', rollovers: false }
    expect(channelsFor(constructedAlert('x', { severity: 'none' }), [quiet, loud])).toEqual(['quiet'])
  })

  it('tells those who were alarmed how it goes on', () => {
    const calm = constructedAlert('x', { severity: 'none' })
    expect(channelsFor(calm, all, 'high')).toEqual(['everything', 'team'])
  })

  it('tells either side of a merger', () => {
    expect(channelsFor(constructedAlert('x', { mandates: ['wells', 'lighthouse-keepers'] }), all)).toEqual(['everything', 'team', 'other'])
  })

  it.each<AlertKind>(['mandate-unknown', 'document-unreadable', 'source-blind', 'source-sees-again'])(
    'keeps %s for the operators',
    (kind) => {
      expect(channelsFor(constructedAlert('x', { kind, severity: 'low', mandates: [] }), all)).toEqual(['operators'])
    },
  )

  it('says that it is blind to those who watch everything where nobody is operator', () => {
    const nobody = [everything, team]
    expect(channelsFor(constructedAlert('x', { kind: 'source-blind', mandates: [] }), nobody)).toEqual(['everything'])
    expect(channelsFor(constructedAlert('x', { kind: 'mandate-unknown', mandates: [] }), nobody)).toEqual([])
  })

  it('remembers the worst verdict against the prior text, and any amendment', () => {
    const verdict = (severity: AlertSeverity, against: 'prior-mandate' | 'previous-version') => {
      const { prior, draft, ...comparison } = heldComparison({ against, verdict: { severity, rollover: false, summary: '' } })
      const name = (text: typeof prior) => ({ ...text, title: null })
      return { ...comparison, prior: name(prior), draft: name(draft), weakened: 0, strengthened: 0 }
    }
    const comparisons = [verdict('high', 'prior-mandate'), verdict('critical', 'previous-version'), verdict('low', 'prior-mandate')]
    expect(worstTold({ comparisons, amendments: [], state: 'tabled' })).toBe('high')
    expect(worstTold({ comparisons: [], amendments: [], state: 'tabled' })).toBe('none')
    const symbol = DocumentSymbol.parse('A/HRC/90/L.31')
    const amendment = { id: '', symbol, amends: symbol, sponsors: [], instructions: [], words: [], url: '' }
    expect(worstTold({ comparisons: [verdict('none', 'prior-mandate')], amendments: [amendment], state: 'tabled' })).toBe('medium')
  })

  it('remembers the alarm of a draft that is missing', () => {
    expect(worstTold({ comparisons: [], amendments: [], state: 'not-seen-yet' })).toBe('high')
    expect(worstTold({ comparisons: [], amendments: [], state: 'lapsed' })).toBe('critical')
  })

  it('reminds those who name a mandate whatever their threshold, and those who watch everything only where they want it', () => {
    const named = { ...everything, id: 'named', mandates: ['letters'], from: 'critical' } as const
    const all = { ...everything, id: 'all', mandates: 'all', from: 'medium' } as const
    const reminder = constructedAlert('x', { kind: 'renewal-due', severity: 'low', mandates: ['letters'] })
    expect(channelsFor(reminder, [named, all])).toEqual(['named'])
    expect(channelsFor({ ...reminder, kind: 'no-draft-yet' }, [named, all])).toEqual([])
  })

  it('tells advocates and operators alike that nobody can tell, once each', () => {
    const both = { ...everything, id: 'both', operators: true } as const
    const bot = { ...everything, id: 'bot', mandates: [], operators: true } as const
    const quiet = constructedAlert('x', { kind: 'cannot-tell', severity: 'none', mandates: ['letters'] })
    expect(channelsFor(quiet, [both, bot])).toEqual(['both', 'bot'])
  })

  it('knows the graver of two', () => {
    expect([worse('none', 'low'), worse('critical', 'high'), worse('none', 'none')]).toEqual(['low', 'critical', 'none'])
  })
})
