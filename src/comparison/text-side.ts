import type { Paragraph } from '../resolution/resolution.ts'
import { Vocabulary, type Words } from '../text/words.ts'
import { at } from './at.ts'

/**
 * Words that come and go without the paragraph becoming another: sequence words ("Also requests", "Further requests") and
 * articles ("the mandate of the Special Rapporteur", "the mandate of Special Rapporteur").
 */
const lightWords = ['also', 'further', 'furthermore', 'moreover', 'again', 'the', 'a', 'an']
/** Before a number they make a cross-reference, which follows the numbering: "in paragraph 5 above". */
const referenceWords = ['paragraph', 'paragraphs']

/** One vocabulary serves both sides of a comparison. */
export const vocabularyOfComparison = (): Vocabulary => new Vocabulary([...lightWords, ...referenceWords])

export const isLight = (id: number): boolean => id < lightWords.length
const isReference = (id: number): boolean => id >= lightWords.length && id < lightWords.length + referenceWords.length

/** The paragraphs of one text as the aligner sees them. */
export interface TextSide {
  readonly paragraphs: readonly Paragraph[]
  readonly words: Words
  /** Equal for paragraphs that say the same but for light words, cross-references, punctuation and typography. */
  readonly fingerprints: Float64Array
}

export function textSide(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): TextSide {
  const texts = paragraphs.map(({ text }) => text)
  const words = vocabulary.read(texts)
  const fingerprints = new Float64Array(paragraphs.length)
  texts.forEach((text, index) => {
    fingerprints[index] = fingerprint(text, words, index)
  })
  return { paragraphs, words, fingerprints }
}

/** 53 bits of hash. A paragraph without a weighty word has its length as fingerprint. */
function fingerprint(text: string, { ids, starts, first }: Words, paragraph: number): number {
  let low = 0
  let high = 0
  let before = -1
  for (let word = at(first, paragraph); word < at(first, paragraph + 1); word++) {
    const id = at(ids, word)
    const follows = isReference(before) && isDigit(text.charCodeAt(at(starts, word)))
    before = id
    if (isLight(id) || follows) continue
    low = Math.imul(low ^ id, 0x5bd1e995) ^ (low >>> 13)
    high = Math.imul(high + id, 0x27d4eb2f) ^ (high >>> 15)
  }
  return low || high ? (low >>> 0) * 0x200000 + (high >>> 11) : text.length
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
