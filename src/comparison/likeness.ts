import { at, weightAt } from './at.ts'
import { isLight, type TextSide } from './text-side.ts'

/** The features of paragraph `i` are `list[first[i]]` up to `list[first[i + 1]]`, each once; `weights[i]` is what they weigh together. */
export interface Features {
  readonly list: Int32Array
  readonly first: Int32Array
  readonly weights: Float64Array
}

/** What two sets of paragraphs hold and have in common, by weight. */
export interface Overlap {
  readonly shared: number
  readonly prior: number
  readonly draft: number
}

/** Features stand in the order of the text: ten words and their pairs make an opening. */
const opening = 20

/**
 * How much two paragraphs are like each other. Their features are their words and neighbouring word pairs, light words aside;
 * what stands in few paragraphs weighs more than boilerplate.
 */
export class Likeness {
  readonly prior: Features
  readonly draft: Features
  /** What each feature weighs. */
  readonly weights: Float64Array
  readonly #seenInPrior: Int32Array
  readonly #seenInDraft: Int32Array
  #turn = 0

  /** The words of one vocabulary of `vocabularySize` words; paragraphs without words take no part. */
  constructor(prior: TextSide, draft: TextSide, vocabularySize: number) {
    const numbers = new FeatureNumbers(vocabularySize)
    const lists = { prior: numbers.featuresOf(prior), draft: numbers.featuresOf(draft) }
    this.weights = weightsOf([lists.prior, lists.draft], numbers.count)
    this.prior = { ...lists.prior, weights: weightsOfParagraphs(lists.prior, this.weights) }
    this.draft = { ...lists.draft, weights: weightsOfParagraphs(lists.draft, this.weights) }
    this.#seenInPrior = new Int32Array(numbers.count)
    this.#seenInDraft = new Int32Array(numbers.count)
  }

  /** Over the paragraphs of each side taken together. */
  overlap(prior: readonly number[], draft: readonly number[]): Overlap {
    const turn = ++this.#turn
    const weight = { shared: 0, prior: 0, draft: 0 }
    for (const paragraph of prior) {
      for (let index = at(this.prior.first, paragraph); index < at(this.prior.first, paragraph + 1); index++) {
        const feature = at(this.prior.list, index)
        if (this.#seenInPrior[feature] === turn) continue
        this.#seenInPrior[feature] = turn
        weight.prior += weightAt(this.weights, feature)
      }
    }
    for (const paragraph of draft) {
      for (let index = at(this.draft.first, paragraph); index < at(this.draft.first, paragraph + 1); index++) {
        const feature = at(this.draft.list, index)
        if (this.#seenInDraft[feature] === turn) continue
        this.#seenInDraft[feature] = turn
        weight.draft += weightAt(this.weights, feature)
        if (this.#seenInPrior[feature] === turn) weight.shared += weightAt(this.weights, feature)
      }
    }
    return weight
  }

  /** How like the openings of two paragraphs are, 0 to 1: a paragraph is known by how it begins, however it goes on. */
  ofOpenings(prior: number, draft: number): number {
    const turn = ++this.#turn
    const weight = { shared: 0, prior: 0, draft: 0 }
    const end = (first: Int32Array, paragraph: number): number => Math.min(at(first, paragraph) + opening, at(first, paragraph + 1))
    for (let index = at(this.prior.first, prior); index < end(this.prior.first, prior); index++) {
      this.#seenInPrior[at(this.prior.list, index)] = turn
      weight.prior += weightAt(this.weights, at(this.prior.list, index))
    }
    for (let index = at(this.draft.first, draft); index < end(this.draft.first, draft); index++) {
      const feature = at(this.draft.list, index)
      weight.draft += weightAt(this.weights, feature)
      if (this.#seenInPrior[feature] === turn) weight.shared += weightAt(this.weights, feature)
    }
    return likenessOf(weight)
  }

  /** The overlap of one draft paragraph with each of many prior ones. */
  overlaps(prior: readonly number[], draft: number): Overlap[] {
    const turn = ++this.#turn
    for (let index = at(this.draft.first, draft); index < at(this.draft.first, draft + 1); index++) {
      this.#seenInDraft[at(this.draft.list, index)] = turn
    }
    return prior.map((paragraph) => {
      let shared = 0
      for (let index = at(this.prior.first, paragraph); index < at(this.prior.first, paragraph + 1); index++) {
        const feature = at(this.prior.list, index)
        if (this.#seenInDraft[feature] === turn) shared += weightAt(this.weights, feature)
      }
      return { shared, prior: weightAt(this.prior.weights, paragraph), draft: weightAt(this.draft.weights, draft) }
    })
  }
}

/** 1 for the same features, 0 for none in common (Dice's coefficient, weighted). */
export const likenessOf = ({ shared, prior, draft }: Overlap): number => (2 * shared) / (prior + draft || 1)

type FeatureLists = Pick<Features, 'list' | 'first'>

/** A feature of one paragraph alone weighs no more than one of two: it was changed, or it would be in both. */
function weightsOf(sides: readonly FeatureLists[], count: number): Float64Array {
  const paragraphs = new Int32Array(count)
  let read = 0
  for (const { list, first } of sides) {
    for (const feature of list) paragraphs[feature] = at(paragraphs, feature) + 1
    for (let paragraph = 0; paragraph + 1 < first.length; paragraph++) if (at(first, paragraph) < at(first, paragraph + 1)) read++
  }
  const weights = new Float64Array(count)
  for (let feature = 0; feature < count; feature++) weights[feature] = Math.log(1 + read / Math.max(2, at(paragraphs, feature)))
  return weights
}

function weightsOfParagraphs({ list, first }: FeatureLists, weights: Float64Array): Float64Array {
  const sums = new Float64Array(first.length - 1)
  for (let paragraph = 0; paragraph < sums.length; paragraph++) {
    let sum = 0
    for (let index = at(first, paragraph); index < at(first, paragraph + 1); index++) sum += weightAt(weights, at(list, index))
    sums[paragraph] = sum
  }
  return sums
}

/** Words keep their ids as numbers; word pairs are numbered after them. */
class FeatureNumbers {
  readonly #pairs = new Map<number, number>()
  #seen = new Int32Array(0)
  readonly #words: number
  #turn = 0

  constructor(words: number) {
    this.#words = words
  }

  get count(): number {
    return this.#words + this.#pairs.size
  }

  featuresOf({ words: { ids, first } }: TextSide): FeatureLists {
    const room = 2 * at(first, first.length - 1)
    const list = new Int32Array(room)
    const starts = new Int32Array(first.length)
    this.#seen = grown(this.#seen, this.count + room)
    let count = 0
    const add = (feature: number): void => {
      if (this.#seen[feature] === this.#turn) return
      this.#seen[feature] = this.#turn
      list[count++] = feature
    }
    for (let paragraph = 0; paragraph + 1 < first.length; paragraph++) {
      this.#turn++
      let before = -1
      for (let word = at(first, paragraph); word < at(first, paragraph + 1); word++) {
        const id = at(ids, word)
        if (isLight(id)) continue
        add(id)
        if (before >= 0) add(this.#pair(before, id))
        before = id
      }
      starts[paragraph + 1] = count
    }
    return { list: list.subarray(0, count), first: starts }
  }

  #pair(before: number, id: number): number {
    const key = Math.imul(before + 1, 0x9e3779b1) ^ id
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const feature = this.count
    this.#pairs.set(key, feature)
    return feature
  }
}

function grown(values: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(Math.max(length, values.length))
  longer.set(values)
  return longer
}
