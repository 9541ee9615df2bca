import { at } from './at.ts'
import type { Likeness } from './likeness.ts'

/** Features of more paragraphs than this name no candidates: boilerplate, which all paragraphs share. */
const COMMON = 40
/** So many of the likest prior paragraphs are weighed for each draft paragraph. */
const SHORTLIST = 8

/** Prior and draft paragraphs, by their place among the open ones, that share enough to be held against each other. */
export function candidates(likeness: Likeness): [prior: number, draft: number][] {
  const postings = postingsOf(likeness)
  const count = likeness.prior.first.length - 1
  const score = new Float64Array(count)
  const found: [number, number][] = []
  for (let draft = 0; draft + 1 < likeness.draft.first.length; draft++) {
    const touched: number[] = []
    for (let index = at(likeness.draft.first, draft); index < at(likeness.draft.first, draft + 1); index++) {
      const feature = at(likeness.draft.list, index)
      const from = at(postings.first, feature)
      const to = at(postings.first, feature + 1)
      if (to - from > COMMON) continue
      const weight = at(likeness.weights, feature)
      for (let posting = from; posting < to; posting++) {
        const prior = at(postings.list, posting)
        if (at(score, prior) === 0) touched.push(prior)
        score[prior] = at(score, prior) + weight
      }
    }
    touched.sort((a, b) => at(score, b) - at(score, a) || a - b)
    for (const prior of touched.slice(0, SHORTLIST)) found.push([prior, draft])
    for (const prior of touched) score[prior] = 0
  }
  return found
}

interface Postings {
  readonly list: Int32Array
  readonly first: Int32Array
}

function postingsOf({ prior, weights }: Likeness): Postings {
  const first = new Int32Array(weights.length + 2)
  for (const feature of prior.list) first[feature + 2] = at(first, feature + 2) + 1
  for (let feature = 2; feature < first.length; feature++) first[feature] = at(first, feature) + at(first, feature - 1)
  const list = new Int32Array(prior.list.length)
  for (let paragraph = 0; paragraph + 1 < prior.first.length; paragraph++) {
    for (let index = at(prior.first, paragraph); index < at(prior.first, paragraph + 1); index++) {
      const slot = at(prior.list, index) + 1
      list[at(first, slot)] = paragraph
      first[slot] = at(first, slot) + 1
    }
  }
  return { list, first }
}
