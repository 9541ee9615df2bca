import { oncePer } from '../text/once-per.ts'
import { type Change, counterpart, isChanged } from './change.ts'
import type { VerbClass } from './lexicon/verb-rung.ts'
import { verbWords } from './lexicon/verbs.ts'
import { overlaps, type Passage } from './passage.ts'
import { type Stem, stemsOf } from './stems.ts'
import { touchedBy } from './touched.ts'
import { openingClause, type VerbClause, verbClauses } from './verb-clause.ts'

/** One clause under two verbs. */
export interface VerbPair {
  readonly prior: VerbClause
  readonly draft: VerbClause
}

/** The verb clauses of a passage, read once for all rules that ask. */
export const clausesIn = oncePer(({ folded }: Passage): readonly VerbClause[] => verbClauses(folded))

/** The verb that opens a passage; undefined where no verb of the ladders does. */
export const openingIn = oncePer(({ folded }: Passage): VerbClause | undefined => openingClause(folded))

/** The clauses that stand on both sides of an edited change under another verb, in the prior text's order. */
export const verbPairs = oncePer((change: Change): readonly VerbPair[] => (touchesVerbs(change) ? readPairs(change) : []))

/** The two verbs as a finding names them: by the ladder, or in the texts' own words where the ladder has one name for both. */
export function namesOf({ prior, draft }: Change, pair: VerbPair): { readonly was: string; readonly now: string } {
  if (pair.prior.name !== pair.draft.name) return { was: pair.prior.name, now: pair.draft.name }
  const worded = (text: string, { verb }: VerbClause): string => text.slice(verb.start, verb.end)
  return { was: worded(prior.text, pair.prior), now: worded(draft.text, pair.draft) }
}

const touchesVerbs = ({ words }: Change): boolean => touchedBy(words.prior).has(verbWords) || touchedBy(words.draft).has(verbWords)

function readPairs(change: Change): readonly VerbPair[] {
  const draft = clausesIn(change.draft)
  const openDraft = new Set(draft.filter(({ verb }) => isChanged(change, 'draft', verb)))
  const pairs: VerbPair[] = []
  for (const clause of clausesIn(change.prior)) {
    if (!isChanged(change, 'prior', clause.verb)) continue
    const partner =
      partnerOf(change, clause, [...openDraft], draft) ?? plainerForm(change, clause, draft) ?? unrankedHead(change, clause, draft)
    if (!partner) continue
    pairs.push({ prior: clause, draft: partner })
    openDraft.delete(partner)
  }
  return pairs
}

/** The same verb without the words that gave it force: `Condemns` for `Strongly condemns`, where only those words were struck. */
function plainerForm(change: Change, clause: VerbClause, all: readonly VerbClause[]): VerbClause | undefined {
  const place = counterpart(change, 'prior', clause.verb)
  return all.find(
    ({ verb, name }) => name === clause.name && verb.start >= place.start && overlaps(verb, place) && !isChanged(change, 'draft', verb),
  )
}

/** Where a head stands that is no verb of the ladders: below every verb that asks or judges. Our judgement. */
const unranked: VerbClause['ranks'] = { call: 2, task: 2, judgement: 1, welcome: 1, affirmation: 1 }

/** What joins clauses opens none, and what names a call or a judgement in other words still calls or judges. */
const isNoHead =
  /^(?:continu(?:es|ing) to be|and|or|but|by|through|in|including|for|of|with|while|as|to|that|which|on|upon|from|also|further|again|the|an?)\b|\b(?:regret|concern|alarm|condemn|deplor|outrag|demand|request|call|appeal|urg|encourag|invit|recommend|decid|decision)\w*/i

/** A head of more words than this is another sentence. */
const longestHead = 14

/**
 * What stands in a verb's place before the same object without being a verb of the ladders: `Would welcome the readiness of`, `Leaves it
 * to`. Whatever it says, it ranks below the weakest verb that asks or judges.
 */
