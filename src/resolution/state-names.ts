/** ` and ` between two names, not inside one (`Trinidad and Tobago`). */
const betweenNames = / and (?!Barbuda|Herzegovina|Nevis|the Grenadines|Principe|Tobago|Northern Ireland)/

/**
 * The pieces of a printed list of States, parted by commas or semicolons outside brackets and by `and`, as printed.
 * `Bolivia (Plurinational State of), Chile and Trinidad and Tobago` has three.
 */
export function splitNames(text: string): string[] {
  const pieces: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at)
    if (character === '(' || character === '[') depth++
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    else if (at === text.length || (depth === 0 && (character === ',' || character === ';'))) {
      pieces.push(...splitAnd(text.slice(start, at)))
      start = at + 1
    }
  }
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '' && piece !== 'and')
}

/** Parts at ` and ` outside brackets; a piece with a bracket before its `and` keeps what stands in the bracket whole. */
function splitAnd(piece: string): string[] {
  const named = piece.replace(/^\s*and /, '')
  const bracket = named.search(/[([]/)
  const head = bracket < 0 ? named : named.slice(0, bracket)
  const parts = head.split(betweenNames)
  const last = parts.pop() ?? ''
  const tail = bracket < 0 ? '' : named.slice(bracket)
  const close = Math.max(tail.lastIndexOf(')'), tail.lastIndexOf(']'))
  const after = close < 0 ? [] : tail.slice(close + 1).split(betweenNames)
  return [...parts, last + tail.slice(0, close < 0 ? tail.length : close + 1) + (after[0] ?? ''), ...after.slice(1)]
}
