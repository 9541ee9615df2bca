import { at, weightAt } from './at.ts'

/**
 * The heaviest selection of `values` that never falls, as indices in order. Ties go to the selection found first, so the
 * answer is always the same. Takes n log n steps.
 */
export function heaviestIncreasingRun(values: readonly number[], weights: readonly number[]): number[] {
  const ranks = rankOf(values)
  const best = new Float64Array(values.length + 1)
  const bestEnd = new Int32Array(values.length + 1).fill(-1)
  const previous = new Int32Array(values.length)
  let heaviest = 0
  let end = -1
  for (let index = 0; index < values.length; index++) {
    const rank = at(ranks, index)
    let weight = 0
    let before = -1
    for (let node = rank; node > 0; node -= node & -node) {
      if (weightAt(best, node) > weight) {
        weight = weightAt(best, node)
        before = at(bestEnd, node)
      }
    }
    weight += weights[index] ?? 0
    previous[index] = before
    for (let node = rank; node <= values.length; node += node & -node) {
      if (weight > weightAt(best, node)) {
        best[node] = weight
        bestEnd[node] = index
      }
    }
    if (weight > heaviest) {
      heaviest = weight
      end = index
    }
  }
  const run: number[] = []
  for (let index = end; index >= 0; index = at(previous, index)) run.push(index)
  return run.reverse()
}

/** Ranks from 1 on, equal for equal values. */
function rankOf(values: readonly number[]): Int32Array {
  const order = values.map((_, index) => index).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0))
  const ranks = new Int32Array(values.length)
  let rank = 0
  order.forEach((index, position) => {
    if (position === 0 || values[index] !== values[order[position - 1] ?? 0]) rank++
    ranks[index] = rank
  })
  return ranks
}
