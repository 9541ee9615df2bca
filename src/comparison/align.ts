import type { Resolution } from '../resolution/resolution.ts'
import { linkEqual } from './equal-links.ts'
import { linkWithinGaps } from './gap-links.ts'
import { joinRemainders } from './joined-links.ts'
import { Likeness } from './likeness.ts'
import { linkLikest } from './likest-links.ts'
import { linkMandateClauses } from './mandate-links.ts'
import { type Link, Matching, staying } from './matching.ts'
import { fingerprint, type TextSide, textSide, vocabularyOfComparison } from './text-side.ts'

/** Who became whom in two resolutions. */
export interface Alignment {
  readonly prior: TextSide
  readonly draft: TextSide
  /** A paragraph in no link was removed or added. */
  readonly links: readonly Link[]
  /** The links that keep their order among the others; the rest moved. */
  readonly staying: ReadonlySet<Link>
}

/**
 * Aligns the paragraphs of two resolutions over their whole length. The texts are taken in one fixed order whichever is the draft,
 * so that swapping them mirrors the answer even where several are equally good.
 */
export function align(prior: Resolution, draft: Resolution): Alignment {
  return standsBefore(prior, draft) ? alignInOrder(prior, draft) : mirrored(alignInOrder(draft, prior))
}

function standsBefore(one: Resolution, other: Resolution): boolean {
  const differs = one.paragraphs.findIndex(({ text }, index) => text !== other.paragraphs[index]?.text)
  return (one.paragraphs[differs]?.text ?? '') <= (other.paragraphs[differs]?.text ?? '')
}

function mirrored({ prior, draft, links, staying }: Alignment): Alignment {
  const turned = new Map(links.map((link) => [link, turnedRound(link)]))
  return {
    prior: draft,
    draft: prior,
    links: [...turned.values()],
    staying: new Set([...staying].flatMap((link) => turned.get(link) ?? [])),
  }
}

const turnedRound = ({ prior, draft, place, likeness }: Link): Link => ({
  prior: draft,
  draft: prior,
  likeness,
  place: { prior: place.draft, draft: place.prior },
})

function alignInOrder(prior: Resolution, draft: Resolution): Alignment {
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
  return { ...sides, links: matching.links, staying: new Set(staying(matching.links)) }
}
