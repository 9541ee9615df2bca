import { describe, expect, it } from 'vitest'
import { phraseFamilies } from '../../src/weakening/lexicon/phrase-families.ts'
import { fold } from '../../src/weakening/passage.ts'
import { termOf } from '../../src/weakening/period.ts'
import { verbClauses } from '../../src/weakening/verb-clause.ts'
import { weigh } from '../../src/weakening/weigh.ts'
import { redline } from '../support/redline.ts'

/** Texts that make a backtracking pattern try again at every word. */
const seeds = [
  'in the ',
  'of the ',
  'and ',
  'with due respect for the ',
  'a, ',
  'for a period of ',
  'subject to ',
  'as ',
  'report to ',
  '- ',
  'ensure all ',
]
const size = 40_000
const long = (seed: string): string => fold(seed.repeat(Math.ceil(size / seed.length)))

/** Generous for a slow machine; a quadratic pattern takes minutes. */
const limit = 2000
const tookLessThanLimit = (work: () => unknown): boolean => {
  const start = performance.now()
  work()
  return performance.now() - start < limit
}

describe.each(seeds)('a text of nothing but “%s”', (seed) => {
  const text = long(seed)

  it('does not hold up any family of phrases', () => {
    const slow = phraseFamilies.filter(({ pattern }) => !tookLessThanLimit(() => text.search(pattern)))
    expect(slow.map(({ name }) => name)).toEqual([])
  })

  it('does not hold up the reading of verbs and periods', () => {
    expect(tookLessThanLimit(() => [verbClauses(text), termOf(text)])).toBe(true)
  })

  it('is weighed', () => {
    const line = `Urges Aldovia to release them[- ${text.slice(0, 8000)}-]{+ ${text.slice(0, 8000)} as appropriate+};`
    expect(tookLessThanLimit(() => weigh(redline(line)))).toBe(true)
  })
})
