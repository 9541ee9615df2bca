import type { MandateTerms } from './mandate-terms.ts'
import { stemsOf } from './stems.ts'

/** Two clauses speak of one mandate where they share at least this part of the words of the shorter. Our judgement, tried on the real pairs. */
const leastShared = 0.35

/** The clauses of two texts that decide about the same mandate, each used once, the likest first. */
export function sameMandate<T extends MandateTerms>(prior: readonly T[], draft: readonly T[]): readonly (readonly [T, T])[] {
  const likeness = prior.flatMap((was) => draft.map((now) => ({ was, now, shared: sharedPart(was.folded, now.folded) })))
  const pairs: (readonly [T, T])[] = []
  const alone = prior.length === 1 && draft.length === 1
  for (const { was, now, shared } of likeness.toSorted((a, b) => b.shared - a.shared)) {
    if (shared < leastShared && !alone) break
    if (!pairs.some(([one, other]) => one === was || other === now)) pairs.push([was, now])
  }
  return pairs
}

function sharedPart(a: string, b: string): number {
  const [one, other] = [stemsOf(a.slice(0, 300)), stemsOf(b.slice(0, 300))]
  const shared = [...one].filter((stem) => other.has(stem)).length
  return shared / Math.max(1, Math.min(one.size, other.size))
}
