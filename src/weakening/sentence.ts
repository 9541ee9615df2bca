import { oncePer } from '../text/once-per.ts'
import type { Span } from '../text/span.ts'
import type { Change } from './change.ts'
import { laysDown } from './lexicon/roles.ts'
import type { Triggered } from './trigger-index.ts'

/** What a paragraph says by the kinds of words that it is made of, in whatever order and wording they stand. */
export interface Sentence {
  readonly name: string
  /** One of these words stands in every such paragraph: the cheap look before any kind is tried. */
  readonly triggers: readonly string[]
  /** Each is one kind of word; all must stand in it. */
  readonly kinds: readonly RegExp[]
  /** It says something else where one of these stands in it. */
  readonly unless?: RegExp
  readonly examples: readonly string[]
  readonly source: string
}

/** What a rule watches for that asks what new operative paragraphs say as a whole; no single word tells of them. */
export const newParagraphSign: Triggered = { triggers: [] }

/** Longer paragraphs say many things, and their words belong to several of them. */
const longest = 420

/** True for a new operative paragraph that decides, asks or lays down, and is short enough to say one thing. */
export const isNewSentence = oncePer(
  ({ kind, part, draft }: Change): boolean =>
    kind === 'added' && part === 'operative' && draft.folded.length <= longest && laysDown.test(draft.folded),
)

/** The new paragraph whole, where it says one of these. */
export function sentenceAdded(change: Change, sentences: readonly Sentence[]): Span | undefined {
  if (!isNewSentence(change)) return undefined
  const { folded, text } = change.draft
  const words = change.words.draft
  const mayBeSaid = ({ triggers }: Sentence): boolean => triggers.some((word) => words.has(word))
  return sentences.some((sentence) => mayBeSaid(sentence) && says(sentence, folded))
    ? { start: 0, end: text.replace(/[;.,\s]+$/, '').length }
    : undefined
}

export const says = ({ kinds, unless }: Sentence, folded: string): boolean =>
  kinds.every((kind) => kind.test(folded)) && !unless?.test(folded)
