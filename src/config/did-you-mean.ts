import { typed } from './problem.ts'

/** Longer words are no slip of the finger. */
const longestWord = 60

/** The one of the known words that was most likely meant; undefined where none is close. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (word.length > longestWord) return undefined
  const asked = word.toLowerCase()
  const allowed = Math.max(1, Math.floor(word.length / 4))
  return known
    .map((candidate) => ({ candidate, slips: slipsBetween(asked, candidate.toLowerCase()) }))
    .filter(({ slips }) => slips <= allowed)
    .toSorted((one, other) => one.slips - other.slips)[0]?.candidate
}

/** A list of this length is shown beside the word that was probably meant; a longer one only where nothing is close. */
const briefList = 9
const longestList = 24

/** `"hihg" is not a severity. Did you mean "high"? (low, medium, high, critical)`. */
export function notOneOf(input: unknown, what: string, known: readonly string[]): string {
  const word = String(input)
  const near = nearestWord(word, known)
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`
  const list = near === undefined || known.length <= briefList ? ` (${shortList(known)})` : ''
  return `"${typed(word)}" is not ${what}.${hint}${list}`
}

/** The first of many words, and a sign that there are more. */
export function shortList(words: readonly string[]): string {
  return `${words.slice(0, longestList).join(', ')}${words.length > longestList ? ', …' : ''}`
}

/** How many letters were added, left out, changed, or swapped with their neighbour (optimal string alignment). */
function slipsBetween(one: string, other: string): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const line = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line[column] = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = last
    last = line
  }
  return last[other.length] ?? 0
}
