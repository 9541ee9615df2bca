import { shorten } from '../text/shorten.ts'

/** A sentence in at most `limit` characters: cut after a clause where one ends in its second half, between words otherwise. */
export function atClause(sentence: string, limit: number): string {
  const short = shorten(sentence, limit)
  if (short === sentence) return sentence
  const end = Math.max(short.lastIndexOf(', '), short.lastIndexOf('; '))
  return end > limit / 2 ? `${short.slice(0, end)} …` : short
}

const joint = ' · '

/** Parts joined by ` · ` in at most `limit` characters: the longest part between the first and the last goes first, since the ends say where and when. */
export function withoutMiddle(line: string, limit: number): string {
  let parts = line.split(joint)
  while (parts.join(joint).length > limit && parts.length > 2) {
    const inner = parts.slice(1, -1)
    const longest = inner.reduce((found, part) => (part.length > found.length ? part : found), '')
    parts = parts.toSpliced(parts.indexOf(longest, 1), 1)
  }
  return shorten(parts.join(joint), limit)
}
