import { describe, expect, it } from 'vitest'
import { Day } from '../../src/council/day.ts'
import { phraseHistory, sessionDay } from '../../src/council/phrase-history.ts'
import { DocumentSymbol, SessionId } from '../../src/documents/document-symbol.ts'

const bearer = (symbol: string, adoptedOn: string | null = null) => ({ symbol: DocumentSymbol.parse(symbol), adoptedOn })
const session = (id: string) => sessionDay(SessionId.parse(id), null)

describe('the history of a phrase', () => {
  it('begins at the oldest session by number, not by spelling, and names five more', () => {
    const symbols = [
      'A/HRC/RES/90/1',
      'A/HRC/RES/100/2',
      'A/HRC/RES/89/10',
      'A/HRC/RES/89/9',
      'A/HRC/DEC/88/101',
      'A/HRC/RES/101/1',
      'A/HRC/RES/102/1',
    ]
    expect(
      phraseHistory(
        symbols.map((symbol) => bearer(symbol)),
        null,
      ),
    ).toEqual({
      firstSeen: { symbol: 'A/HRC/DEC/88/101', year: 2035 },
      alsoIn: ['A/HRC/RES/89/9', 'A/HRC/RES/89/10', 'A/HRC/RES/90/1', 'A/HRC/RES/100/2', 'A/HRC/RES/101/1'],
      count: 7,
    })
  })

  it('puts a special session where its date puts it, and last where it has none', () => {
    const { firstSeen, alsoIn } = phraseHistory(
      [
        bearer('A/HRC/RES/S-91/1', 'some day'),
        bearer('A/HRC/RES/89/1'),
        bearer('A/HRC/RES/S-90/1', '3 August 2035'),
        bearer('A/HRC/RES/90/1'),
      ],
      null,
    )
    expect([firstSeen?.symbol, ...alsoIn]).toEqual(['A/HRC/RES/89/1', 'A/HRC/RES/S-90/1', 'A/HRC/RES/90/1', 'A/HRC/RES/S-91/1'])
  })

  it('ends before the session of the draft', () => {
    const bearers = [bearer('A/HRC/RES/90/1'), bearer('A/HRC/RES/91/1'), bearer('A/HRC/RES/S-91/1')]
    expect(phraseHistory(bearers, session('91'))).toEqual({ firstSeen: { symbol: 'A/HRC/RES/90/1', year: 2035 }, alsoIn: [], count: 1 })
    expect(phraseHistory(bearers, session('90'))).toEqual({ firstSeen: null, alsoIn: [], count: 0 })
  })

  it('tells the year that the text prints', () => {
    expect(phraseHistory([bearer('A/HRC/RES/90/1', '11 October 2036')], Day.parse('2036-01-01')).firstSeen?.year).toBe(2036)
  })

  it('counts a text once that came twice', () => {
    expect(phraseHistory([bearer('A/HRC/RES/90/1'), bearer('A/HRC/RES/90/1', '3 October 2035')], null).count).toBe(1)
  })
})
