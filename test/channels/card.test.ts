import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alert } from '../../src/alerts/alert.ts'
import { cardFor } from '../../src/channels/card.ts'
import { oneLine } from '../../src/text/one-line.ts'
import { hostileMessages } from './hostile-messages.ts'
import { messageOf, missionEnds } from './sample-alerts.ts'

const wide = { width: 80, small: 100, lines: 12 }
const phone = { width: 42, small: 54, lines: 12 }
const place = (text: string) => ({ place: text })

describe('cardFor', () => {
  it('shows every change where the screen holds them', () => {
    const alert = { ...missionEnds, changes: missionEnds.changes.slice(1), more: { weakened: 0, strengthened: 0 } }
    const { changes, rest } = cardFor(messageOf(alert), wide)
    expect(changes).toMatchObject([place('Verb, paragraph 4'), place('Task, paragraph 7(c)')])
    expect(rest).toBeNull()
  })

  it('names the changes that it has no room for, or counts them', () => {
    expect(cardFor(messageOf(missionEnds), { ...wide, lines: 10 }).rest).toBe('Also: Verb, paragraph 4; Task, paragraph 7(c); 1 stronger')
    expect(cardFor(messageOf(missionEnds), { ...phone, lines: 9 }).rest).toBe('+ 2 more weakened · 1 stronger')
  })

  it('says the severity as it stands now, and what it was', () => {
    const marked = (severity: Alert['severity'], verdict: Alert['severity']) =>
      cardFor({ ...messageOf({ ...missionEnds, severity }), verdict }, phone).mark
    expect(marked('critical', 'critical')).toBe('◆ CRITICAL')
    expect(marked('critical', 'medium')).toBe('● NOW MEDIUM, was critical')
    expect(marked('critical', 'none')).toBe('· NOW NO WEAKENING FOUND, was critical')
    expect(marked('none', 'critical')).toBe('◆ NOW CRITICAL')
    expect(marked('none', 'none')).toBeNull()
  })

  it('says what is new of a state, and not again which mandate it is about', () => {
    const told = (headline: string) => cardFor(messageOf({ ...missionEnds, headline }, ['Tides: no draft seen yet']), wide).state
    expect(told('Tides: due at session 90')).toBe('Now: no draft seen yet')
    expect(told('Bells: due at session 90')).toBe('Now: Tides: no draft seen yet')
  })

  it('gives a reason without the words that stand in the quotation above it', () => {
    const reason = (why: string) =>
      cardFor(messageOf({ ...missionEnds, changes: missionEnds.changes.slice(0, 1).map((change) => ({ ...change, why })) }), wide)
        .changes[0]?.why
    expect(reason('“final, non-extendable” was added, so the mandate would end.')).toBe('Added, so the mandate would end.')
    expect(reason('“final, non-extendable” was added.')).toBe('')
    expect(reason('“all” was removed, so that some are left out.')).toBe('“all” was removed, so that some are left out.')
  })

  it('cuts what happens to which mandate last of all', () => {
    const long = {
      ...missionEnds,
      headline: 'Counter-terrorism operations: more control over the expert if amendment L.4 is adopted',
      doubts: ['one instruction of amendment L.4 could not be applied'],
    }
    expect(cardFor(messageOf(long), phone).headline).toMatch(/^Counter-terrorism operations: more control over the expert/)
  })

  it('puts two short quotations on one line', () => {
    const verb = cardFor(messageOf({ ...missionEnds, changes: missionEnds.changes.slice(1, 2) }), phone).changes[0]
    expect(verb?.together).toBe(true)
  })

  it('strikes nothing where words were only added', () => {
    expect(cardFor(messageOf(missionEnds), wide).changes[0]).toMatchObject({
      was: [{ text: 'for nine months', changed: false }],
      now: [
        { text: 'for ', changed: false },
        { text: 'a final, non-extendable period of', changed: true },
        { text: ' nine months', changed: false },
      ],
    })
  })

  it('shows the changed words of a long quotation, not its beginning', () => {
    const before = 'Requests the mandate holder to continue, within the limits of the means at hand, '
    const change = {
      ...missionEnds.changes[0],
      place: 'Task, paragraph 4',
      direction: 'weakens' as const,
      was: `${before}to visit all places of detention without notice`,
      now: `${before}to visit places of detention agreed with the State`,
      redline: [
        { op: 'keep' as const, text: `${before}to visit ` },
        { op: 'strike' as const, text: 'all ' },
        { op: 'keep' as const, text: 'places of detention ' },
        { op: 'strike' as const, text: 'without notice' },
        { op: 'insert' as const, text: 'agreed with the State' },
      ],
      why: '',
    }
    const [shown] = cardFor(messageOf({ ...missionEnds, changes: [change] }), { ...phone, lines: 8 }).changes
    expect(shown?.was?.map(({ text }) => text).join('')).toBe('… to visit all places of detention …')
  })

  it('leaves the days that it once counted out of a message that tells a later state', () => {
    expect(cardFor(messageOf(missionEnds), phone).where).toBe('Item 10 · action in 5 to 7 days (estimated)')
    expect(cardFor(messageOf(missionEnds, ['Adopted without a vote']), phone).where).toBeNull()
  })

  it('cuts no word', () => {
    fc.assert(
      fc.property(hostileMessages, (message) => {
        const { alert, state } = message
        const source = [
          alert.headline,
          alert.documents,
          alert.body,
          alert.where,
          ...alert.doubts,
          ...state,
          ...alert.changes.flatMap(({ place, was, now, why }) => [place, was, now, why]),
        ]
        const known = new Set(source.flatMap((text) => oneLine(text ?? '').split(' ')))
        const { headline, documents, body, doubts, where, changes } = cardFor(message, phone)
        const quotations = changes.flatMap(({ was, now }) => [was, now]).map((pieces) => pieces?.map(({ text }) => text).join('') ?? '')
        const shown = [headline, documents, body, where, doubts, ...quotations, ...changes.map(({ why }) => why)].flatMap((text) =>
          (text ?? '').split(' '),
        )
        const ours = new Set(['', '…', '·', 'Not', 'certain:', 'certain', '(+', 'more):', ...doubtCounts])
        expect(shown.filter((word) => !known.has(word) && !ours.has(word) && !known.has(`${word},`) && !known.has(`${word};`))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})

const doubtCounts = Array.from({ length: 10 }, (_, count) => String(count))
