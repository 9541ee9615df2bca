import { filled } from '../text/filled.ts'
import { amendingDoubts } from './amending-doubts.ts'
import type { Anchor } from './instruction.ts'

/** A stretch found in one of several texts. */
export interface Found {
  readonly text: number
  readonly start: number
  readonly end: number
}

/** Why words were not found where they should stand. */
export interface NotFound {
  readonly reason: string
}

/** Quotation marks, apostrophes and dashes in one shape each; every character stays where it is. */
const alike = (text: string): string =>
  text
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-')

const isWordPart = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)

function positions(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const startsWord = !isWordPart(words.charAt(0)) || !isWordPart(text.charAt(at - 1))
    const endsWord = !isWordPart(words.charAt(words.length - 1)) || !isWordPart(text.charAt(at + words.length))
    if (startsWord && endsWord) found.push(at)
  }
  return found
}

/** Whole words in texts: as quoted, else without the comma or stop that typography puts inside the quotation marks, else whatever their capitals. */
export function occurrences(texts: readonly string[], quoted: string): Found[] {
  const words = alike(quoted)
  const bare = words.replace(/[.,;:]$/, '')
  for (const [wanted, fold] of [
    [words, alike],
    [bare, alike],
    [bare.toLowerCase(), (text: string) => alike(text).toLowerCase()],
  ] as const) {
    if (wanted === '') continue
    const found = texts.flatMap((text, index) =>
      positions(fold(text), wanted).map((start) => ({ text: index, start, end: start + wanted.length })),
    )
    if (found.length > 0) return found
  }
  return []
}

/** The one place where words stand. */
export function onlyOccurrence(texts: readonly string[], words: string): Found | NotFound {
  const [first, ...more] = occurrences(texts, words)
  if (!first) return { reason: filled(amendingDoubts.notThere, { words }) }
  return more.length === 0 ? first : { reason: filled(amendingDoubts.severalTimes, { words, count: more.length + 1 }) }
}

/** The one place where the words of an anchor stand: before its next words directly, where it has any. */
export function placeOfAnchor(texts: readonly string[], { words, next }: Anchor): Found | NotFound {
  if (next === undefined) return onlyOccurrence(texts, words)
  const followers = occurrences(texts, next)
  const meets = ({ text, end }: Found): boolean =>
    followers.some(
      (follower) => follower.text === text && follower.start >= end && gapOnly.test((texts[text] ?? '').slice(end, follower.start)),
    )
  const [first, ...more] = occurrences(texts, words).filter(meets)
  return first && more.length === 0 ? first : { reason: filled(amendingDoubts.notSideBySide, { words, beside: next }) }
}

/** Nothing but spaces and marks. */
const gapOnly = /^[\s,;:]{0,3}$/

/** The one place where words open a text or, its stop aside, close it. */
export function occurrenceAtEdge(texts: readonly string[], words: string, edge: 'beginning' | 'end'): Found | NotFound {
  if (texts.length > 1 && edge === 'end') return { reason: amendingDoubts.endNotOne }
  const found = occurrences(texts.slice(0, 1), words).find(({ start, end }) =>
    edge === 'beginning' ? start === 0 : end >= withoutStop(texts[0] ?? '').words.length,
  )
  return found ?? { reason: filled(edge === 'end' ? amendingDoubts.notAtEnd : amendingDoubts.notAtBeginning, { words }) }
}

/** The one place where words stand beside others: directly, or as their only occurrence on that side. */
export function occurrenceBeside(texts: readonly string[], words: string, beside: Anchor): Found | NotFound {
  const anchor = placeOfAnchor(texts, beside)
  if ('reason' in anchor) return anchor
  if (beside.next !== undefined) return { reason: filled(amendingDoubts.betweenOthers, { words }) }
  const onSide = occurrences(texts, words).filter(
    (found) => found.text === anchor.text && (beside.side === 'after' ? found.start >= anchor.end : found.end <= anchor.start),
  )
  const gap = (found: Found): string =>
    (texts[found.text] ?? '').slice(Math.min(anchor.end, found.end), Math.max(anchor.start, found.start))
  const direct = onSide.filter((found) => gap(found).trim() === '')
  const [only, ...more] = direct.length > 0 ? direct : onSide
  if (only && more.length === 0) return only
  return { reason: filled(beside.side === 'after' ? amendingDoubts.notAfter : amendingDoubts.notBefore, { words, beside: beside.words }) }
}

/** Two stretches of a text joined after a change between them: one space, none before punctuation, no comma twice. */
export function joined(left: string, right: string): string {
  const before = left.trimEnd()
  const after = right.trimStart()
  if (before === '' || after === '') return before + after
  if (/^[,;.:]/.test(after)) return (/[,;:]$/.test(before) ? before.slice(0, -1) : before) + after
  return /^[)\]’”]/.test(after) || /[([“‘]$/.test(before) ? before + after : `${before} ${after}`
}

/** `left`, new words, `right` as one text; empty words only close the gap. */
export const spliced = (left: string, words: string, right: string): string =>
  words.trim() === '' ? joined(left, right) : joined(joined(left, words), right)

/** The words of a text and the stop at its end, apart. */
export function withoutStop(text: string): { words: string; stop: string } {
  const stop = /[.,;:]$/.exec(text)?.[0] ?? ''
  return { words: stop === '' ? text : text.slice(0, -1), stop }
}

/** `text` with its first letter as large as that of `model`. */
export function capitalLike(model: string, text: string): string {
  const isCapital = /^\p{Lu}/u.test(model)
  return (isCapital ? text.charAt(0).toUpperCase() : text.charAt(0).toLowerCase()) + text.slice(1)
}
