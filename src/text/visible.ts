/**
 * Characters that change how a line looks without being seen: terminal escapes and other controls (line feed and tab excepted), bidirectional
 * overrides and isolates, zero-width characters and byte order marks. See Unicode TR36 "Unicode Security Considerations", section 2.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is about
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** The text as an eye sees it: without characters that could reorder, hide or forge what stands around it. */
export function visible(text: string): string {
  return text.replace(unseen, '')
}
