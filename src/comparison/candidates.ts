import { at, weightAt } from './at.ts'
import { type Features, type Likeness, likenessOf, type Overlap } from './likeness.ts'
import type { Gaps, Matching } from './matching.ts'

/** A free prior and a free draft paragraph that are worth holding against each other. */
export interface Candidate {
  readonly prior: number
  readonly draft: number
  readonly overlap: Overlap
  readonly likeness: number
}

/** Features of more paragraphs than this name no candidates: boilerplate, which near and far share alike. */
const mostParagraphs = 20
/** So many of the likest prior paragraphs are held against a draft paragraph ... */
const shortlist = 8
/** ... those that share at least this part of what the likest shares ... */
const leastShare = 0.2
/** ... and so many of the paragraphs in its own place, whatever they share. */
const mostInPlace = 8

/** For each free draft paragraph, the free prior ones that share most with it or stand in its place. */
export function candidates(matching: Matching, likeness: Likeness, gaps: Gaps): readonly Candidate[] {
  const inPlace = paragraphsByGap(matching.freePrior, gaps.ofPrior)
  const search = new Search(likeness)
  return matching.freeDraft.flatMap((draft) => {
    const prior = [...new Set([...search.likest(draft), ...(inPlace.get(at(gaps.ofDraft, draft)) ?? []).slice(0, mostInPlace)])]
    return likeness.overlaps(prior, draft).map((overlap, index) => {
      return { prior: prior[index] ?? 0, draft, overlap, likeness: likenessOf(overlap) }
    })
  })
}

/** The paragraphs of each gap, in their order. */
export function paragraphsByGap(paragraphs: readonly number[], gapOf: Int32Array): Map<number, number[]> {
  const byGap = new Map<number, number[]>()
  for (const paragraph of paragraphs) {
    const gap = at(gapOf, paragraph)
    const list = byGap.get(gap)
    if (list) list.push(paragraph)
    else byGap.set(gap, [paragraph])
  }
  return byGap
}

/** Finds the prior paragraphs that share most with a draft paragraph, by an index of their features. */
class Search {
  readonly #likeness: Likeness
  readonly #index: Index
  readonly #shared: Float64Array

  constructor(likeness: Likeness) {
    this.#likeness = likeness
    this.#index = indexOf(likeness.prior, likeness.weights.length)
    this.#shared = new Float64Array(likeness.prior.weights.length)
  }

  likest(draft: number): readonly number[] {
    const shared = this.#shared
    const met: number[] = []
    const { list, first } = this.#likeness.draft
    for (let position = at(first, draft); position < at(first, draft + 1); position++) {
      const feature = at(list, position)
      const [from, to] = [at(this.#index.first, feature), at(this.#index.first, feature + 1)]
      if (to - from > mostParagraphs) continue
      const weight = weightAt(this.#likeness.weights, feature)
      for (let entry = from; entry < to; entry++) {
        const prior = at(this.#index.paragraphs, entry)
        if (weightAt(shared, prior) === 0) met.push(prior)
        shared[prior] = weightAt(shared, prior) + weight
      }
    }
    let most = 0
    for (const prior of met) most = Math.max(most, weightAt(shared, prior))
    const likest = met
      .filter((prior) => weightAt(shared, prior) >= leastShare * most)
      .sort((one, other) => weightAt(shared, other) - weightAt(shared, one) || one - other)
      .slice(0, shortlist)
    for (const prior of met) shared[prior] = 0
    return likest
  }
}

/** The paragraphs that hold feature `f`: `paragraphs[first[f]]` up to `paragraphs[first[f + 1]]`. */
interface Index {
  readonly paragraphs: Int32Array
  readonly first: Int32Array
}

function indexOf({ list, first }: Features, features: number): Index {
  const starts = new Int32Array(features + 2)
  for (const feature of list) starts[feature + 2] = at(starts, feature + 2) + 1
  for (let feature = 2; feature < starts.length; feature++) starts[feature] = at(starts, feature) + at(starts, feature - 1)
  const paragraphs = new Int32Array(list.length)
  for (let paragraph = 0; paragraph + 1 < first.length; paragraph++) {
    for (let position = at(first, paragraph); position < at(first, paragraph + 1); position++) {
      const next = at(list, position) + 1
      paragraphs[at(starts, next)] = paragraph
      starts[next] = at(starts, next) + 1
    }
  }
  return { paragraphs, first: starts }
}
