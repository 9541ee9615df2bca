import { at } from './at.ts'
import { heaviestIncreasingRun } from './increasing-run.ts'

/** Which prior paragraph goes with which draft paragraph, by index; -1 where none does yet. */
export interface Partners {
  readonly ofPrior: Int32Array
  readonly ofDraft: Int32Array
}

export function noPartners(priorCount: number, draftCount: number): Partners {
  return { ofPrior: new Int32Array(priorCount).fill(-1), ofDraft: new Int32Array(draftCount).fill(-1) }
}

export function pair({ ofPrior, ofDraft }: Partners, prior: number, draft: number): void {
  ofPrior[prior] = draft
  ofDraft[draft] = prior
}

export const unpaired = (partners: Int32Array): number[] => {
  const open: number[] = []
  partners.forEach((partner, index) => {
    if (partner < 0) open.push(index)
  })
  return open
}

/** Where a paragraph stands between the pairs that keep their order: pairs with equal numbers bound the same gap. */
export interface Gaps {
  readonly ofPrior: Int32Array
  readonly ofDraft: Int32Array
}

export function gapsBetween({ ofPrior, ofDraft }: Partners): Gaps {
  const paired: number[] = []
  ofPrior.forEach((draft, prior) => {
    if (draft >= 0) paired.push(prior)
  })
  const run = heaviestIncreasingRun(
    paired.map((prior) => at(ofPrior, prior)),
    paired.map(() => 1),
  )
  const gaps = { ofPrior: new Int32Array(ofPrior.length), ofDraft: new Int32Array(ofDraft.length) }
  for (const index of run) {
    const prior = paired[index] ?? 0
    gaps.ofPrior[prior] = 1
    gaps.ofDraft[at(ofPrior, prior)] = 1
  }
  addUp(gaps.ofPrior)
  addUp(gaps.ofDraft)
  return gaps
}

function addUp(values: Int32Array): void {
  let sum = 0
  values.forEach((value, index) => {
    sum += value
    values[index] = sum
  })
}
