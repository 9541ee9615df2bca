import { z } from 'zod'
import { councilSentences } from './council-sentences.ts'
import { eventSentences } from './event-sentences.ts'
import type { Words } from './language.ts'
import { textSentences } from './text-sentences.ts'
import { type Voice, voiceOf } from './voice.ts'
import { watchSentences } from './watch-sentences.ts'

/** A sentence, or a phrase of a headline, as the facts that it tells: every language words it for itself. */
export const Sentence = z.discriminatedUnion('kind', [...textSentences, ...councilSentences, ...eventSentences, ...watchSentences])
export type Sentence = z.infer<typeof Sentence>

type Said<Shapes extends readonly z.ZodType<{ readonly kind: string }>[]> = {
  readonly [Shape in z.infer<Shapes[number]> as Shape['kind']]: (facts: Shape, voice: Voice) => string
}
export type TextSentences = Said<typeof textSentences>
export type CouncilSentences = Said<typeof councilSentences>
export type EventSentences = Said<typeof eventSentences>
export type WatchSentences = Said<typeof watchSentences>
export type Sentences = TextSentences & CouncilSentences & EventSentences & WatchSentences

/** A sentence in a language. */
export function sayIn(sentence: Sentence, words: Words): string {
  const say = words.alert.says[sentence.kind] as (facts: Sentence, voice: Voice) => string // the entry of its own kind
  return say(sentence, voiceOf(words))
}

/** Sentences one after another; those that have nothing to say are left out. */
export function saidIn(sentences: readonly Sentence[], words: Words): string {
  return sentences
    .map((sentence) => sayIn(sentence, words))
    .filter((said) => said !== '')
    .join(' ')
}
