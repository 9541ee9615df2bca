import { conflictOf } from '../resolution/amending-doubts.ts'
import { filled, fillingOf } from '../text/filled.ts'
import { type DoubtWords, englishDoubts } from './english/doubts.ts'

/** What says most of itself is tried first: a sentence that is nearly all data fits many. */
const known = Object.entries(englishDoubts.sentences)
  .map(([kind, sentence]) => ({ kind: kind as keyof DoubtWords['sentences'], sentence })) // its own keys
  .toSorted((one, other) => fixed(other.sentence) - fixed(one.sentence))

function fixed(sentence: string): number {
  return filled(sentence, {}).length
}

/**
 * A doubt in a language, found by the English sentence that is recorded, as catalogues of translations do. Undefined for a sentence that is none of
 * ours: of an earlier version, or of somebody's own.
 */
export function doubtIn(recorded: string, words: DoubtWords): string | undefined {
  for (const [form, sentence] of Object.entries(conflictOf)) {
    const { amendment = '', others = '', reason } = fillingOf(sentence, recorded) ?? {}
    const said = reason === undefined ? undefined : plainDoubtIn(reason, words)
    const named = { amendment, others: others.replaceAll(englishDoubts.and, words.and) }
    if (said !== undefined) return filled(words.conflictOf[form as keyof typeof conflictOf], { ...named, reason: said }) // its own keys
  }
  return plainDoubtIn(recorded, words)
}

function plainDoubtIn(recorded: string, words: DoubtWords): string | undefined {
  for (const { kind, sentence } of known) {
    const data = fillingOf(sentence, recorded)
    if (!data) continue
    const chain = data.through === undefined ? {} : { through: data.through.replaceAll(englishDoubts.thence, words.thence) }
    return filled(words.sentences[kind], { ...data, ...chain })
  }
  return undefined
}
