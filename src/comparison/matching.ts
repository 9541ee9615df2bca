import { at } from './at.ts'
import { heaviestIncreasingRun } from './increasing-run.ts'

/** Paragraphs of both sides, by index, that answer to one another. */
export interface Link {
  /** In document order, never empty. */
  readonly prior: readonly number[]
  readonly draft: readonly number[]
  /** 1 for paragraphs that say the same, less for what was edited. */
  readonly likeness: number
  /** Where the link stands on each side: at the paragraphs it began with, wherever others were joined from. */
  readonly place: { readonly prior: number; readonly draft: number }
}

/** Where a paragraph stands between the links that keep their order: equal numbers mean the same gap. */
export interface Gaps {
  readonly ofPrior: Int32Array
  readonly ofDraft: Int32Array
}

/** What is known so far of who became whom. A paragraph is in one link at most. */
export class Matching {
  readonly #links: (Link | undefined)[] = []
  readonly #ofPrior: Int32Array
  readonly #ofDraft: Int32Array

  constructor(priorCount: number, draftCount: number) {
    this.#ofPrior = new Int32Array(priorCount).fill(-1)
    this.#ofDraft = new Int32Array(draftCount).fill(-1)
  }

  /** In the order of the draft. */
  get links(): readonly Link[] {
    return this.#links.filter((link) => link !== undefined).sort((one, other) => one.place.draft - other.place.draft)
  }

  linkOfPrior(index: number): Link | undefined {
    return this.#links[this.#ofPrior[index] ?? -1]
  }

  linkOfDraft(index: number): Link | undefined {
    return this.#links[this.#ofDraft[index] ?? -1]
  }

  /** The prior paragraphs in no link yet, in order. */
  get freePrior(): readonly number[] {
    return indicesOfNone(this.#ofPrior)
  }

  /** The draft paragraphs in no link yet, in order. */
  get freeDraft(): readonly number[] {
    return indicesOfNone(this.#ofDraft)
  }

  isFree(prior: readonly number[], draft: readonly number[]): boolean {
    return prior.every((index) => at(this.#ofPrior, index) < 0) && draft.every((index) => at(this.#ofDraft, index) < 0)
  }

  areLinked(prior: number, draft: number): boolean {
    const link = this.linkOfPrior(prior)
    return link !== undefined && link === this.linkOfDraft(draft)
  }

  /** Links free paragraphs, given in document order. */
  link(prior: readonly number[], draft: readonly number[], likeness: number): void {
    this.#add({ prior, draft, likeness, place: { prior: prior[0] ?? 0, draft: draft[0] ?? 0 } })
  }

  /** Makes one link of a prior and a draft paragraph and of all that either is linked with. */
  join(prior: number, draft: number): void {
    const joined = [this.linkOfPrior(prior), this.linkOfDraft(draft)].filter((link) => link !== undefined)
    const [base] = joined.toSorted((one, other) => other.likeness - one.likeness)
    for (const link of joined) this.#links[this.#links.indexOf(link)] = undefined
    this.#add({
      prior: inOrder([prior, ...joined.flatMap((link) => link.prior)]),
      draft: inOrder([draft, ...joined.flatMap((link) => link.draft)]),
      likeness: base?.likeness ?? 0,
      place: base?.place ?? { prior, draft },
    })
  }

  #add(link: Link): void {
    const number = this.#links.push(link) - 1
    for (const index of link.prior) this.#ofPrior[index] = number
    for (const index of link.draft) this.#ofDraft[index] = number
  }

  /** The gaps between the links that keep their order. */
  gaps(): Gaps {
    const gaps = { ofPrior: new Int32Array(this.#ofPrior.length), ofDraft: new Int32Array(this.#ofDraft.length) }
    for (const { place } of staying(this.links)) {
      gaps.ofPrior[place.prior] = 1
      gaps.ofDraft[place.draft] = 1
    }
    addUp(gaps.ofPrior)
    addUp(gaps.ofDraft)
    return gaps
  }
}

/**
 * The heaviest selection of links, given in the order of the draft, that keep their order: those that a reader would say did not
 * move. Every link counts, and of two that cannot both stay the likelier one does.
 */
export function staying(links: readonly Link[]): readonly Link[] {
  const run = heaviestIncreasingRun(
    links.map(({ place }) => place.prior),
    links.map(({ likeness }) => 1 + likeness),
  )
  return run.flatMap((index) => links[index] ?? [])
}

function indicesOfNone(links: Int32Array): number[] {
  const free: number[] = []
  for (let index = 0; index < links.length; index++) if (at(links, index) < 0) free.push(index)
  return free
}

const inOrder = (indices: readonly number[]): number[] => [...new Set(indices)].sort((one, other) => one - other)

function addUp(values: Int32Array): void {
  let sum = 0
  for (let index = 0; index < values.length; index++) {
    sum += at(values, index)
    values[index] = sum
  }
}
