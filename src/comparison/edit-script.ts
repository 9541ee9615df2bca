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
const MOST_EDITS = 256

/** What a shortest edit from `a` to `b` keeps, in order (Myers, “An O(ND) Difference Algorithm and Its Variations”, 1986). */
export function keptRuns(a: Int32Array, b: Int32Array): KeptRun[] {
  const runs: KeptRun[] = []
  const tail = commonTail(a, b)
  const end = { a: a.length - tail, b: b.length - tail }
  const at = { a: 0, b: 0 }
  for (;;) {
    const head = snake(a, b, at.a, at.b, end.a, end.b)
    add(runs, at.a, at.b, head)
    at.a += head
    at.b += head
    if (at.a === end.a || at.b === end.b) break
    const reached = searchOnce(a.subarray(at.a, end.a), b.subarray(at.b, end.b))
    for (const { prior, draft, length } of reached.runs) add(runs, at.a + prior, at.b + draft, length)
    at.a += reached.a
    at.b += reached.b
  }
  add(runs, end.a, end.b, tail)
  return runs
}

function add(runs: KeptRun[], prior: number, draft: number, length: number): void {
  if (!length) return
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

/** How many equal words follow from a position. */
function snake(a: Int32Array, b: Int32Array, fromA: number, fromB: number, endA: number, endB: number): number {
  let length = 0
  while (fromA + length < endA && fromB + length < endB && a[fromA + length] === b[fromB + length]) length++
  return length
}

interface Reached {
  readonly runs: readonly KeptRun[]
  /** How far into each side the runs and the edits between them have come. */
  readonly a: number
  readonly b: number
}

/** Reaches the end of both sides, or as far as MOST_EDITS edits carry. */
function searchOnce(a: Int32Array, b: Int32Array): Reached {
  const most = Math.min(MOST_EDITS, a.length + b.length)
  /** `frontier[k + most + 1]`: how far into `a` the best path on diagonal `k` has come; `b` is that less `k`. */
  const frontier = new Int32Array(2 * most + 3)
  const history: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    history.push(frontier.slice(most - edits, most + edits + 3))
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && valueAt(frontier, k - 1 + most + 1) < valueAt(frontier, k + 1 + most + 1))
      const from = down ? valueAt(frontier, k + 1 + most + 1) : valueAt(frontier, k - 1 + most + 1) + 1
      if (from > a.length || from - k > b.length) {
        frontier[k + most + 1] = from
        continue
      }
      const x = from + snake(a, b, from, from - k, a.length, b.length)
      frontier[k + most + 1] = x
      if (x >= a.length && x - k >= b.length) return traceBack(history, edits, k, x)
    }
  }
  const k = furthest(frontier, most, a.length, b.length)
  return traceBack(history, most, k, valueAt(frontier, k + most + 1))
}

/** The typed array holds every index asked for. */
const valueAt = (values: Int32Array, index: number): number => values[index] ?? 0

function furthest(frontier: Int32Array, most: number, lengthA: number, lengthB: number): number {
  let best = 0
  let most_ = -1
  for (let k = -most; k <= most; k += 2) {
    const x = valueAt(frontier, k + most + 1)
    if (x <= lengthA && x - k <= lengthB && 2 * x - k > most_) {
      most_ = 2 * x - k
      best = k
    }
  }
  return best
}

function traceBack(history: readonly Int32Array[], edits: number, k: number, x: number): Reached {
  const runs: KeptRun[] = []
  const reached = { a: x, b: x - k }
  for (let step = edits; step >= 0; step--) {
    const before = history[step]
    if (!before) break
    const at = (diagonal: number): number => valueAt(before, diagonal + step + 1)
    const down = k === -step || (k !== step && at(k - 1) < at(k + 1))
    const from = step === 0 ? 0 : down ? at(k + 1) : at(k - 1) + 1
    if (x > from) runs.push({ prior: from, draft: from - k, length: x - from })
    if (step === 0) break
    k = down ? k + 1 : k - 1
    x = at(k)
  }
  return { runs: runs.reverse(), ...reached }
}
