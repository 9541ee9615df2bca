import type { Resolution } from '../resolution/resolution.ts'
import { linkEqual } from './anchors.ts'
import { linkWithinGaps } from './gap-links.ts'
import { joinRemainders } from './joins.ts'
import { Likeness } from './likeness.ts'
import { linkLikest } from './likest-links.ts'
import { linkMandateClauses } from './mandate-links.ts'
import { type Link, Matching } from './matching.ts'
import { fingerprint, type TextSide, textSide, vocabularyOfComparison } from './text-side.ts'

/** Who became whom in two resolutions. */
export interface Alignment {
  readonly prior: TextSide
  readonly draft: TextSide
  /** In the order of the draft; a paragraph in no link was removed or added. */
  readonly links: readonly Link[]
}

/** Aligns the paragraphs of two resolutions over their whole length. */
export function align(prior: Resolution, draft: Resolution): Alignment {
  const matching = new Matching(prior.paragraphs.length, draft.paragraphs.length)
  linkEqual(
    matching,
    (index) => prior.paragraphs[index]?.text,
    (index) => draft.paragraphs[index]?.text,
  )
  const vocabulary = vocabularyOfComparison()
  const sides = {
    prior: textSide(prior.paragraphs, matching.freePrior, vocabulary),
    draft: textSide(draft.paragraphs, matching.freeDraft, vocabulary),
  }
  linkEqual(
    matching,
    (index) => fingerprint(sides.prior, index),
    (index) => fingerprint(sides.draft, index),
  )
  if (matching.freePrior.length > 0 && matching.freeDraft.length > 0) {
    const likeness = new Likeness(sides.prior, sides.draft, vocabulary.size)
    linkLikest(matching, likeness, sides.prior, sides.draft)
    linkWithinGaps(matching, likeness, sides.prior, sides.draft)
    joinRemainders(matching, likeness, sides.prior, sides.draft)
  }
  linkMandateClauses(matching, prior, draft)
  return { ...sides, links: matching.links }
}
