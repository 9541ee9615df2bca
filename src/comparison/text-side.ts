import type { Paragraph } from '../resolution/resolution.ts'
import { Vocabulary, type Words } from '../text/words.ts'
import { at } from './at.ts'

/**
 * Words that come and go without the paragraph becoming another: sequence words ("Also requests", "Further requests") and
 * articles ("the mandate of the Special Rapporteur", "the mandate of Special Rapporteur").
 */
export const lightWords: readonly string[] = ['also', 'further', 'furthermore', 'moreover', 'again', 'the', 'a', 'an']
/** Before a number they make a cross-reference, which follows the numbering: "in paragraph 5 above". */
const referenceWords = ['paragraph', 'paragraphs']

/** One vocabulary serves both sides of a comparison. */
export const vocabularyOfComparison = (): Vocabulary => new Vocabulary([...lightWords, ...referenceWords])

export const isLight = (id: number): boolean => id < lightWords.length
const isReference = (id: number): boolean => id >= lightWords.length && id < lightWords.length + referenceWords.length

/** The paragraphs of one text as the aligner sees them. */
export interface TextSide {
  readonly paragraphs: readonly Paragraph[]
  /** Of the paragraphs that were read; a paragraph that stands word for word on both sides has no words here. */
  readonly words: Words
}

/** Reads the words of the paragraphs at `indices`; the others stay unread, since nothing in them will be compared. */
export function textSide(paragraphs: readonly Paragraph[], indices: readonly number[], vocabulary: Vocabulary): TextSide {
  const wanted = new Set(indices)
  return { paragraphs, words: vocabulary.read(paragraphs.map(({ text }, index) => (wanted.has(index) ? text : ''))) }
}

/**
 * Equal for paragraphs that say the same but for light words, cross-references, punctuation and typography: 53 bits of hash.
 * A paragraph without a weighty word has its length as fingerprint.
 */
export function fingerprint({ paragraphs, words }: TextSide, paragraph: number): number {
  const { ids, starts, first } = words
  const text = paragraphs[paragraph]?.text ?? ''
  let low = 0
  let high = 0
  let before = -1
  for (let word = at(first, paragraph); word < at(first, paragraph + 1); word++) {
    const id = at(ids, word)
    const isCrossReference = isReference(before) && isDigit(text.charCodeAt(at(starts, word)))
    before = id
    if (isLight(id) || isCrossReference) continue
    low = Math.imul(low ^ id, 0x5bd1e995) ^ (low >>> 13)
    high = Math.imul(high + id, 0x27d4eb2f) ^ (high >>> 15)
  }
  return low || high ? (low >>> 0) * 0x200000 + (high >>> 11) : text.length
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
