/** The first letters of a content word, as a number: plural, tense and capitals make no difference. */
export type Stem = number

const stemLetters = 7
const leastLetters = 3
const smallS = 0x73

/** Words that stand in every resolution and say nothing of what a paragraph is about. */
const light: ReadonlySet<Stem> = new Set(
  `the of and to in for on by with at from as a an or that which who its their his her it they this these those all any other such be is are was were been has have had
  not also further including well relevant human rights right united nations council general assembly states state international resolution member`
    .split(/\s+/)
    .flatMap((word) => [...readStems(word, new Set())]),
)

/** The content words of a text by their stems. Two words share a number about once in a thousand million times. */
export const stemsOf = (text: string): ReadonlySet<Stem> => readStems(text, light)

function readStems(text: string, without: ReadonlySet<Stem>): ReadonlySet<Stem> {
  const stems = new Set<Stem>()
  let hash = 0
  let hashBefore = 0
  let length = 0
  let last = 0
  for (let at = 0; at <= text.length; at++) {
    const code = letterAt(text, at)
    if (code !== 0) {
      if (length++ < stemLetters) {
        hashBefore = hash
        hash = (Math.imul(hash ^ code, 0x5bd1e995) ^ (hash >>> 15)) | 0
      }
      last = code
      continue
    }
    if (length >= leastLetters) {
      const stem = length <= stemLetters && last === smallS ? hashBefore : hash
      if (!without.has(stem)) stems.add(stem)
    }
    hash = 0
    length = 0
    last = 0
  }
  return stems
}

/** The code of a lower-case letter or digit; 0 for everything between words, and for the end of the text. */
function letterAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0
  if (code >= 0x61 && code <= 0x7a) return code
  if (code >= 0x41 && code <= 0x5a) return code + 0x20
  if (code >= 0x30 && code <= 0x39) return code
  return code >= 0xc0 && code <= 0x24f ? code : 0
}
