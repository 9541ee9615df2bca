/** How a list level is printed, in the names of OOXML (`w:numFmt`, ECMA-376 part 1, 17.18.59). Names not listed print as decimal. */
export type NumberFormat = string

/** A counted number as printed: `listNumber(4, 'lowerRoman')` is `iv`; Word's twenty-seventh letter is `aa`, its twenty-eighth `bb`. */
export function listNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    case 'none':
      return ''
    default:
      return String(value)
  }
}

function letters(value: number): string {
  if (value < 1 || value > 26 * 20) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let printed = ''
  for (const [worth, numeral] of numerals)
    while (rest >= worth) {
      printed += numeral
      rest -= worth
    }
  return printed
}
