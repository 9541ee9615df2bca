import type { Token } from './instruction-words.ts'
import type { Paragraph } from './resolution.ts'
import { ordinalValue } from './session-words.ts'

/** A place that an instruction names. "Paragraph" alone is an operative one. */
export type Target =
  | { readonly kind: 'title' }
  /** All paragraphs: `throughout the text`. */
  | { readonly kind: 'text' }
  | {
      readonly kind: 'paragraph'
      readonly part: Paragraph['part']
      readonly number: number
      /** `bis`, `ter`; empty for most. */
      readonly suffix: string
      /** `c`, then `ii`, for `paragraph 5 (c) (ii)`. */
      readonly sub: readonly string[]
    }
  /** `back` is 0 for the last paragraph of its part, 1 for the one before it. */
  | { readonly kind: 'from-end'; readonly part: Paragraph['part']; readonly back: number }

/** Paragraphs that an instruction names, and the position after the words that name them. */
export interface Reference {
  readonly targets: readonly Target[]
  readonly next: number
  /** True where a sentence, a line or the chapeau of them was meant, which the text does not tell apart. */
  readonly narrowed: boolean
  /** True for `subparagraph (b)` of the paragraph that was named before. */
  readonly isWithin: boolean
}

const plain = { narrowed: false, isWithin: false }

const suffixes = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies']
const nouns = ['paragraph', 'paragraphs', 'para', 'paras', 'subparagraph', 'subparagraphs', 'sub-paragraph', 'sub-paragraphs']

/** More paragraphs than any instruction names. */
const longestRange = 60

export const wordAt = (tokens: readonly Token[], at: number): string =>
  tokens[at]?.kind === 'word' || tokens[at]?.kind === 'mark' ? tokens[at].value : ''

export const isParagraphNoun = (word: string): boolean => nouns.includes(word)

const isSuffix = (word: string): boolean => suffixes.includes(word)

export const letterAt = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at]
  return token?.kind === 'letter' ? token.value : null
}

/** `5`, `6 bis`, `5 (c) (ii)` at a position; null where no number stands. */
export function numberAt(
  tokens: readonly Token[],
  at: number,
  part: Paragraph['part'],
): { target: Target & { kind: 'paragraph' }; next: number } | null {
  const figure = tokens[at]
  if (figure?.kind !== 'number') return null
  let next = at + 1
  const suffix = isSuffix(wordAt(tokens, next)) ? wordAt(tokens, next++) : ''
  const sub: string[] = []
  for (; tokens[next]?.kind === 'letter'; next++) sub.push(tokens[next]?.value ?? '')
  return { target: { kind: 'paragraph', part, number: Number(figure.value), suffix, sub }, next }
}

/** `27 and 43`, `3 to 5`, `5 (a), (b) and (d)`. */
function numbersAt(tokens: readonly Token[], at: number, part: Paragraph['part']): { targets: Target[]; next: number } | null {
  const first = numberAt(tokens, at, part)
  if (!first) return null
  const targets = [first.target]
  let { next } = first
  for (;;) {
    const last = targets.at(-1) ?? first.target
    let after = next
    const isRange = ['to', '-', '–'].includes(wordAt(tokens, after))
    while ([',', 'and', 'to', '-', '–'].includes(wordAt(tokens, after))) after++
    if (after === next) break
    const more = numberAt(tokens, after, part)
    const letter = letterAt(tokens, after)
    if (more && isRange && last.sub.length === 0) {
      const until = Math.min(more.target.number, last.number + longestRange)
      for (let number = last.number + 1; number <= until; number++) targets.push({ ...more.target, number })
      next = more.next
    } else if (more) {
      targets.push(more.target)
      next = more.next
    } else if (letter !== null && last.sub.length > 0 && !isRange) {
      targets.push({ ...last, sub: [...last.sub.slice(0, -1), letter] })
      next = after + 1
    } else break
  }
  return { targets, next }
}

/** `the first and third preambular paragraphs`, `the last paragraph`. */
export function ordinalsAt(tokens: readonly Token[], at: number): { targets: Target[]; next: number } | null {
  const places: ((part: Paragraph['part']) => Target)[] = []
  let next = at
  for (;;) {
    const word = wordAt(tokens, next)
    const number = ordinalValue(word)
    if (number !== null) places.push((part) => ({ kind: 'paragraph', part, number, suffix: '', sub: [] }))
    else if (word === 'last' || word === 'final') places.push((part) => ({ kind: 'from-end', part, back: 0 }))
    else if (word === 'penultimate') places.push((part) => ({ kind: 'from-end', part, back: 1 }))
    else if (places.length === 0 || !['and', ',', 'the'].includes(word)) break
    next++
  }
  if (places.length === 0) return null
  const { part, next: noun } = partAt(tokens, next)
  if (!isParagraphNoun(wordAt(tokens, noun))) return null
  return { targets: places.map((place) => place(part)), next: noun + 1 }
}

