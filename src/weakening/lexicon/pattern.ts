/** `(?:a|b|c)`: one of several wordings, as a part of a pattern. */
export const anyOf = (...wordings: readonly string[]): string => `(?:${wordings.join('|')})`

/** A pattern over folded text that finds every place; its parts are joined as they stand. */
export const everyPlace = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'g')

/** Up to so many words of any kind, each followed by a space. */
export const upTo = (words: number): string => `(?:[a-z0-9\u00df-\u024f'/-]+ ){0,${words}}?`
