import { placesOf } from '../text/places.ts'
import type { Span } from '../text/span.ts'
import { halfLifted, intensifiers, reiterated, reiterating, strongestTerms, strongestTermsRank } from './lexicon/verb-modifiers.ts'
import type { VerbClass, VerbRung } from './lexicon/verb-rung.ts'
import { verbRungs } from './lexicon/verbs.ts'

/** An operative verb or opening participle with what it governs. */
export interface VerbClause {
  /** The verb with its modifiers, without words of order: `Strongly condemns`, `Expresses grave concern`. */
  readonly verb: Span
  readonly name: string
  readonly ranks: VerbRung['ranks']
  /** True where it opens its paragraph. */
  readonly leading: boolean
  /** From the verb's end to the next verb of the same paragraph, or the paragraph's end. */
  readonly object: Span
}

const rungsByForm = new Map<string, VerbRung[]>()
for (const rung of verbRungs) for (const form of rung.forms) rungsByForm.set(form, [...(rungsByForm.get(form) ?? []), rung])

const rungByName = new Map(verbRungs.map((rung) => [rung.name, rung]))

/** Verbs of the ladder that are nouns as often. What follows tells: "and requests the ..." against "and requests for ...". */
const nounForms = new Set([
  'requests',
  'demands',
  'appeals',
  'calls',
  'notes',
  'thanks',
  'supports',
  'mandates',
  'tasks',
  'proposes',
  'regrets',
  'concerned',
  'wishes',
  'renews',
  'extends',
])
const nounContinues = /^(?: (?:for|of|from|made|by|and|or|in|at|with|received|addressed|issued|to)\b|[,;.])/

/** The verb clauses of a folded text, in order. */
export function verbClauses(folded: string): readonly VerbClause[] {
  const found: VerbClause[] = []
  for (const { at, leading } of openings(folded)) {
    const opening = openingWords(folded, at)
    const read = opening && readVerb(folded, opening.head, opening.end, leading)
    if (read) found.push(clause(folded, read, opening.intensifier, { start: opening.start, end: read.end }, leading))
  }
  return found.map((one, index) => ({ ...one, object: { start: one.object.start, end: objectEnd(folded, one, found[index + 1]) } }))
}

/** The clause that opens a folded text, its object running on to the end of the paragraph; undefined where no verb of the ladders opens it. */
export function openingClause(folded: string): VerbClause | undefined {
  const opening = openingWords(folded, 0)
  const read = opening && readVerb(folded, opening.head, opening.end, true)
  if (!read) return undefined
  const one = clause(folded, read, opening.intensifier, { start: opening.start, end: read.end }, true)
  return { ...one, object: { start: one.object.start, end: objectEnd(folded, one, undefined) } }
}

interface Opening {
  readonly at: number
  /** True at the start of a paragraph. */
  readonly leading: boolean
}

const parting = /\n|[,;] (?:(?:and|but|while|as well as) )?| (?:and|but|while|as well as)(?= )/g

/** Where a clause could open: at the start of a paragraph, after a comma or a semicolon, after "and", "but" or "while". */
function openings(folded: string): readonly Opening[] {
  const found: Opening[] = [{ at: 0, leading: true }]
  for (const { start, end } of placesOf(parting, folded)) {
    const first = folded.charCodeAt(start)
    found.push({ at: first === blank ? end + 1 : end, leading: first === lineBreak })
  }
  return found
}

const lineBreak = 0x0a
const blank = 0x20

const sequence =
  /(?:(?:also|further|furthermore|moreover|again|once again|once more|hereby|therefore|in (?:this|that) (?:regard|respect|context|connection),?|to (?:this|that) end,?) ){1,3}/y
const words = /([a-z]+ly )?([a-z]+)/y

/** The verb's own words at an opening, after words of order ("Also", "in this regard"). */
function openingWords(folded: string, at: number): { start: number; end: number; head: string; intensifier: string } | undefined {
  sequence.lastIndex = at
  const from = at + (sequence.exec(folded)?.[0].length ?? 0)
  words.lastIndex = from
  const [, intensifier = '', head] = words.exec(folded) ?? []
  if (head === undefined || !heads.has(head)) return undefined
  const end = from + intensifier.length + head.length
  const known = intensifiers.has(intensifier.trim())
  return { start: end - head.length - (known ? intensifier.length : 0), end, head, intensifier: known ? intensifier.trim() : '' }
}

const heads: ReadonlySet<string> = new Set([...rungsByForm.keys(), ...reiterating])

interface ReadVerb {
  readonly rung: VerbRung
  readonly end: number
}

function readVerb(folded: string, head: string, end: number, leading: boolean): ReadVerb | undefined {
  const again = reiterating.includes(head) ? reiteratedVerb(folded, end) : undefined
  if (again) return again
  for (const rung of rungsByForm.get(head) ?? []) {
    if (!rung.rest) {
      const isNoun = !leading && nounForms.has(head) && nounContinues.test(folded.slice(end, end + 12))
      if (!isNoun) return { rung, end }
      continue
    }
    rung.rest.lastIndex = end
    const rest = rung.rest.exec(folded)
    if (rest) return { rung, end: end + rest[0].length }
  }
  return undefined
}

const reiteration =
  / (?:its|the) (?:[a-z]+ ){0,3}?(?<noun>calls?|appeal|request|demand|invitation|encouragement|recommendation|condemnation|concern|alarm|regret|decision|appreciation|gratitude)\b(?: (?:up)?on\b| for\b| to\b)?/y

function reiteratedVerb(folded: string, end: number): ReadVerb | undefined {
  reiteration.lastIndex = end
  const match = reiteration.exec(folded)
  const rung = rungByName.get(reiterated.get(match?.groups?.noun ?? '') ?? '')
  return match && rung ? { rung, end: end + match[0].length } : undefined
}

function clause(folded: string, { rung, end }: ReadVerb, intensifier: string, verb: Span, leading: boolean): VerbClause {
  const strongest = strongestTerms.exec(folded.slice(end, end + 40))
  const lift = (intensifiers.get(intensifier) ?? 0) * (halfLifted.has(rung.name) ? 0.5 : 1) + (strongest ? strongestTermsRank : 0)
  const verbEnd = strongest ? end + strongest[0].length : end
  return {
    verb: { start: verb.start, end: verbEnd },
    name: rung.name,
    ranks: lifted(rung.ranks, lift),
    leading,
    object: { start: verbEnd, end: verbEnd },
  }
}

function lifted(ranks: VerbRung['ranks'], by: number): VerbRung['ranks'] {
  if (by === 0) return ranks
  const raised: Partial<Record<VerbClass, number>> = {}
  for (const [name, rank] of Object.entries(ranks)) raised[name as VerbClass] = rank + by // the keys of a record over VerbClass
  return raised
}

function objectEnd(folded: string, one: VerbClause, next: VerbClause | undefined): number {
  const paragraphEnd = folded.indexOf('\n', one.verb.end)
  const limit = paragraphEnd < 0 ? folded.length : paragraphEnd
  return next && next.verb.start < limit ? next.verb.start : limit
}