export function partAt(tokens: readonly Token[], at: number): { part: Paragraph['part']; next: number } {
  const word = wordAt(tokens, at)
  if (word === 'pp') return { part: 'preambular', next: at }
  if (word === 'preambular' || word === 'preamble') return { part: 'preambular', next: at + 1 }
  return { part: 'operative', next: word === 'operative' ? at + 1 : at }
}

/** `subparagraph (c)` or `(c) and (d)`, which an `of paragraph 5` or a comma and `subparagraph` joins to its paragraph. */
function lettersAt(tokens: readonly Token[], at: number): { letters: string[]; next: number } {
  const letters: string[] = []
  let next = at
  while (tokens[next]?.kind === 'letter' || ([',', 'and'].includes(wordAt(tokens, next)) && tokens[next + 1]?.kind === 'letter')) {
    if (tokens[next]?.kind === 'letter') letters.push(tokens[next]?.value ?? '')
    next++
  }
  return { letters, next }
}

const under = (targets: readonly Target[], letters: readonly string[]): Target[] =>
  targets.flatMap((target): Target[] =>
    target.kind === 'paragraph' ? letters.map((letter) => ({ ...target, sub: [...target.sub, letter] })) : [target],
  )

/** The reference that begins at a position; null where none does. `context` is what `subparagraph (b)` alone belongs to. */
export function referenceAt(tokens: readonly Token[], start: number, context: readonly Target[] = []): Reference | null {
  let at = start
  while (['the', 'existing', 'current', 'present', 'new'].includes(wordAt(tokens, at))) at++
  if (wordAt(tokens, at) === 'title') return { targets: [{ kind: 'title' }], next: at + 1, ...plain }
  if (wordAt(tokens, at) === 'chapeau' && wordAt(tokens, at + 1) === 'of') return narrowed(referenceAt(tokens, at + 2))
  if (
    ordinalValue(wordAt(tokens, at)) !== null &&
    ['sentence', 'line', 'part'].includes(wordAt(tokens, at + 1)) &&
    wordAt(tokens, at + 2) === 'of'
  ) {
    return narrowed(referenceAt(tokens, at + 3))
  }
  if (['pp', 'op'].includes(wordAt(tokens, at))) {
    const numbers = numbersAt(tokens, at + 1, wordAt(tokens, at) === 'pp' ? 'preambular' : 'operative')
    return numbers && { ...numbers, ...plain }
  }
  const ordinals = ordinalsAt(tokens, at)
  if (ordinals) return { ...ordinals, ...plain }
  const { part, next: noun } = partAt(tokens, at)
  if (!isParagraphNoun(wordAt(tokens, noun))) return null
  if (tokens[noun + 1]?.kind === 'letter') return lettersOfParagraph(tokens, noun + 1, context)
  const numbers = numbersAt(tokens, noun + 1, part)
  if (!numbers) return null
  const comma = wordAt(tokens, numbers.next) === ',' ? 1 : 0
  if (!/^sub-?paragraph/.test(wordAt(tokens, numbers.next + comma))) return { ...numbers, ...plain }
  const { letters, next } = lettersAt(tokens, numbers.next + comma + 1)
  return letters.length > 0 ? { targets: under(numbers.targets, letters), next, ...plain } : null
}

const narrowed = (whole: Reference | null): Reference | null => whole && { ...whole, narrowed: true }

/** `(c) and (d) of paragraph 5`, after `subparagraphs`. */
function lettersOfParagraph(tokens: readonly Token[], at: number, context: readonly Target[]): Reference | null {
  const { letters, next } = lettersAt(tokens, at)
  if (!['of', 'in'].includes(wordAt(tokens, next))) {
    const [whole, ...more] = context
    return whole?.kind === 'paragraph' && whole.sub.length === 0 && more.length === 0
      ? { targets: under([whole], letters), next, narrowed: false, isWithin: true }
      : null
  }
  const whole = referenceAt(tokens, next + 1)
  return whole && { ...whole, targets: under(whole.targets, letters) }
}

/** The label of a target in a text; null where the text has no such paragraph. */
export function labelOfTarget(target: Target, paragraphs: readonly Paragraph[]): string | null {
  if (target.kind === 'title') return 'TITLE'
  if (target.kind === 'text') return null
  if (target.kind === 'from-end')
    return paragraphs.filter(({ part, depth }) => part === target.part && depth === 0).at(-1 - target.back)?.label ?? null
  const prefix = target.part === 'preambular' ? 'PP' : 'OP'
  const label = `${prefix}${target.number}${target.suffix && ` ${target.suffix}`}${target.sub.map((letter) => `(${letter})`).join('')}`
  return paragraphs.some((paragraph) => paragraph.label === label) ? label : null
}
