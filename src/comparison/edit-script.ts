import { at } from './at.ts'

/** `length` words from `prior` on that stand again from `draft` on. */
export interface KeptRun {
  readonly prior: number
  readonly draft: number
  readonly length: number
}

/**
 * After so many edits without an end in sight, the path that has come furthest is taken as it stands and the search starts
 * anew from there. Two revisions of a paragraph stay far below it; a wholly rewritten one of thousands of words would
 * otherwise cost the square of its length. The script is exact either way, only no longer the shortest.
 */
const mostEdits = 256

/** What a shortest edit from `a` to `b` keeps, in order (Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986). */
export function keptRuns(a: Int32Array, b: Int32Array): KeptRun[] {
  const runs: KeptRun[] = []
  const tail = commonTail(a, b)
  const [endA, endB] = [a.length - tail, b.length - tail]
  let [atA, atB] = [0, 0]
  while (atA < endA && atB < endB) {
    const path = searchOnce(a.subarray(atA, endA), b.subarray(atB, endB))
    for (const { prior, draft, length } of path.runs) addRun(runs, atA + prior, atB + draft, length)
    atA += path.endA
    atB += path.endB
  }
  addRun(runs, endA, endB, tail)
  return runs
}

function addRun(runs: KeptRun[], prior: number, draft: number, length: number): void {
  if (length === 0) return
  const last = runs.at(-1)
  if (last && last.prior + last.length === prior && last.draft + last.length === draft) {
    runs[runs.length - 1] = { ...last, length: last.length + length }
  } else runs.push({ prior, draft, length })
}

function commonTail(a: Int32Array, b: Int32Array): number {
  const most = Math.min(a.length, b.length)
  let tail = 0
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return tail
}

/** A path through the edit graph from the beginning of both sides to `endA` and `endB`, by what it keeps. */
interface Path {
  readonly runs: readonly KeptRun[]
  readonly endA: number
  readonly endB: number
}

/**
 * How far into `a` the best path has come on each diagonal; on diagonal `k` it has come as far into `b`, less `k`.
 * Diagonal `k` stands at `origin + k`.
 */
interface Frontier {
  readonly reached: Int32Array
  readonly origin: number
}

const reachedOn = ({ reached, origin }: Frontier, k: number): number => at(reached, origin + k)

/** With its last edit a path comes to diagonal `k` by leaving out a word of `a`, or by taking one of `b`: whichever leads further. */
const takesFromB = (frontier: Frontier, k: number, edits: number): boolean =>
  k === -edits || (k !== edits && reachedOn(frontier, k - 1) < reachedOn(frontier, k + 1))

/** The part of a frontier that the given number of edits can have reached. */
const copyOf = ({ reached, origin }: Frontier, edits: number): Frontier => ({
  reached: reached.slice(origin - edits - 1, origin + edits + 2),
  origin: edits + 1,
})

/** Goes to the end of both sides, or as far as `mostEdits` edits carry. */
function searchOnce(a: Int32Array, b: Int32Array): Path {
  const most = Math.min(mostEdits, a.length + b.length)
  const frontier = { reached: new Int32Array(2 * most + 3), origin: most + 1 }
  /** The frontier before each edit was made. */
  const history: Frontier[] = []
  for (let edits = 0; edits <= most; edits++) {
    history.push(copyOf(frontier, edits))
    for (let k = -edits; k <= edits; k += 2) {
      let x = edits === 0 ? 0 : takesFromB(frontier, k, edits) ? reachedOn(frontier, k + 1) : reachedOn(frontier, k - 1) + 1
      if (x <= a.length && x - k <= b.length) while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      frontier.reached[frontier.origin + k] = x
      if (x === a.length && x - k === b.length) return pathTo(k, x, history)
    }
  }
  const k = furthest(frontier, most, a.length, b.length)
  return pathTo(k, reachedOn(frontier, k), history)
}

/** The diagonal on which a path within both sides has come furthest. */
function furthest(frontier: Frontier, edits: number, lengthA: number, lengthB: number): number {
  let best = 0
  let bestLength = -1
  for (let k = -edits; k <= edits; k += 2) {
    const x = reachedOn(frontier, k)
    if (x > lengthA || x - k > lengthB || 2 * x - k <= bestLength) continue
    best = k
    bestLength = 2 * x - k
  }
  return best
}

/** Goes back from `end` on diagonal `k`, reached after as many edits as the history holds, to the beginning. */
function pathTo(k: number, end: number, history: readonly Frontier[]): Path {
  const runs: KeptRun[] = []
  const [endA, endB] = [end, end - k]
  for (const [edits, before] of [...history.entries()].reverse()) {
    const fromB = takesFromB(before, k, edits)
    const start = edits === 0 ? 0 : fromB ? reachedOn(before, k + 1) : reachedOn(before, k - 1) + 1
    if (end > start) runs.push({ prior: start, draft: start - k, length: end - start })
    end = fromB ? start : start - 1
    k += fromB ? 1 : -1
  }
  return { runs: runs.reverse(), endA, endB }
}
