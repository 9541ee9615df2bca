import { oncePer } from '../text/once-per.ts'
import { placesOf } from '../text/places.ts'
import type { Span } from '../text/span.ts'
import { type Change, isChanged, otherSide, replacementsAt, type Side } from './change.ts'
import type { Phrase } from './lexicon/phrase.ts'
import { fold, overlaps, type Passage, wordsOf } from './passage.ts'
import { touchedBy } from './touched.ts'

export interface PhraseMatch {
  readonly phrase: Phrase
  readonly span: Span
}

/**
 * The phrases that one side holds more often than the other, where their words were changed: by default those that the draft gained,
 * with side `prior` those that it lost.
 */
export function* gained(change: Change, phrases: readonly Phrase[], side: Side = 'draft'): Generator<PhraseMatch> {
  const words = change.words[side]
  if (words.size === 0) return
  const touched = touchedBy(words)
  const taken: Span[] = []
  for (const phrase of phrases) {
    if (!touched.has(phrase) && !touchesLiteral(words, phrase)) continue
    const spans = matchesIn(change[side], phrase).filter((span) => !taken.some((other) => overlaps(other, span)))
    if (spans.length === 0) continue
    const news = spans.filter((span) => isWordChanged(change, side, span, phrase.triggers))
    const surplus = spans.length - matchesIn(change[otherSide[side]], phrase).length
    for (const span of news.slice(0, Math.max(0, surplus))) {
      taken.push(span)
      yield { phrase, span }
    }
  }
}

const operatorsOwn = 'the operator’s own'

/** Operators' phrases stand in no lexicon. */
const touchesLiteral = (words: ReadonlySet<string>, { source, triggers }: Phrase): boolean =>
  source === operatorsOwn && triggers.some((word) => words.has(word))

/** True where changed words of a side may belong to a family: the cheap look. */
export const touches = (change: Change, side: Side, phrase: Phrase): boolean =>
  touchedBy(change.words[side]).has(phrase) || touchesLiteral(change.words[side], phrase)

const determiners = /^(?:all|any|the|an?)$/

/** A phrase word for word, whatever determiners stand before its words: `the enjoyment of all human rights` is `the enjoyment of human rights`. */
function literalPattern(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:all|any|the|an?) )?${escaped.join(' (?:(?:all|any|the|an?) )?')}(?![\\p{L}\\p{N}])`, 'gu')
}

/** Phrases that operators add to a rule. */
export const literalPhrases = oncePer((texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => {
    const folded = fold(text)
    const words = folded.split(/\s+/).filter((word) => word !== '' && !determiners.test(word))
    const pattern = literalPattern(words.length > 0 ? words : [folded])
    return { name: text, pattern, triggers: wordsOf(words.join(' ')), examples: [text], source: operatorsOwn }
  }),
)

const matchesKnown = oncePer((_: Passage) => new Map<Phrase, readonly Span[]>())

/** Where a passage holds a family; each is looked for once. */
export function matchesIn(passage: Passage, phrase: Phrase): readonly Span[] {
  const known = matchesKnown(passage)
  const found = known.get(phrase)
  if (found) return found
  const spans = matchesOf(phrase, passage.folded)
  known.set(phrase, spans)
  return spans
}

export const matchesOf = (phrase: Phrase, folded: string): readonly Span[] => placesOf(phrase.pattern, folded)

export function holds(phrases: readonly Phrase[], folded: string): boolean {
  return phrases.some((phrase) => folded.search(phrase.pattern) >= 0)
}

/** Phrases with nothing but `and`, `or` and commas between them, as one: `immediately and unconditionally`. */
export function* joined({ folded }: Passage, matches: Iterable<PhraseMatch>): Generator<Span> {
  let last: Span | undefined
  for (const { span } of [...matches].toSorted((a, b) => a.span.start - b.span.start)) {
    if (last && between.test(folded.slice(last.end, span.start))) last = { start: last.start, end: span.end }
    else {
      if (last) yield last
      last = span
    }
  }
  if (last) yield last
}

const between = /^,? ?(?:(?:and|or) )?$/

/** One of the phrase's own words was changed, not only a word in its midst. */
function isWordChanged(change: Change, side: Side, span: Span, triggers: readonly string[]): boolean {
  const folded = change[side].folded
  return replacementsAt(change, side, span).some((replacement) => {
    const start = Math.max(replacement[side].start, span.start)
    const end = Math.min(replacement[side].end, span.end)
    return wordsOf(folded.slice(start, end)).some((word) => triggers.includes(word))
  })
}

/**
 * True where a qualifier falls on words that stand on both sides. One that comes with the words it qualifies ("and, as appropriate,
 * prosecute", where prosecution is new) loosens nothing that was there.
 */
export function fallsOnKeptWords(change: Change, span: Span, side: Side = 'draft'): boolean {
  if (change.kind !== 'edited') return false
  return standsBeside(change, side, span) || standsBeside(change, side, adjunctAround(change, side, span))
}

function standsBeside(change: Change, side: Side, span: Span): boolean {
  const touched = neighbour(change[side], span.end, 1) ?? neighbour(change[side], span.start, -1)
  if (!touched) return false
  return !isChanged(change, side, touched) || stoodInAnotherForm(change, side, touched)
}

const opensAdjunct =
  /^[\s,]*(?:(?:and|or|but) )?(?:in|with|within|without|consistent|subject|under|upon|on|by|through|while|where|when|if|as|taking|bearing|having|pursuant|including|such|regardless|irrespective|especially|particularly)\b/

/** The inserted or struck words around a phrase, where they begin and go on as adjuncts: ", under national law and in line with the Covenant,". */
function adjunctAround(change: Change, side: Side, span: Span): Span {
  const run = replacementsAt(change, side, span)[0]?.[side]
  if (!run) return span
  const { folded } = change[side]
  const [before, after] = [folded.slice(run.start, span.start), folded.slice(span.end, run.end)]
  const isAdjunct = (words: string): boolean => !/[a-z]/.test(words.replace(/\b(?:and|or)\b/g, '')) || opensAdjunct.test(words)
  return isAdjunct(before) && isAdjunct(after) ? { start: Math.min(run.start, span.start), end: Math.max(run.end, span.end) } : span
}

const stemLetters = 4

/** `used` became `use`: the word under the qualifier is the same. */
function stoodInAnotherForm(change: Change, side: Side, word: Span): boolean {
  const stem = change[side].folded.slice(word.start, Math.min(word.end, word.start + stemLetters))
  return stem.length >= 3 && [...change.words[otherSide[side]]].some((other) => other.startsWith(stem))
}

const closesClause = /[;:.\n]/

/** The nearest word of the same clause after (1) or before (-1) an offset; `to`, `and` and commas are passed over. */
function neighbour(passage: Passage, offset: number, direction: 1 | -1): Span | undefined {
  const { folded } = passage
  const stretch = direction === 1 ? folded.slice(offset, offset + 60) : folded.slice(Math.max(0, offset - 60), offset)
  const clause = stretch.split(closesClause).at(direction === 1 ? 0 : -1) ?? ''
  const words = [...clause.matchAll(/[\p{L}\p{N}]+(?:['/-][\p{L}\p{N}]+)*/gu)].filter(
    ([word]) => !/^(?:to|and|or|the|concerned|involved)$/.test(word),
  )
  const nearest = direction === 1 ? words[0] : words.at(-1)
  if (!nearest) return undefined
  const base = direction === 1 ? offset : offset - clause.length
  return { start: base + nearest.index, end: base + nearest.index + nearest[0].length }
}
