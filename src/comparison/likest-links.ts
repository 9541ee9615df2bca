import { at, weightAt } from './at.ts'
import { type Candidate, candidates } from './candidates.ts'
import { type Likeness, likenessOf, type Overlap } from './likeness.ts'
import type { Gaps, Matching } from './matching.ts'
import type { TextSide } from './text-side.ts'

/** Two paragraphs so like each other are the same paragraph, edited: where they stand in their place, and elsewhere. */
const sureInPlace = 0.45
const sureElsewhere = 0.55
/** Neighbouring gaps are one place: two paragraphs that changed places leave the others between them. */
const nearGaps = 1
/** Where each is the other's likest and they stand near, far less is enough: real rewriting keeps a fifth of a paragraph. */
const leastNear = 0.2
/** Elsewhere both must also be far likelier than any rival: near-duplicates of boilerplate are each other's likest by chance. */
const leastDistinct = 0.3
const distinction = 1.75

/** How much place counts beside likeness when paragraphs compete. */
const placeBonus = 0.12
const neighbourBonus = 0.05

/** A part of a split or merged paragraph stands in the whole with at least this share of its weight ... */
const leastOfPart = 0.5
/** ... and explains so much more of the whole, which is then at least so like its parts. */
const leastGain = 0.06
const leastWhole = 0.5

interface Proposal {
  readonly prior: readonly number[]
  readonly draft: readonly number[]
  readonly likeness: number
  readonly score: number
}

/** Links free paragraphs to their likest, the likest first: one to one, or one to two neighbours where that explains more. */
export function linkLikest(matching: Matching, likeness: Likeness, prior: TextSide, draft: TextSide): void {
  const gaps = matching.gaps()
  const found = candidates(matching, likeness, gaps)
  const isSame = sameParagraph(found, gaps, prior, draft)
  const proposals = found.flatMap((candidate) => {
    const bonus = bonusOf(candidate, matching, gaps)
    const single = { prior: [candidate.prior], draft: [candidate.draft], likeness: candidate.likeness, score: candidate.likeness + bonus }
    const wider = widened(candidate, matching, likeness).map((proposal) => ({ ...proposal, score: proposal.likeness + bonus }))
    return isSame(candidate) ? [single, ...wider] : wider
  })
  for (const proposal of proposals.sort(byScore)) {
    if (matching.isFree(proposal.prior, proposal.draft)) matching.link(proposal.prior, proposal.draft, proposal.likeness)
  }
}

/** Equal scores are taken in the order of the draft, so that the answer is always the same. */
function byScore(one: Proposal, other: Proposal): number {
  return other.score - one.score || (one.draft[0] ?? 0) - (other.draft[0] ?? 0) || (one.prior[0] ?? 0) - (other.prior[0] ?? 0)
}

function bonusOf({ prior, draft }: Candidate, matching: Matching, gaps: Gaps): number {
  const inPlace = at(gaps.ofPrior, prior) === at(gaps.ofDraft, draft)
  const neighbours = Number(matching.areLinked(prior - 1, draft - 1)) + Number(matching.areLinked(prior + 1, draft + 1))
  return (inPlace ? placeBonus : 0) + neighbours * neighbourBonus
}

/** How a paragraph's candidates compare: its likest within its part of the text and anywhere, and the next likest. */
interface Rank {
  inPart: number
  anywhere: number
  rival: number
}

/** Whether a candidate is the same paragraph, by how like it is, where it stands and what competes with it. */
function sameParagraph(found: readonly Candidate[], gaps: Gaps, prior: TextSide, draft: TextSide): (candidate: Candidate) => boolean {
  const isInPart = (candidate: Candidate): boolean => prior.paragraphs[candidate.prior]?.part === draft.paragraphs[candidate.draft]?.part
  const ofPrior = new Map<number, Rank>()
  const ofDraft = new Map<number, Rank>()
  for (const candidate of found) {
    rank(ofPrior, candidate.prior, candidate.likeness, isInPart(candidate))
    rank(ofDraft, candidate.draft, candidate.likeness, isInPart(candidate))
  }
  return (candidate) => {
    const { likeness } = candidate
    const distance = Math.abs(at(gaps.ofPrior, candidate.prior) - at(gaps.ofDraft, candidate.draft))
    if (likeness >= (distance === 0 ? sureInPlace : sureElsewhere)) return true
    const ranks = [ofPrior.get(candidate.prior), ofDraft.get(candidate.draft)].filter((known) => known !== undefined)
    const isNear = distance <= nearGaps && isInPart(candidate)
    if (isNear && likeness >= leastNear && ranks.every(({ inPart }) => likeness >= inPart)) return true
    return likeness >= leastDistinct && ranks.every(({ anywhere, rival }) => likeness >= anywhere && likeness >= distinction * rival)
  }
}

function rank(ranks: Map<number, Rank>, paragraph: number, likeness: number, isInPart: boolean): void {
  const known = ranks.get(paragraph) ?? { inPart: 0, anywhere: 0, rival: 0 }
  ranks.set(paragraph, known)
  if (isInPart) known.inPart = Math.max(known.inPart, likeness)
  known.rival = Math.max(known.rival, Math.min(known.anywhere, likeness))
  known.anywhere = Math.max(known.anywhere, likeness)
}

/** One paragraph against two: the candidate and a free neighbour on the side that has less to say. */
function widened(candidate: Candidate, matching: Matching, likeness: Likeness): Omit<Proposal, 'score'>[] {
  const { prior, draft, overlap } = candidate
  if (overlap.shared < leastOfPart * Math.min(overlap.prior, overlap.draft)) return []
  const isSplit = overlap.draft < overlap.prior
  return [-1, 1].flatMap((step) => {
    const neighbour = (isSplit ? draft : prior) + step
    const weight = weightAt((isSplit ? likeness.draft : likeness.prior).weights, neighbour)
    if (weight === 0 || mostWith(overlap, weight) <= candidate.likeness + leastGain) return []
    if (!(isSplit ? matching.isFree([], [neighbour]) : matching.isFree([neighbour], []))) return []
    const part = isSplit ? likeness.overlap([prior], [neighbour]) : likeness.overlap([neighbour], [draft])
    if (part.shared <= leastOfPart * weight) return []
    const parts = step < 0 ? [neighbour, neighbour + 1] : [neighbour - 1, neighbour]
    const link = isSplit ? { prior: [prior], draft: parts } : { prior: parts, draft: [draft] }
    const whole = likenessOf(likeness.overlap(link.prior, link.draft))
    return whole > candidate.likeness + leastGain && whole > leastWhole ? [{ ...link, likeness: whole }] : []
  })
}

/** The likeness that a pair can reach at most when a neighbour of a certain weight joins its lighter side. */
function mostWith({ prior, draft }: Overlap, weight: number): number {
  const [lighter, heavier] = prior < draft ? [prior, draft] : [draft, prior]
  return (2 * Math.min(lighter + weight, heavier)) / (lighter + weight + heavier)
}
