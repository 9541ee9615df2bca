import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptRuns } from '../../src/comparison/edit-script.ts'

const kept = (a: readonly number[], b: readonly number[]) => keptRuns(Int32Array.from(a), Int32Array.from(b))

/** Length of a longest common subsequence, by the textbook. */
function longestCommon(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const one of a) {
    const row = [0]
    for (const [index, other] of b.entries()) {
      row.push(one === other ? (above[index] ?? 0) + 1 : Math.max(row[index] ?? 0, above[index + 1] ?? 0))
    }
    above = row
  }
  return above[b.length] ?? 0
}

function expectOrderedAndEqual(a: readonly number[], b: readonly number[]): number {
  let priorEnd = 0
  let draftEnd = 0
  let total = 0
  for (const { prior, draft, length } of kept(a, b)) {
    expect(length).toBeGreaterThan(0)
    expect(prior >= priorEnd && draft >= draftEnd).toBe(true)
    expect(a.slice(prior, prior + length)).toEqual(b.slice(draft, draft + length))
    priorEnd = prior + length
    draftEnd = draft + length
    total += length
  }
  return total
}

const words = (most: number) => fc.array(fc.integer({ min: 0, max: most }), { maxLength: 40 })

describe('keptRuns', () => {
  it.each([
    [[1, 2, 3], [1, 2, 3], [{ prior: 0, draft: 0, length: 3 }]],
    [[1, 2, 3], [4, 5], []],
    [[], [1], []],
    [
      [1, 2, 3, 4],
      [1, 9, 4],
      [
        { prior: 0, draft: 0, length: 1 },
        { prior: 3, draft: 2, length: 1 },
      ],
    ],
  ])('of %j and %j', (a, b, runs) => {
    expect(kept(a, b)).toEqual(runs)
  })

  it('keeps as much as can be kept', () => {
    fc.assert(
      fc.property(words(5), words(5), (a, b) => {
        expect(expectOrderedAndEqual(a, b)).toBe(longestCommon(a, b))
      }),
    )
  })

  it('stays exact where a text is rewritten beyond the limit of the search', () => {
    const sequence = (seed: number) => Array.from({ length: 3000 }, (_, index) => Math.imul(index + seed, 0x9e3779b1) >>> 26)
    const total = expectOrderedAndEqual(sequence(1), sequence(7777))
    expect(total).toBeGreaterThan(300)
  })

  it('finds the one change in very long repetitive texts', () => {
    const one = new Array<number>(50_000).fill(7)
    expect(kept(one, one.with(20_000, 8))).toEqual([
      { prior: 0, draft: 0, length: 20_000 },
      { prior: 20_001, draft: 20_001, length: 29_999 },
    ])
  })
})
