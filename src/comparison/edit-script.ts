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
 * One such array for every number of edits, before that edit was made.
 */
class Frontier {
  readonly history: Int32Array[] = []
  readonly #origin: number
  #reached: Int32Array

  constructor(edits: number) {
    this.#origin = edits + 1
    this.#reached = new Int32Array(2 * edits + 3)
  }

  reached(k: number, reached = this.#reached): number {
    return at(reached, this.#origin + k)
  }

  set(k: number, reached: number): void {
    this.#reached[this.#origin + k] = reached
  }

  remember(): void {
    this.history.push(this.#reached.slice())
  }

  /** With its last edit a path comes to diagonal `k` by leaving out a word of `a`, or by taking one of `b`: whichever leads further. */
  takesFromB(k: number, edits: number, reached = this.#reached): boolean {
    return k === -edits || (k !== edits && this.reached(k - 1, reached) < this.reached(k + 1, reached))
  }
}

/** Goes to the end of both sides, or as far as `mostEdits` edits carry. */
function searchOnce(a: Int32Array, b: Int32Array): Path {
  const most = Math.min(mostEdits, a.length + b.length)
  const frontier = new Frontier(most)
  for (let edits = 0; edits <= most; edits++) {
    frontier.remember()
    for (let k = -edits; k <= edits; k += 2) {
      let x = edits === 0 ? 0 : frontier.takesFromB(k, edits) ? frontier.reached(k + 1) : frontier.reached(k - 1) + 1
      if (x <= a.length && x - k <= b.length) while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      frontier.set(k, x)
      if (x === a.length && x - k === b.length) return pathTo(k, edits, frontier)
    }
  }
  return pathTo(furthest(frontier, most, a.length, b.length), most, frontier)
}

/** The diagonal on which a path within both sides has come furthest. */
function furthest(frontier: Frontier, edits: number, lengthA: number, lengthB: number): number {
  let best = 0
  let bestLength = -1
  for (let k = -edits; k <= edits; k += 2) {
    const x = frontier.reached(k)
    if (x > lengthA || x - k > lengthB || 2 * x - k <= bestLength) continue
    best = k
    bestLength = 2 * x - k
  }
  return best
}

/** Goes back from the end of the path on diagonal `k` to its beginning. */
function pathTo(k: number, edits: number, frontier: Frontier): Path {
  const runs: KeptRun[] = []
  let end = frontier.reached(k)
  const [endA, endB] = [end, end - k]
  for (let edit = edits; edit >= 0; edit--) {
    const before = frontier.history[edit]
    const fromB = frontier.takesFromB(k, edit, before)
    const start = edit === 0 ? 0 : fromB ? frontier.reached(k + 1, before) : frontier.reached(k - 1, before) + 1
    if (end > start) runs.push({ prior: start, draft: start - k, length: end - start })
    if (edit === 0) break
    end = fromB ? start : start - 1
    k += fromB ? 1 : -1
  }
  return { runs: runs.reverse(), endA, endB }
}
