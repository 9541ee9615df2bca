import { filled, fillingOf } from '../text/filled.ts'
import { type DoubtWords, englishDoubts } from './english-doubts.ts'

/** Sentences that begin with a datum fit more, so that they are tried last. */
const known = Object.entries(englishDoubts.sentences)
  .map(([kind, sentence]) => ({ kind: kind as keyof DoubtWords['sentences'], sentence })) // its own keys
  .toSorted((one, other) => Number(one.sentence.startsWith('{')) - Number(other.sentence.startsWith('{')))

/**
 * A doubt in a language, found by the English sentence that is recorded, as catalogues of translations do. Undefined for a sentence that is none of
 * ours: of an earlier version, or of somebody's own.
 */
export function doubtIn(reason: string, words: DoubtWords): string | undefined {
  for (const { kind, sentence } of known) {
    const data = fillingOf(sentence, reason)
    if (!data) continue
    const chain = data.through === undefined ? {} : { through: data.through.replaceAll(englishDoubts.thence, words.thence) }
    return filled(words.sentences[kind], { ...data, ...chain })
  }
  return undefined
}
