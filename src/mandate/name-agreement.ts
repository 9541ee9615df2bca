/** Words that connect and tell nothing. */
const connecting = new Set('a an and as at by for from in into its of on or our the their to under with while'.split(' '))

/** Words that dozens of mandates share: they never tell one from another. Source: the titles of the special procedures. */
const shared = new Set(
  'human right rights situation promotion protection enjoyment full all freedom freedoms fundamental issue issues question mandate special rapporteur independent international expert experts working group commission inquiry mission mechanism state states person persons people other united nations'.split(
    ' ',
  ),
)
/** Whole numbers, so that sums are exact. */
const weightOfTelling = 5
const weightOfShared = 1

/** The words of a name in order, lower case, without what only connects: `Special Rapporteur on the right to food` is special, rapporteur, right, food. */
export function nameWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !connecting.has(word))
}

/** How well a name answers to the words of a text: the share of the name that is there, and the share of the text's words up to its end that are the name's. */
export interface NameAgreement {
  readonly coverage: number
  readonly precision: number
  /** How many telling words of the name are there. */
  readonly telling: number
}

/** Names are long and lists longer; beyond this nothing tells mandates apart. */
const longestName = 60

/** The words of `name` that stand in `words` in the same order. */
export function nameAgreement(name: readonly string[], words: readonly string[]): NameAgreement {
  const wanted = new Set(name.filter(isTelling))
  const found = words.some((word) => wanted.has(word)) ? commonInOrder(name.slice(0, longestName), words.slice(0, longestName)) : []
  const last = found.at(-1)
  if (!last) return { coverage: 0, precision: 0, telling: 0 }
  const shared = weightOf(found.map(({ word }) => word))
  return {
    coverage: shared / weightOf(name.slice(0, longestName)),
    precision: shared / weightOf(words.slice(0, last.at + 1)),
    telling: found.filter(({ word }) => isTelling(word)).length,
  }
}

const isTelling = (word: string): boolean => !shared.has(word)

const weight = (word: string): number => (isTelling(word) ? weightOfTelling : weightOfShared)

function weightOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weight(word), 0)
}

/** Longest common subsequence by weight, with the places in `words`. */
function commonInOrder(name: readonly string[], words: readonly string[]): readonly { readonly word: string; readonly at: number }[] {
  const width = words.length + 1
  const best = new Int32Array((name.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  for (let row = name.length - 1; row >= 0; row--) {
    const word = name[row] ?? ''
    const gain = weight(word)
    for (let column = words.length - 1; column >= 0; column--) {
      const taken = word === words[column] ? gain + at(row + 1, column + 1) : 0
      best[row * width + column] = Math.max(taken, at(row + 1, column), at(row, column + 1))
    }
  }
  const common: { word: string; at: number }[] = []
  for (let row = 0, column = 0; row < name.length && column < words.length; ) {
    const word = name[row] ?? ''
    if (word === words[column] && at(row, column) === weight(word) + at(row + 1, column + 1)) {
      common.push({ word, at: column })
      row++
      column++
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return common
}
