import { oncePer } from '../text/once-per.ts'
import type { Comparison, Correspondence } from './comparison.ts'
import { lightWords } from './text-side.ts'

/** Words that left one paragraph and stand, the same, in the new words of another: the rest of the two paragraphs says something else. */
export interface MovedClause {
  readonly prior: { readonly paragraph: string; readonly quote: string }
  readonly draft: { readonly paragraph: string; readonly quote: string }
}

/** Fewer words than this, linking words at the ends and light words aside, are a turn of phrase. */
const leastWords = 8
const linking = new Set('and as at by for from in including of on or that to with which'.split(' '))
/** Of more the longest are taken: each is looked up in the two whole texts. */
const mostClauses = 100
/** A clause that moved is found by so many of its words in a row. */
const seed = 4

/** Words struck in, or inserted into, one correspondence, in a row. */
interface Stretch {
  readonly entry: Correspondence
  readonly side: 'prior' | 'draft'
  readonly text: string
  readonly words: readonly Word[]
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

interface Match {
  readonly from: Stretch
  readonly to: Stretch
  readonly fromWord: number
  readonly toWord: number
  readonly length: number
}

/**
 * The clauses that went from one paragraph into another without their paragraphs answering to one another, longest first: `Condemns the widespread
 * impunity for all human rights violations and abuses` of A/HRC/RES/45/19, OP5, opens OP3 of A/HRC/RES/48/16. Only words that stand once in each of
 * the two texts are taken, so that names and set phrases are not.
 */
export const movedClauses = oncePer((comparison: Comparison): readonly MovedClause[] => {
  const struck = stretchesOf(comparison.correspondences, 'strike')
  const inserted = stretchesOf(comparison.correspondences, 'insert')
  if (struck.length === 0 || inserted.length === 0) return []
  const whole = { prior: wholeText(comparison.prior), draft: wholeText(comparison.draft) }
  const isSingle = (match: Match): boolean => {
    const phrase = ` ${match.from.words
      .slice(match.fromWord, match.fromWord + match.length)
      .map(({ word }) => word)
      .join(' ')} `
    return standsOnce(whole.prior, phrase) && standsOnce(whole.draft, phrase)
  }
  const longest = matches(struck, inserted)
    .toSorted((one, other) => other.length - one.length)
    .slice(0, mostClauses)
  return withoutOverlaps(longest.filter(isSingle)).flatMap(clauseOf)
})

function stretchesOf(correspondences: readonly Correspondence[], op: 'strike' | 'insert'): readonly Stretch[] {
  const side = op === 'strike' ? 'prior' : 'draft'
  return correspondences.flatMap((entry) =>
    entry.redline.flatMap((run) => {
      if (run.op !== op) return []
      const words = weightyWords(run.text)
      return words.length >= leastWords ? [{ entry, side, text: run.text, words } as const] : []
    }),
  )
}

function weightyWords(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((found) => {
    const word = found[0].toLowerCase()
    return lightWords.includes(word) ? [] : [{ word, start: found.index, end: found.index + found[0].length }]
  })
}

const wholeText = ({ paragraphs }: Comparison['prior']): string =>
  ` ${paragraphs
    .map(({ text }) =>
      weightyWords(text)
        .map(({ word }) => word)
        .join(' '),
    )
    .join(' | ')} `

const standsOnce = (text: string, phrase: string): boolean => {
  const at = text.indexOf(phrase)
  return at >= 0 && text.indexOf(phrase, at + 1) < 0
}

/** Stretches of words that stand in both, as long as they go; a seed that repeats leads nowhere. */
function matches(struck: readonly Stretch[], inserted: readonly Stretch[]): readonly Match[] {
  const places = new Map<string, { readonly to: Stretch; readonly toWord: number } | null>()
  for (const to of inserted) {
    for (let toWord = 0; toWord + seed <= to.words.length; toWord++) {
      const key = seedAt(to, toWord)
      places.set(key, places.has(key) ? null : { to, toWord })
    }
  }
  const found: Match[] = []
  for (const from of struck) {
    for (let fromWord = 0; fromWord + seed <= from.words.length; fromWord++) {
      const place = places.get(seedAt(from, fromWord))
      if (!place || place.to.entry === from.entry) continue
      const length = commonLength(from, fromWord, place.to, place.toWord)
      const match = withoutLinking({ from, fromWord, ...place, length })
      if (match.length >= leastWords) found.push(match)
      fromWord += length - seed
    }
  }
  return found
}

function seedAt({ words }: Stretch, at: number): string {
  let key = ''
  for (let word = at; word < at + seed; word++) key += ` ${words[word]?.word}`
  return key
}

function commonLength(from: Stretch, fromWord: number, to: Stretch, toWord: number): number {
  let length = seed
  while (fromWord + length < from.words.length && from.words[fromWord + length]?.word === to.words[toWord + length]?.word) length++
  return length
}

/** Without the linking words at its ends: `and on cooperation with`. */
function withoutLinking(match: Match): Match {
  const isLinking = (at: number): boolean => linking.has(match.from.words[match.fromWord + at]?.word ?? '')
  let [start, end] = [0, match.length]
  while (start < end && isLinking(start)) start++
  while (end > start && isLinking(end - 1)) end--
  return { ...match, fromWord: match.fromWord + start, toWord: match.toWord + start, length: end - start }
}

/** The first of those, given the longest first, that share words of the draft. */
function withoutOverlaps(found: readonly Match[]): readonly Match[] {
  const taken: Match[] = []
  for (const match of found) {
    const overlaps = taken.some(
      (other) => other.to === match.to && match.toWord < other.toWord + other.length && other.toWord < match.toWord + match.length,
    )
    if (!overlaps) taken.push(match)
  }
  return taken
}

function clauseOf({ from, fromWord, to, toWord, length }: Match): readonly MovedClause[] {
  const prior = cited(from, fromWord, length)
  const draft = cited(to, toWord, length)
  return prior && draft ? [{ prior, draft }] : []
}

/** The words as printed, under the label of the paragraph that holds them. */
function cited({ entry, side, text, words }: Stretch, at: number, length: number): MovedClause['prior'] | undefined {
  const quote = text.slice(words[at]?.start, words[at + length - 1]?.end)
  const paragraph = entry[side].find((one) => one.text.includes(quote))
  return paragraph && { paragraph: paragraph.label, quote }
}
