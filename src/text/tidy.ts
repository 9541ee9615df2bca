/** White space of every kind; JavaScript counts the byte order mark to it, the Council's texts do not. */
const space = /(?:[^\S\ufeff]|\x85)+/g

/**
 * Characters that nobody sees and that can hide or reorder words: control characters, soft hyphen, zero-width characters, direction
 * overrides. The direction marks U+200E and U+200F are left: real texts carry them, and a redline rebuilds what is printed.
 */
const invisible = /[\p{Cc}\xad\u200b-\u200d\u202a-\u202e\u2060-\u2069\ufeff]+/gu

/** Anything but plain visible characters with single spaces between them; most paragraphs hold nothing of the kind. */
const unfolded = /[^ -~\xae-\u05ff\u2010-\u2027]|[ ] |^ | $/

/**
 * The text as a reader sees it on one line: white space of every kind folded to one space and none at the ends, invisible characters
 * left out. Quotation marks, dashes and spelling stay as printed.
 */
export function foldSpace(text: string): string {
  return unfolded.test(text) ? text.replace(space, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim() : text
}
