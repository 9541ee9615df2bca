import type { Span } from './span.ts'

/** Where a global pattern matches, in order. It is asked itself: `matchAll` would make a copy of it for every text. */
export function placesOf(pattern: RegExp, text: string): readonly Span[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return nowhere
  const places: Span[] = []
  while (match) {
    const end = match.index + match[0].length
    places.push({ start: match.index, end })
    if (match[0] === '') pattern.lastIndex = end + 1
    match = pattern.exec(text)
  }
  return places
}

const nowhere: readonly Span[] = []
