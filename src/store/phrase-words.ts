/**
 * A text as its words, with a space before and after each: what SQLite's tokenizer `unicode61` keeps of it, so that both engines find the same phrases.
 * Case and accents do not count; everything that is no letter or digit parts words.
 * Source: https://www.sqlite.org/fts5.html#unicode61_tokenizer
 */
export function phraseWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .split(/[^\p{L}\p{N}\p{Co}]+/u)
    .filter((word) => word !== '')
}
