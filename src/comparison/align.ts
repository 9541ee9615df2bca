import { anchor } from './anchors.ts'
import { at } from './at.ts'
import { candidates } from './candidates.ts'
import { Likeness } from './likeness.ts'
import { gapsBetween, unpaired } from './partners.ts'
import type { TextSide } from './text-side.ts'

/** Paragraphs of both sides, by index, that answer to one another; each side in document order, one of them may be empty. */
export interface Link {
  readonly prior: readonly number[]
  readonly draft: readonly number[]
}

interface Hypothesis extends Link {
  readonly score: number
}

export const T = { inPlace: 0.12, neighbour: 0.1, leastInPlace: 0.3, leastMoved: 0.55, groupGain: 0.06, partIn: 0.5, groupLeast: 0.5 }

export function align(prior: TextSide, draft: TextSide): Link[] {
  const partners = anchor(prior, draft)
  const open = { prior: unpaired(partners.ofPrior), draft: unpaired(partners.ofDraft) }
  const links: Link[] = []
  partners.ofPrior.forEach((other, index) => {
    if (other >= 0) links.push({ prior: [index], draft: [other] })
  })
  if (!open.prior.length || !open.draft.length) return links
  const gaps = gapsBetween(partners)
  const likeness = new Likeness(prior, draft, open.prior, open.draft)
  const placeOf = (paragraph: number | undefined, list: readonly number[]): number => {
    return list.indexOf(paragraph ?? -1)
  }
  const hypotheses: Hypothesis[] = []
  const seen = new Set<string>()
  const consider = (p: number[], d: number[]): number => {
    const { shared, prior: wp, draft: wd } = likeness.overlap(p, d)
    const dice = (2 * shared) / (wp + wd || 1)
    return dice
  }
  const inGap = new Map<number, number[]>()
  open.prior.forEach((index, place) => {
    const gap = at(gaps.ofPrior, index)
    inGap.set(gap, [...(inGap.get(gap) ?? []), place])
  })
  const pairs = candidates(likeness)
  open.draft.forEach((index, place) => {
    for (const other of (inGap.get(at(gaps.ofDraft, index)) ?? []).slice(0, 8)) pairs.push([other, place])
  })
  for (const [p, d] of pairs) {
    const key = `${p} ${d}`
    if (seen.has(key)) continue
    seen.add(key)
    const P = open.prior[p] ?? 0
    const D = open.draft[d] ?? 0
    const { shared, prior: wp, draft: wd } = likeness.overlap([p], [d])
    const dice = (2 * shared) / (wp + wd || 1)
    const contain = shared / (Math.min(wp, wd) || 1)
    const inPlace = at(gaps.ofPrior, P) === at(gaps.ofDraft, D)
    let bonus = inPlace ? T.inPlace : 0
    if (P > 0 && D > 0 && at(partners.ofPrior, P - 1) === D - 1) bonus += T.neighbour / 2
    if (at(partners.ofPrior, P + 1) === D + 1) bonus += T.neighbour / 2
    if (dice >= (inPlace ? T.leastInPlace : T.leastMoved)) hypotheses.push({ prior: [P], draft: [D], score: dice + bonus })
    if (contain < T.partIn) continue
    for (const step of [1, -1]) {
      const d2 = placeOf(D + step, open.draft)
      if (d2 >= 0 && wd < wp) {
        const dd = step > 0 ? [d, d2] : [d2, d]
        const group = consider([p], dd)
        const part = likeness.overlap([p], [d2])
        if (part.shared / part.draft > T.partIn && group > dice + T.groupGain && group > T.groupLeast)
          hypotheses.push({ prior: [P], draft: dd.map((x) => open.draft[x] ?? 0), score: group + bonus })
      }
      const p2 = placeOf(P + step, open.prior)
      if (p2 >= 0 && wp < wd) {
        const pp = step > 0 ? [p, p2] : [p2, p]
        const group = consider(pp, [d])
        const part = likeness.overlap([p2], [d])
        if (part.shared / part.prior > T.partIn && group > dice + T.groupGain && group > T.groupLeast)
          hypotheses.push({ prior: pp.map((x) => open.prior[x] ?? 0), draft: [D], score: group + bonus })
      }
    }
  }
  hypotheses.sort((a, b) => b.score - a.score || (a.draft[0] ?? 0) - (b.draft[0] ?? 0) || (a.prior[0] ?? 0) - (b.prior[0] ?? 0))
  for (const { prior: p, draft: d } of hypotheses) {
    if (p.some((x) => at(partners.ofPrior, x) >= 0) || d.some((x) => at(partners.ofDraft, x) >= 0)) continue
    for (const x of p) partners.ofPrior[x] = d[0] ?? 0
    for (const x of d) partners.ofDraft[x] = p[0] ?? 0
    links.push({ prior: p, draft: d })
  }
  return links
}
