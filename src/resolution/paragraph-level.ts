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

/** The deepest open level that satisfies the test, as a position in the levels; -1 where none does. */
const openAt = (levels: readonly Level[], test: (level: Level) => boolean): number => levels.findLastIndex(test)

/**
 * Whether a token such as `i`, `v` or `x` is a letter or a roman figure where it stands. It is the one that carries on an open run; where
 * it carries on a letter run and `next`, the token that follows it, carries on a roman one (`ii`), it is roman.
 */
export function styleOf(token: string, form: PrintedNumber['form'], levels: readonly Level[], next: string | null): 'alphabetic' | 'roman' {
  const roman = romanValue(token)
  const letter = letterValue(token)
  if (roman === null) return 'alphabetic'
  if (letter === null) return 'roman'
  const romanRun = levels[openAt(levels, (level) => level.style === 'roman' && level.form === form)]
  if (romanRun?.value === roman - 1) return 'roman'
  const letterRun = levels[openAt(levels, (level) => level.style === 'alphabetic' && level.form === form)]
  if (letterRun?.value === letter - 1)
    return next !== null && romanValue(next) === roman + 1 && letterValue(next) !== letter + 1 ? 'roman' : 'alphabetic'
  return roman === 1 ? 'roman' : 'alphabetic'
}
