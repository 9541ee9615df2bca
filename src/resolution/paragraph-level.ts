import type { PrintedNumber } from './printed-number.ts'

/** One step of a label: `OP4`, then `(a)`, then `(i)`. */
export interface Level {
  readonly style: 'figure' | 'alphabetic' | 'roman'
  readonly form: PrintedNumber['form']
  readonly value: number
  readonly label: string
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }

/** The value of a roman figure below 90; null for other tokens. */
export function romanValue(token: string): number | null {
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(token) || token === '') return null
  let value = 0
  for (let at = 0; at < token.length; at++) {
    const here = romanValues[token.charAt(at)] ?? 0
    value += here < (romanValues[token.charAt(at + 1)] ?? 0) ? -here : here
  }
  return value
}

/** 1 for `a`, 26 for `z`, 27 for `aa`; null for other tokens. */
export function letterValue(token: string): number | null {
  if (!/^([a-z])\1?$/.test(token)) return null
  return token.charCodeAt(0) - 0x60 + (token.length === 2 ? 26 : 0)
}

/**
 * Whether a token such as `i`, `v` or `x` is a letter or a roman figure where it stands: it is the one that carries on an open run. Where it
 * carries on both, or might begin a roman run under the letter before it, what follows decides: the next token `next`, or that the paragraph
 * before it opens a list (ends in a colon).
 */
export function styleOf(
  { token, form }: Pick<PrintedNumber, 'token' | 'form'>,
  levels: readonly Level[],
  next: string | null,
  opensList: boolean,
): 'alphabetic' | 'roman' {
  const roman = romanValue(token)
  const letter = letterValue(token)
  if (roman === null) return 'alphabetic'
  if (letter === null) return 'roman'
  const lastOf = (style: Level['style']): number | undefined =>
    levels.findLast((level) => level.style === style && level.form === form)?.value
  const goesOnRoman = lastOf('roman') === roman - 1 || (roman === 1 && lastOf('roman') === undefined)
  const goesOnLetters = lastOf('alphabetic') === letter - 1
  if (goesOnRoman !== goesOnLetters) return goesOnRoman ? 'roman' : 'alphabetic'
  if (!goesOnRoman) return 'alphabetic'
  const romanFollows = next !== null && romanValue(next) === roman + 1
  const letterFollows = next !== null && letterValue(next) === letter + 1
  if (romanFollows !== letterFollows) return romanFollows ? 'roman' : 'alphabetic'
  return opensList || roman > 1 ? 'roman' : 'alphabetic'
}
