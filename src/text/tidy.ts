const space = /[\s\x85]+/g

/** Characters that nobody sees: control characters, soft hyphen, zero-width and direction marks. */
const invisible = /[\p{Cc}\p{Cf}]+/gu

/** Anything but plain visible characters with single spaces between them; most paragraphs hold nothing of the kind. */
const unfolded = /[^ -~\xae-\u05ff\u2010-\u2027]|[ ] |^ | $/

/**
 * The text as a reader sees it on one line: white space of every kind folded to one space and none at the ends, invisible characters
 * left out. Quotation marks, dashes and spelling stay as printed.
 */
export function foldSpace(text: string): string {
  return unfolded.test(text) ? text.replace(space, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim() : text
}
