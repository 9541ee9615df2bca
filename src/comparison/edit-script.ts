import { diffArrays } from 'diff'
import { heaviestIncreasingRun } from './increasing-run.ts'

/** `length` words from `prior` on that stand again from `draft` on. */
export interface KeptRun {
  readonly prior: number
  readonly draft: number
  readonly length: number
}

/**
 * Two revisions of a paragraph stay far below so many edits; a wholly rewritten one of thousands of words would otherwise cost the square
 * of its length. Beyond it the words that stand once on each side part the stretch. The script is exact either way, only no longer the shortest.
 */
const mostEdits = 256

/** Words of the two sides between two places. */
interface Stretch {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly prior: number
  readonly draft: number
}

/** What a shortest edit from `a` to `b` keeps, in order. */
export function keptRuns(a: Int32Array, b: Int32Array): KeptRun[] {
  const runs: KeptRun[] = []
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  add(runs, 0, 0, head)
  const middle = { a: a.subarray(head, a.length - tail), b: b.subarray(head, b.length - tail), prior: head, draft: head }
  addKept(runs, middle)
  add(runs, a.length - tail, b.length - tail, tail)
  return runs
}

function addKept(runs: KeptRun[], stretch: Stretch): void {
  const { a, b, prior, draft } = stretch
  if (a.length === 0 || b.length === 0) return
  const changes = diffArrays(Array.from(a), Array.from(b), { maxEditLength: mostEdits })
  if (!changes) {
    addAroundAnchors(runs, stretch)
    return
  }
  let atPrior = prior
  let atDraft = draft
  for (const { count, added, removed } of changes) {
    if (!added && !removed) add(runs, atPrior, atDraft, count)
    if (!added) atPrior += count
    if (!removed) atDraft += count
  }
}

/** The coarser way: kept are the words that stand once on each side, as many as stand in one order, and what stands between them. */
function addAroundAnchors(runs: KeptRun[], { a, b, prior, draft }: Stretch): void {
  const anchors = anchorsOf(a, b)
  let fromA = 0
  let fromB = 0
  for (const anchor of anchors) {
    addKept(runs, { a: a.subarray(fromA, anchor.a), b: b.subarray(fromB, anchor.b), prior: prior + fromA, draft: draft + fromB })
    add(runs, prior + anchor.a, draft + anchor.b, 1)
    fromA = anchor.a + 1
    fromB = anchor.b + 1
  }
  if (anchors.length > 0) addKept(runs, { a: a.subarray(fromA), b: b.subarray(fromB), prior: prior + fromA, draft: draft + fromB })
}

function anchorsOf(a: Int32Array, b: Int32Array): readonly { readonly a: number; readonly b: number }[] {
  const inA = placesOfSingles(a)
  const inB = placesOfSingles(b)
  const shared = [...inA].flatMap(([word, place]) => {
    const other = inB.get(word)
    return other === undefined ? [] : { a: place, b: other }
  })
  const kept = heaviestIncreasingRun(
    shared.map((pair) => pair.b),
    shared.map(() => 1),
  )
  return kept.flatMap((index) => shared[index] ?? [])
}

/** Words that stand once, with their places, in order. */
function placesOfSingles(words: Int32Array): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const repeated = new Set<number>()
  words.forEach((word, place) => {
    if (places.has(word)) repeated.add(word)
    places.set(word, place)
  })
  for (const word of repeated) places.delete(word)
  return places
}

function add(runs: KeptRun[], prior: number, draft: number, length: number): void {
  if (length === 0) return
  const last = runs.at(-1)
  if (last && last.prior + last.length === prior && last.draft + last.length === draft) {
    runs[runs.length - 1] = { ...last, length: last.length + length }
  } else runs.push({ prior, draft, length })
}
