/** White space of every kind; JavaScript counts the byte order mark to it. */
const space = /(?:[^\S\ufeff]|\x85)+/g

/** Control and format characters: escapes, zero-width characters, direction marks and overrides, hidden tags. They can hide, reorder or forge. */
const unseen = /[\p{Cc}\p{Cf}]+/gu

/** Text of any origin as one honest line: nothing unseen, nothing reordered, no line break, every character whole. For showing, not for comparing. */
export function oneLine(text: string): string {
  return text.toWellFormed().replace(space, ' ').replace(unseen, '').replace(/ {2,}/g, ' ').trim()
}
