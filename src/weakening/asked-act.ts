import { oncePer } from '../text/once-per.ts'
import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { type Passage, wordsOf } from './passage.ts'
import { type Stem, stemsOf } from './stems.ts'
import type { Triggered } from './trigger-index.ts'
import { openingIn } from './verb-change.ts'

/** What a call, a request or a decision asks for, in its parts: `Urges | the Government | to release those held`. */
export interface AskedAct {
  /** From the verb's end to the act. */
  readonly addressee: Span
  /** From its infinitive, or from the verb after `shall`, to the end of what the verb governs. */
  readonly act: Span
}

/** The verb and those whom it addresses stand; the act that they are asked for is another. */
export interface ExchangedAct {
  /** Within the prior passage. */
  readonly was: Span
  /** Within the draft's. */
  readonly now: Span
}

const leastAsking = 3

/** The act that a passage opens by asking for; undefined where it asks for none. */
export const askedActIn = oncePer((passage: Passage): AskedAct | undefined => {
  const opening = openingIn(passage)
  if (!opening || Math.max(opening.ranks.call ?? 0, opening.ranks.task ?? 0) < leastAsking) return undefined
  const { start, end } = opening.object
  const found = beginsAct.exec(passage.folded.slice(start, Math.min(end, start + reach)))
  if (!found) return undefined
  return { addressee: { start, end: start + found.index }, act: { start: start + found.index + found[0].length, end } }
})

/** Those who are asked are named in so many characters. */
const reach = 320

/** Before an infinitive or a modal; "the right to education" and "reports to the Council" hold neither. */
const beginsAct =
  /(?<!\b(?:rights?|regard|relat\w+|access|respons\w+|return|part(?:y|ies)|addition|accord\w+|pursuant|due|threats?|reports?|subject|contribut\w+)) (?:to|shall|will|must|should) (?=(?!the\b|an?\b|its\b|their\b|his\b|her\b|this\b|that\b|these\b|all\b|any\b|such\b|safe\b|adequate\b|which\b)[a-z]{2,})/

/** At most this share of an act stands where it was exchanged for another. Our judgement, as is the next. */
const mostKept = 0.34
/** Less where the act's own verb stands: then only its object may be another. */
const mostKeptUnderVerb = 0.2
/** An act of fewer content words is no more than a verb. */
const leastStems = 2

/** The act exchanged for another under the same verb and addressee; undefined where the act, or more than a part of it, stands. */
export const actExchanged = oncePer((change: Change): ExchangedAct | undefined => {
  if (change.part !== 'operative' || change.kind === 'added' || change.words.prior.size < leastStems) return undefined
  if (change.kind === 'edited' && struckOf(change, whole) < leastStruckOfAll * change.prior.text.length) return undefined
  const nowIn = change.kind === 'edited' ? change.draft : change.opposite
  if (!nowIn) return undefined
  const [was, now] = [askedActIn(change.prior), askedActIn(nowIn)]
  if (!was || !now || openingIn(change.prior)?.name !== openingIn(nowIn)?.name) return undefined
  if (!addressesTheSame(wordsIn(change.prior, was.addressee), wordsIn(nowIn, now.addressee))) return undefined
  if (change.kind === 'edited' && struckOf(change, was.act) < leastStruck * (was.act.end - was.act.start)) return undefined
  const [before, after] = [stemsAt(change.prior, was.act), stemsOf(nowIn.folded)]
  if (before.size < leastStems || stemsAt(nowIn, now.act).size === 0) return undefined
  const kept = [...before].filter((stem) => after.has(stem)).length
  const sameVerb = firstWordAt(change.prior, was.act) === firstWordAt(nowIn, now.act)
  return kept <= (sameVerb ? mostKeptUnderVerb : mostKept) * before.size ? { was: was.act, now: now.act } : undefined
})

/** What a rule watches for that asks about acts exchanged; no single word tells of them. */
export const exchangeSign: Triggered = { triggers: [] }

/** So much of an act's letters, at least, is struck where the act is exchanged: the cheap look. */
const leastStruck = 0.4
const leastStruckOfAll = 0.2
const whole: Span = { start: 0, end: Number.POSITIVE_INFINITY }
const struckOf = ({ replacements }: Change, { start, end }: Span): number =>
  replacements.reduce((sum, { prior }) => sum + Math.max(0, Math.min(end, prior.end) - Math.max(start, prior.start)), 0)

const wordsIn = ({ folded }: Passage, { start, end }: Span): readonly string[] => wordsOf(folded.slice(start, end))
const firstWordAt = ({ folded }: Passage, { start, end }: Span): string | undefined => folded.slice(start, end).split(/[ ,;]/, 1)[0]
const stemsAt = ({ folded }: Passage, { start, end }: Span): ReadonlySet<Stem> => stemsOf(folded.slice(start, end))

/** Half of the shorter name, the articles aside, stands in the other. */
function addressesTheSame(these: readonly string[], those: readonly string[]): boolean {
  const [one, other] = [these, those].map((words) => new Set(words.filter((word) => !/^(?:the|all|on|upon|of|and|that)$/.test(word))))
  if (!one || !other) return false
  const shared = [...one].filter((word) => other.has(word)).length
  return shared > 0 && 2 * shared >= Math.min(one.size, other.size)
}