function unrankedHead(change: Change, clause: VerbClause, all: readonly VerbClause[]): VerbClause | undefined {
  const replaced = change.replacements.find(({ prior }) => overlaps(prior, clause.verb))
  if (!replaced || !governsTheSame(change, clause, replaced.prior.end) || all.some(({ verb }) => overlaps(verb, widened(replaced.draft))))
    return undefined
  const words = change.draft.text.slice(replaced.draft.start, replaced.draft.end)
  const head = words.trim()
  if (!/^\p{L}/u.test(head) || isNoHead.test(head) || head.split(' ').length > longestHead) return undefined
  const start = replaced.draft.start + words.indexOf(head)
  const verb = { start, end: start + head.length }
  const paragraphEnd = change.draft.folded.indexOf('\n', verb.end)
  const end = paragraphEnd < 0 ? change.draft.folded.length : paragraphEnd
  return { verb, name: head, ranks: unranked, leading: clause.leading, object: { start: verb.end, end } }
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

/** The share of what a clause governed, by its first content words, that the other still governs: from 0 to 1. */
export function sharedObject({ prior, draft }: Change, pair: VerbPair): number {
  const [was, now] = [firstStems(prior, pair.prior), firstStems(draft, pair.draft)]
  let shared = 0
  for (const stem of was) if (now.has(stem)) shared++
  return was.size === 0 ? 1 : shared / was.size
}

const objectReach = 200
const firstStems = ({ folded }: Passage, { object }: VerbClause): ReadonlySet<Stem> =>
  stemsOf(folded.slice(object.start, Math.min(object.end, object.start + objectReach)))

const widened = (span: { start: number; end: number }) => ({ start: span.start - 1, end: span.end + 1 })
const overlapsLoosely = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => overlaps(a, widened(b))

/** The first words that a verb governs stand on both sides. */
function objectIsKept(change: Change, clause: VerbClause): boolean {
  const start = clause.verb.end
  return !isChanged(change, 'prior', { start, end: Math.min(clause.object.end, start + 12) })
}

/** A preposition may go with its verb: `Expresses concern at the` became `Is attentive to the`. */
const longestPreposition = 10

/** The words that a verb governs begin as they did: the first of them at least, whatever follows it ("States [-to-]{+will+} ensure"). */
function governsTheSame(change: Change, { verb, object }: VerbClause, struckUpTo: number): boolean {
  const start = Math.max(verb.end, struckUpTo)
  if (start - verb.end > longestPreposition) return false
  const [first] = firstWord.exec(change.prior.folded.slice(start, Math.min(object.end, start + longestFirst))) ?? []
  return first !== undefined && !isChanged(change, 'prior', { start, end: start + first.length })
}

/** With the articles and the like before it. */
const firstWord = /^ ?(?:(?:the|all|its|their|any|other) )*[\p{L}-]{4,}/u
const longestFirst = 48

/** Treaty bodies and other principal organs are invited or encouraged: courtesy forms for bodies that the Council does not instruct. */
export const courtesy =
  /^ ?(?:(?:upon|on|to|that) )?(?:(?:all|the|relevant|other|united nations|competent|human rights|also|further) )*(?:treaty bod|general assembly|security council|economic and social council|committees? (?:on|against|for)|international criminal court|specialized agencies|international court|world health|other intergovernmental)/

const unitedNations =
  /^ ?(?:(?:upon|on|to|that) )?(?:(?:all|the|relevant|other|its|united nations|independent|also|further|current|new|next) )*(?:special rapporteur|independent expert|independent international|working group|commission of inquiry|commission on human rights|fact-finding|mission|mechanism|high commissioner|office of the|office|secretary-general|secretariat|expert mechanism|special procedures?|mandate[- ]holders?|advisory committee|president of the|group of|special representative|representatives and mechanisms|team of|human rights mechanisms)/

/** Whom a verb addresses decides how it is ranked: a request to a United Nations organ is a task, to a State a call. */
export function addressedClass(object: string): Extract<VerbClass, 'call' | 'task'> {
  return unitedNations.test(object) ? 'task' : 'call'
}
