import { describe, expect, it } from 'vitest'
import { fold } from '../../src/weakening/passage.ts'
import { openingClause, verbClauses } from '../../src/weakening/verb-clause.ts'

const opening = (text: string) => openingClause(fold(text))
const rank = (text: string, of: 'call' | 'task' | 'judgement' | 'welcome' = 'call'): number => opening(text)?.ranks[of] ?? 0

describe('openingClause', () => {
  it('ignores words of order', () => {
    expect(opening('Also urges Aldovia to cooperate')).toMatchObject({ name: 'Urges', leading: true })
    expect(rank('Further urges Aldovia to cooperate')).toBe(rank('Urges Aldovia to cooperate'))
  })

  it('ranks a reiterated call with the call', () => {
    expect(rank('Reiterates its call upon Aldovia to release them')).toBe(rank('Calls upon Aldovia to release them'))
  })

  it('hears what gives a verb force', () => {
    const plain = rank('Condemns the killings', 'judgement')
    expect(rank('Strongly condemns the killings', 'judgement')).toBeGreaterThan(plain)
    expect(rank('Condemns in the strongest terms the killings', 'judgement')).toBeGreaterThan(plain)
  })

  it('keeps the order of the ladders', () => {
    const calls = ['Demands that', 'Urges', 'Calls upon', 'Encourages'].map((verb) => rank(`${verb} Aldovia to release them`))
    expect(calls).toEqual(calls.toSorted((a, b) => b - a))
    expect(new Set(calls).size).toBe(calls.length)
  })

  it('is nothing where no verb of the ladders opens', () => {
    expect(opening('To monitor the situation in Aldovia')).toBeUndefined()
    expect(opening('')).toBeUndefined()
  })
})

describe('verbClauses', () => {
  it('gives each verb what it governs', () => {
    const folded = fold('Welcomes the report of the Special Rapporteur, and urges Aldovia to carry out its recommendations')
    const clauses = verbClauses(folded).map(({ name, leading, object }) => [name, leading, folded.slice(object.start, object.end)])
    expect(clauses).toEqual([
      ['Welcomes', true, ' the report of the special rapporteur, and '],
      ['Urges', false, ' aldovia to carry out its recommendations'],
    ])
  })

  it('does not take nouns for verbs', () => {
    const names = verbClauses(fold('Welcomes the replies to communications, and requests for visits, and the calls of families'))
    expect(names.map(({ name }) => name)).toEqual(['Welcomes'])
  })
})
