import { at } from './at.ts'
import { type Gaps, gapsBetween, noPartners, type Partners, pair, unpaired } from './partners.ts'
import type { TextSide } from './text-side.ts'

/**
 * Pairs the paragraphs that say the same on both sides: first those whose fingerprint stands once on each side (Heckel's unique
 * lines), then equal neighbours of pairs, then what repeats ("Calls upon States:"), in its order and place.
 */
export function anchor(prior: TextSide, draft: TextSide): Partners {
  const partners = noPartners(prior.paragraphs.length, draft.paragraphs.length)
  pairUnique(prior, draft, partners)
  spread(prior, draft, partners)
  pairRepeated(prior, draft, partners)
  return partners
}

function pairUnique(prior: TextSide, draft: TextSide, partners: Partners): void {
  const inPrior = placesOf(prior.fingerprints)
  const inDraft = placesOf(draft.fingerprints)
  for (const [fingerprint, place] of inPrior) {
    const other = inDraft.get(fingerprint)
    if (other !== undefined && place >= 0 && other >= 0) pair(partners, place, other)
  }
}

/** The index of each fingerprint, -1 for one that stands more than once. */
function placesOf(fingerprints: Float64Array): Map<number, number> {
  const places = new Map<number, number>()
  fingerprints.forEach((fingerprint, index) => {
    places.set(fingerprint, places.has(fingerprint) ? -1 : index)
  })
  return places
}

function spread(prior: TextSide, draft: TextSide, partners: Partners): void {
  const { ofPrior, ofDraft } = partners
  const extend = (from: number, step: 1 | -1): void => {
    const p = from + step
    const d = at(ofPrior, from) + step
    if (p < 0 || d < 0 || p >= ofPrior.length || d >= ofDraft.length) return
    const free = ofPrior[p] === -1 && ofDraft[d] === -1
    if (free && prior.fingerprints[p] === draft.fingerprints[d]) pair(partners, p, d)
  }
  for (let index = 0; index < ofPrior.length; index++) if (at(ofPrior, index) >= 0) extend(index, 1)
  for (let index = ofPrior.length - 1; index >= 0; index--) if (at(ofPrior, index) >= 0) extend(index, -1)
}

function pairRepeated(prior: TextSide, draft: TextSide, partners: Partners): void {
  const open = { prior: unpaired(partners.ofPrior), draft: unpaired(partners.ofDraft) }
  if (!open.prior.length || !open.draft.length) return
  const gaps = gapsBetween(partners)
  const rounds: ((gap: number, fingerprint: number) => number)[] = [
    (gap, fingerprint) => fingerprint + gap / 1e6,
    (_, fingerprint) => fingerprint,
  ]
  for (const keyOf of rounds) pairInOrder(prior, draft, partners, gaps, keyOf)
}

function pairInOrder(
  prior: TextSide,
  draft: TextSide,
  partners: Partners,
  gaps: Gaps,
  keyOf: (gap: number, fingerprint: number) => number,
): void {
  const waiting = new Map<number, number[]>()
  for (const index of unpaired(partners.ofDraft).reverse()) {
    const key = keyOf(at(gaps.ofDraft, index), at(draft.fingerprints, index))
    const list = waiting.get(key)
    if (list) list.push(index)
    else waiting.set(key, [index])
  }
  for (const index of unpaired(partners.ofPrior)) {
    const other = waiting.get(keyOf(at(gaps.ofPrior, index), at(prior.fingerprints, index)))?.pop()
    if (other !== undefined) pair(partners, index, other)
  }
}
