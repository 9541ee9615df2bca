import { type Change, counterpart, isChanged } from './change.ts'
import type { VerbClass } from './lexicon/verbs.ts'
import { overlaps, type Passage } from './passage.ts'
import { type Stem, stemsOf } from './stems.ts'
import { type VerbClause, verbClauses } from './verb-clause.ts'

/** What became of a verb: the same clause under another verb, or a clause that only one side has. */
export interface VerbPair {
  readonly prior: VerbClause
  readonly draft: VerbClause
}

export interface VerbChange {
  /** Clauses on both sides whose verb was changed. */
  readonly pairs: readonly VerbPair[]
  readonly struck: readonly VerbClause[]
  readonly inserted: readonly VerbClause[]
  readonly prior: readonly VerbClause[]
  readonly draft: readonly VerbClause[]
}

const known = new WeakMap<Change, VerbChange>()

/** The verbs of a change, found once for all rules that ask. */
export function verbChangeOf(change: Change): VerbChange {
  const found = known.get(change) ?? readVerbChange(change)
  known.set(change, found)
  return found
}

const clauses = new WeakMap<Passage, readonly VerbClause[]>()

function clausesIn(passage: Passage): readonly VerbClause[] {
  const found = clauses.get(passage) ?? verbClauses(passage.folded)
  clauses.set(passage, found)
  return found
}

function readVerbChange(change: Change): VerbChange {
  const prior = clausesIn(change.prior)
  const draft = clausesIn(change.draft)
  if (change.kind !== 'edited') return { pairs: [], struck: prior, inserted: draft, prior, draft }
  const openPrior = prior.filter(({ verb }) => isChanged(change, 'prior', verb))
  const openDraft = new Set(draft.filter(({ verb }) => isChanged(change, 'draft', verb)))
  const pairs: VerbPair[] = []
  for (const clause of openPrior) {
    const partner = partnerOf(change, clause, [...openDraft], draft)
    if (!partner) continue
    pairs.push({ prior: clause, draft: partner })
    openDraft.delete(partner)
  }
  const paired = new Set(pairs.map((pair) => pair.prior))
  return { pairs, struck: openPrior.filter((clause) => !paired.has(clause)), inserted: [...openDraft], prior, draft }
}

/** The draft's verb for the same words: the one before the same object, or the one that stands in the struck verb's place. */
function partnerOf(change: Change, clause: VerbClause, open: readonly VerbClause[], all: readonly VerbClause[]): VerbClause | undefined {
  const place = counterpart(change, 'prior', clause.verb)
  const objectStart = counterpart(change, 'prior', { start: clause.verb.end, end: clause.verb.end }).start
  const before = all.findLast((candidate) => candidate.verb.end <= objectStart + 2 && objectStart < candidate.object.end)
  if (before && open.includes(before) && (overlapsLoosely(before.verb, place) || objectIsKept(change, clause))) return before
  const inPlace = open.find((candidate) => overlaps(candidate.verb, widened(place)))
  if (inPlace) return inPlace
  const leading = clause.leading ? open.find((candidate) => candidate.leading) : undefined
  return leading && speaksOfTheSame(change, clause, leading) ? leading : undefined
}

/** Two openings are one request where what they govern begins with some of the same words. */
function speaksOfTheSame(change: Change, prior: VerbClause, draft: VerbClause): boolean {
  const [was, now] = [opening(change.prior.folded, prior), opening(change.draft.folded, draft)]
  const shared = [...was].filter((stem) => now.has(stem)).length
  return shared >= Math.min(was.size, now.size) * leastShared
}

const leastShared = 0.3
const openingReach = 160
const opening = (folded: string, { object }: VerbClause): ReadonlySet<Stem> =>
  stemsOf(folded.slice(object.start, Math.min(object.end, object.start + openingReach)))

const widened = (span: { start: number; end: number }) => ({ start: span.start - 1, end: span.end + 1 })
const overlapsLoosely = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => overlaps(a, widened(b))

/** The first words that a verb governs stand on both sides. */
function objectIsKept(change: Change, clause: VerbClause): boolean {
  const start = clause.verb.end
  return !isChanged(change, 'prior', { start, end: Math.min(clause.object.end, start + 12) })
}

/** Treaty bodies and other principal organs are invited or encouraged: courtesy forms for bodies that the Council does not instruct. */
export const courtesy =
  /^ ?(?:(?:upon|on|to|that) )?(?:(?:all|the|relevant|other|united nations|competent|human rights|also|further) )*(?:treaty bod|general assembly|security council|economic and social council|committees? (?:on|against|for)|international criminal court|specialized agencies|international court|world health|other intergovernmental)/

const unitedNations =
  /^ ?(?:(?:upon|on|to|that) )?(?:(?:all|the|relevant|other|its|united nations|independent|also|further|current|new|next) )*(?:special rapporteur|independent expert|independent international|working group|commission of inquiry|commission on human rights|fact-finding|mission|mechanism|high commissioner|office of the|office|secretary-general|secretariat|expert mechanism|special procedures?|mandate[- ]holders?|advisory committee|president of the|group of|special representative|representatives and mechanisms|team of|human rights mechanisms)/

/** Whom a verb addresses decides how it is ranked: a request to a United Nations organ is a task, to a State a call. */
export function addressedClass(object: string): Extract<VerbClass, 'call' | 'task'> {
  return unitedNations.test(object) ? 'task' : 'call'
}
