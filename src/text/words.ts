/**
 * The words of several texts, one after another, as numbers. Word `i` stands at `starts[i]` to `ends[i]` of its own text,
 * and the words of text `t` are those from `first[t]` up to `first[t + 1]`. Only the first `first.at(-1)` entries count.
 */
export interface Words {
  readonly ids: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly first: Int32Array
}

/**
 * Gives equal words equal ids: capitals, the shapes of quotation marks and dashes, and -ise or -ize make no difference.
 * Two different words share an id about once in a thousand million times, so what is shown is never decided by ids alone.
 */
export class Vocabulary {
  readonly #ids = new Map<number, number>()

  /** The words of `known` take the ids from 0 on. */
  constructor(known: readonly string[] = []) {
    for (const word of known) this.idOf(word, 0, word.length)
  }

  /** How many ids are given: every id is below it. */
  get size(): number {
    return this.#ids.size
  }

  /** The id of the word at `start` to `end` of `text`. */
  idOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    const known = this.#ids.get(hash)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(hash, id)
    return id
  }

  /**
   * Words are letters, marks and digits with what joins them inside a word: `Secretary-General`, `5/1`, `children’s`.
   * Everything else only separates.
   */
  read(texts: readonly string[]): Words {
    const columns = new Columns(texts)
    const first = new Int32Array(texts.length + 1)
    texts.forEach((text, index) => {
      for (let at = 0; at < text.length; ) {
        if (kindOf(text.charCodeAt(at)) !== LETTER) {
          at++
          continue
        }
        const end = endOfWord(text, at)
        columns.add(this.idOf(text, at, end), at, end)
        at = end
      }
      first[index + 1] = columns.count
    })
    const { ids, starts, ends } = columns
    return { ids, starts, ends, first }
  }
}

/** Three columns of numbers that grow together. */
class Columns {
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  count = 0

  /** A word and its space take six characters or so; where they take fewer, the columns grow. */
  constructor(texts: readonly string[]) {
    const room = texts.reduce((sum, { length }) => sum + (length >> 2) + 1, 0)
    this.ids = new Int32Array(room)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
  }

  add(id: number, start: number, end: number): void {
    if (this.count === this.ids.length) {
      this.ids = doubled(this.ids)
      this.starts = doubled(this.starts)
      this.ends = doubled(this.ends)
    }
    this.ids[this.count] = id
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }
}

function doubled(column: Int32Array): Int32Array {
  const longer = new Int32Array(2 * column.length)
  longer.set(column)
  return longer
}

function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && kindOf(text.charCodeAt(end)) >= JOINER) end++
  while (kindOf(text.charCodeAt(end - 1)) === JOINER) end--
  return end
}

const SMALL_I = 0x69
const SMALL_S = 0x73
const SMALL_Z = 0x7a

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start
  let before = 0
  for (let at = start; at < end; at++) {
    let code = foldedOf(text.charCodeAt(at))
    if (code === SMALL_S && before === SMALL_I && at + 1 < end && isVowelOfIze(foldedOf(text.charCodeAt(at + 1)))) code = SMALL_Z
    hash = Math.imul(hash ^ code, 0x5bd1e995)
    hash ^= hash >>> 15
    before = code
  }
  return hash
}

/** recogni-se, -sing, -sation: `wise` becomes `wize` on both sides alike, which does no harm. */
const isVowelOfIze = (code: number): boolean => code === 0x65 || code === SMALL_I || code === 0x61

const SEPARATOR = 1
const JOINER = 2
const LETTER = 3

/** Filled as characters are met: 0 is not met yet. */
const kinds = new Uint8Array(0x10000)
const folded = new Uint16Array(0x10000)

/** Half of a surrogate pair counts as a letter, so that no pair is ever cut. */
const letter = /[\p{L}\p{M}\p{N}\p{Cs}]/u
const joiner = /['’‘ʼ/\-\u2010\u2011]/

function kindOf(code: number): number {
  return kinds[code] || meet(code)
}

function foldedOf(code: number): number {
  if (!kinds[code]) meet(code)
  return folded[code] ?? code
}

function meet(code: number): number {
  const character = String.fromCharCode(code)
  const kind = letter.test(character) ? LETTER : joiner.test(character) ? JOINER : SEPARATOR
  kinds[code] = kind
  folded[code] = kind === JOINER ? foldedJoiner(character) : character.toLowerCase().charCodeAt(0)
  return kind
}

function foldedJoiner(character: string): number {
  return (character === '/' ? '/' : /['’‘ʼ]/.test(character) ? "'" : '-').charCodeAt(0)
}
