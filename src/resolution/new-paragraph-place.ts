import type { Place } from './instruction.ts'
import type { Token } from './instruction-words.ts'
import { isParagraphNoun, letterAt, numberAt, ordinalsAt, partAt, type Target, wordAt } from './paragraph-reference.ts'

/** A new paragraph that an instruction names: the place that its number tells, null where it has none. */
export interface NewParagraph {
  readonly place: Place | null
  readonly next: number
}

/** `a new operative paragraph 8 bis`, `a new subparagraph (d)`, `a new fourth preambular paragraph`; null where none is named. */
export function newParagraphAt(tokens: readonly Token[], start: number, context: readonly Target[]): NewParagraph | null {
  let at = start
  while (['a', 'an', 'the', 'following', 'new', 'additional', 'one', 'two', 'three', 'more'].includes(wordAt(tokens, at))) at++
  if (wordAt(tokens, at - 1) === 'new') {
    const ordinals = ordinalsAt(tokens, at)
    const [target, ...more] = ordinals?.targets ?? []
    if (ordinals && target) return more.length === 0 ? { place: placeOf(target), next: ordinals.next } : null
  }
  const { part, next: noun } = partAt(tokens, at)
  if (!isParagraphNoun(wordAt(tokens, noun)) && !['pp', 'op'].includes(wordAt(tokens, noun))) return null
  const letter = letterAt(tokens, noun + 1)
  if (letter !== null) return { place: behind(letterBefore(letter, context)), next: noun + 2 }
  const numbered = numberAt(tokens, noun + 1, part)
  if (!numbered) return { place: null, next: noun + 1 }
  const { target, next } = numbered
  if (target.sub.length > 0) return null
  return { place: target.suffix === '' ? placeOf(target) : behind({ ...target, suffix: '' }), next }
}

const behind = (target: Target | null): Place | null => target && { side: 'after', target }

/** Where a paragraph goes that bears a number of its own: behind the one before it, since the numbers of the draft stay. */
function placeOf(target: Target): Place | null {
  if (target.kind === 'from-end')
    return target.back === 0 ? behind(target) : { side: 'before', target: { ...target, back: target.back - 1 } }
  if (target.kind !== 'paragraph') return null
  return target.number === 1 ? { side: 'before', target } : behind({ ...target, number: target.number - 1 })
}

/** `(c)` of the paragraph in question where a new `(d)` comes. */
function letterBefore(letter: string, context: readonly Target[]): Target | null {
  const [whole, ...more] = context
  if (whole?.kind !== 'paragraph' || whole.sub.length > 0 || more.length > 0 || !/^[b-z]$/.test(letter)) return null
  return { ...whole, sub: [String.fromCharCode(letter.charCodeAt(0) - 1)] }
}
