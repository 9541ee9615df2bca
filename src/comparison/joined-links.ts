import { weightAt } from './at.ts'
import type { Likeness } from './likeness.ts'
import type { Link, Matching } from './matching.ts'
import type { TextSide } from './text-side.ts'

/** A free paragraph was merged into, or split off, a linked one that holds so much of its weight and has it from nowhere else ... */
const leastHeld = 0.25
/** ... and whose own partner stands so few paragraphs away. */
const reach = 6

interface Join {
  readonly prior: number
  readonly draft: number
  readonly held: number
}

/** Joins free paragraphs to the links that took them in. */
export function joinRemainders(matching: Matching, likeness: Likeness, prior: TextSide, draft: TextSide): void {
  const merged = matching.freePrior.flatMap((paragraph) => {
    const hosts = hostsNear(paragraph, (near) => matching.linkOfPrior(near)).filter((link) => link.draft.length === 1)
    return best(hosts.map((link) => mergerInto(paragraph, link, likeness)).filter((join) => isInPart(join, prior, draft)))
  })
  const split = matching.freeDraft.flatMap((paragraph) => {
    const hosts = hostsNear(paragraph, (near) => matching.linkOfDraft(near)).filter((link) => link.prior.length === 1)
    return best(hosts.map((link) => splitFrom(paragraph, link, likeness)).filter((join) => isInPart(join, prior, draft)))
  })
  for (const join of [...merged, ...split].sort((one, other) => other.held - one.held)) matching.join(join.prior, join.draft)
}

/** Edited links of the paragraphs within reach. */
function hostsNear(paragraph: number, linkOf: (near: number) => Link | undefined): Link[] {
  const hosts = new Set<Link>()
  for (let near = paragraph - reach; near <= paragraph + reach; near++) {
    const link = linkOf(near)
    if (link && link.likeness < 1) hosts.add(link)
  }
  return [...hosts]
}

function mergerInto(prior: number, link: Link, likeness: Likeness): Join {
  const [draft = 0] = link.draft
  const weight = weightAt(likeness.prior.weights, prior) || 1
  if (likeness.overlap([prior], [draft]).shared < leastHeld * weight) return { prior, draft, held: 0 }
  const gained = likeness.overlap([...link.prior, prior], [draft]).shared - likeness.overlap(link.prior, [draft]).shared
  return { prior, draft, held: gained / weight }
}

function splitFrom(draft: number, link: Link, likeness: Likeness): Join {
  const [prior = 0] = link.prior
  const weight = weightAt(likeness.draft.weights, draft) || 1
  if (likeness.overlap([prior], [draft]).shared < leastHeld * weight) return { prior, draft, held: 0 }
  const gained = likeness.overlap([prior], [...link.draft, draft]).shared - likeness.overlap([prior], link.draft).shared
  return { prior, draft, held: gained / weight }
}

function best(joins: readonly Join[]): Join[] {
  const [most] = joins.filter(({ held }) => held >= leastHeld).sort((one, other) => other.held - one.held)
  return most ? [most] : []
}

const isInPart = (join: Join, prior: TextSide, draft: TextSide): boolean =>
  prior.paragraphs[join.prior]?.part === draft.paragraphs[join.draft]?.part
