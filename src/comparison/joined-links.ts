import { at, weightAt } from './at.ts'
import type { Features, Likeness } from './likeness.ts'
import type { Link, Matching } from './matching.ts'
import type { TextSide } from './text-side.ts'

/** A free paragraph was merged into, or split off, a linked one that holds so much of its weight and has it from nowhere else ... */
const leastHeld = 0.25
/** ... and whose own partner stands so few paragraphs away. */
const reach = 6
/** The partner of the paragraph beside it took it in, too, where it explains so much of what came new there, the two share a fair part ... */
const mostOfNew = 0.6
const leastShared = 0.3
/** ... and more came new than a name or two: so many features, which are three words and their pairs. */
const leastNew = 6
/** A neighbour's partner that was rewritten holds little of anything: so much of this and so much of what came new is enough, if no other holds near as much. */
const rewritten = 0.45
const leastOfRewritten = 0.15
const distinction = 1.5
const neighbourhood = 2

interface Join {
  readonly prior: number
  readonly draft: number
  /** The part of the paragraph's weight that the host holds and has from nowhere else. */
  readonly held: number
  /** The part that the host holds, whoever else says it. */
  readonly shared: number
  /** How many features of the host came new, by their weight, and the part of them that the paragraph explains. */
  readonly new: number
  readonly ofNew: number
  /** How many paragraphs it stands from the host's own. */
  readonly distance: number
  readonly host: Link
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

const distanceFrom = (paragraph: number, others: readonly number[]): number =>
  Math.min(...others.map((other) => Math.abs(other - paragraph)))

function mergerInto(prior: number, host: Link, likeness: Likeness): Join {
  const [draft = 0] = host.draft
  const weight = weightAt(likeness.prior.weights, prior) || 1
  const { shared } = likeness.overlap([prior], [draft])
  const join = { prior, draft, host, shared: shared / weight, distance: distanceFrom(prior, host.prior) }
  if (shared < leastSharedWith(host, join.distance) * weight) return { ...join, held: 0, new: 0, ofNew: 0 }
  const before = likeness.overlap(host.prior, [draft])
  const gained = likeness.overlap([...host.prior, prior], [draft]).shared - before.shared
  return { ...join, ...gain(gained, weight, before.draft, before.draft - before.shared, featuresOf(likeness.draft, draft)) }
}

function splitFrom(draft: number, host: Link, likeness: Likeness): Join {
  const [prior = 0] = host.prior
  const weight = weightAt(likeness.draft.weights, draft) || 1
  const { shared } = likeness.overlap([prior], [draft])
  const join = { prior, draft, host, shared: shared / weight, distance: distanceFrom(draft, host.draft) }
  if (shared < leastSharedWith(host, join.distance) * weight) return { ...join, held: 0, new: 0, ofNew: 0 }
  const before = likeness.overlap([prior], host.draft)
  const gained = likeness.overlap([prior], [...host.draft, draft]).shared - before.shared
  return { ...join, ...gain(gained, weight, before.prior, before.prior - before.shared, featuresOf(likeness.prior, prior)) }
}

const featuresOf = ({ first }: Features, paragraph: number): number => at(first, paragraph + 1) - at(first, paragraph)

/** What a host of `whole` weight and so many features, of which a part came new, gains by a paragraph. */
function gain(gained: number, weight: number, whole: number, cameNew: number, features: number): Pick<Join, 'held' | 'new' | 'ofNew'> {
  return { held: gained / weight, new: (features * cameNew) / (whole || 1), ofNew: gained / (cameNew || 1) }
}

/** What shares less with a host was not taken in by it, however little else the host holds. */
const leastSharedWith = ({ likeness }: Link, distance: number): number =>
  likeness < rewritten && distance <= neighbourhood ? leastOfRewritten : leastHeld

/** The host that took the paragraph in; empty where none did. */
function best(joins: readonly Join[]): Join[] {
  const [most, next] = joins.toSorted((one, other) => other.held - one.held)
  if (!most) return []
  if (most.held >= leastHeld) return [most]
  const explained = joins.find(
    (join) => join.distance === 1 && join.ofNew >= mostOfNew && join.new >= leastNew && join.shared >= leastShared,
  )
  if (explained) return [explained]
  const isTaken = most.distance <= neighbourhood && most.host.likeness < rewritten && Math.min(most.held, most.ofNew) >= leastOfRewritten
  return isTaken && most.held >= distinction * (next?.held ?? 0) ? [most] : []
}

const isInPart = (join: Join, prior: TextSide, draft: TextSide): boolean =>
  prior.paragraphs[join.prior]?.part === draft.paragraphs[join.draft]?.part
