import { shorten } from '../text/shorten.ts'

/** A sentence in at most `limit` characters: whole, or cut after a clause in its second half, or nothing: half a reason is none. */
export function wholeOrClause(sentence: string, limit: number): string {
  if (sentence.length <= limit) return sentence
  const short = shorten(sentence, limit)
  const end = Math.max(short.lastIndexOf(', '), short.lastIndexOf('; '))
  return end > limit / 2 ? `${short.slice(0, end)} …` : ''
}

/** As many whole sentences from the beginning as `limit` characters hold; none where not one does: beside quotations, half a sentence is in the way. */
export function wholeSentences(text: string, limit: number): string {
  if (text.length <= limit) return text
  const room = text.slice(0, limit - 1)
  const end = Math.max(...['. ', '! ', '? '].map((mark) => room.lastIndexOf(mark)))
  return end > 0 ? `${text.slice(0, end + 1)} …` : ''
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
