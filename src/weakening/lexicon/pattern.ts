/** `(?:a|b|c)`: one of several wordings, as a part of a pattern. */
export const anyOf = (...wordings: readonly string[]): string => `(?:${wordings.join('|')})`

/** A pattern over folded text that finds every place; its parts are joined as they stand. */
export const everyPlace = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'gu')

/** Up to so many words of any kind, each followed by a space. */
export const upTo = (words: number): string => `(?:[\\p{L}\\p{N}'/-]+ ){0,${words}}?`
