import { at } from './at.ts'
import type { TextSide } from './text-side.ts'
import { isLight } from './text-side.ts'

/** Words and neighbouring word pairs of the paragraphs that are compared, each once a paragraph, and what they weigh. */
export interface Features {
  /** Features of compared paragraph `i`: `list[first[i]]` up to `list[first[i + 1]]`. */
  readonly list: Int32Array
  readonly first: Int32Array
}

/** What two sets of paragraphs have in common, by weight. */
export interface Overlap {
  readonly shared: number
  readonly prior: number
  readonly draft: number
}

export class Likeness {
  readonly prior: Features
  readonly draft: Features
  readonly weights: Float64Array
  readonly #seenInPrior: Int32Array
  readonly #seenInDraft: Int32Array
  #turn = 0

  constructor(prior: TextSide, draft: TextSide, priorOpen: readonly number[], draftOpen: readonly number[]) {
    const numbers = new Map<number, number>()
    this.prior = featuresOf(prior, priorOpen, numbers)
    this.draft = featuresOf(draft, draftOpen, numbers)
    const frequency = new Int32Array(numbers.size)
    for (const feature of this.prior.list) frequency[feature] = at(frequency, feature) + 1
    for (const feature of this.draft.list) frequency[feature] = at(frequency, feature) + 1
    this.weights = new Float64Array(numbers.size)
    const count = priorOpen.length + draftOpen.length
    for (let feature = 0; feature < numbers.size; feature++) this.weights[feature] = weightOf(at(frequency, feature), count)
    this.#seenInPrior = new Int32Array(numbers.size)
    this.#seenInDraft = new Int32Array(numbers.size)
  }

  /** Over the union of the paragraphs of each side, named by their place among the open ones. */
  overlap(prior: readonly number[], draft: readonly number[]): Overlap {
    const turn = ++this.#turn
    const weight = { shared: 0, prior: 0, draft: 0 }
    for (const paragraph of prior) {
      for (let index = at(this.prior.first, paragraph); index < at(this.prior.first, paragraph + 1); index++) {
        const feature = at(this.prior.list, index)
        if (this.#seenInPrior[feature] === turn) continue
        this.#seenInPrior[feature] = turn
        weight.prior += at(this.weights, feature)
      }
    }
    for (const paragraph of draft) {
      for (let index = at(this.draft.first, paragraph); index < at(this.draft.first, paragraph + 1); index++) {
        const feature = at(this.draft.list, index)
        if (this.#seenInDraft[feature] === turn) continue
        this.#seenInDraft[feature] = turn
        weight.draft += at(this.weights, feature)
        if (this.#seenInPrior[feature] === turn) weight.shared += at(this.weights, feature)
      }
    }
    return weight
  }
}

function weightOf(frequency: number, count: number): number {
  return Math.log(1 + count / Math.max(2, frequency))
}

function featuresOf(side: TextSide, open: readonly number[], numbers: Map<number, number>): Features {
  const { ids, first } = side.words
  let room = 0
  for (const paragraph of open) room += 2 * (at(first, paragraph + 1) - at(first, paragraph))
  const list = new Int32Array(room)
  const starts = new Int32Array(open.length + 1)
  let count = 0
  const seen = new Map<number, number>()
  open.forEach((paragraph, position) => {
    const add = (key: number): void => {
      let feature = numbers.get(key)
      if (feature === undefined) {
        feature = numbers.size
        numbers.set(key, feature)
      }
      if (seen.get(feature) === position) return
      seen.set(feature, position)
      list[count++] = feature
    }
    let before = -1
    for (let word = at(first, paragraph); word < at(first, paragraph + 1); word++) {
      const id = at(ids, word)
      if (isLight(id)) continue
      add(id)
      if (before >= 0) add(Math.imul(before + 1, 0x9e3779b1) ^ (id + 0x40000000))
      before = id
    }
    starts[position + 1] = count
  })
  return { list: list.subarray(0, count), first: starts }
}
