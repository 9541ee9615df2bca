import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heaviestIncreasingRun } from '../../src/comparison/increasing-run.ts'

const weigh = (weights: readonly number[], run: readonly number[]): number => run.reduce((sum, index) => sum + (weights[index] ?? 0), 0)

/** Weight of the heaviest run, by trying every selection. */
function heaviest(values: readonly number[], weights: readonly number[]): number {
  let best = 0
  for (let selection = 0; selection < 2 ** values.length; selection++) {
    const run = values.flatMap((_, index) => ((selection >> index) & 1 ? [index] : []))
    const rises = run.every((index, place) => place === 0 || (values[run[place - 1] ?? 0] ?? 0) <= (values[index] ?? 0))
    if (rises) best = Math.max(best, weigh(weights, run))
  }
  return best
}

describe('heaviestIncreasingRun', () => {
  it.each([
    [
      [1, 2, 3],
      [1, 1, 1],
      [0, 1, 2],
    ],
    [
      [2, 3, 1],
      [1, 1, 1],
      [0, 1],
    ],
    [[2, 3, 1], [1, 1, 5], [2]],
    [
      [1, 1, 1],
      [1, 1, 1],
      [0, 1, 2],
    ],
    [[], [], []],
  ])('of %j weighing %j', (values, weights, run) => {
    expect(heaviestIncreasingRun(values, weights)).toEqual(run)
  })

  it('is as heavy as any selection that rises', () => {
    const entries = fc.array(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 })), { maxLength: 10 })
    fc.assert(
      fc.property(entries, (list) => {
        const [values, weights] = [list.map(([value]) => value), list.map(([, weight]) => weight)]
        expect(weigh(weights, heaviestIncreasingRun(values, weights))).toBe(heaviest(values, weights))
      }),
    )
  })
})
