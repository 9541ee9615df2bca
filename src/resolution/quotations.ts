/** A text with its outermost quotations taken out: `delete “all”` is `delete \ue0000\ue001` and `all`. */
export interface Unquoted {
  /** The words around the quotations; a quotation is its number between the private characters U+E000 and U+E001. */
  readonly skeleton: string
  readonly quotations: readonly string[]
}

const opening = '“„«'
const closing = '”»'

/** True at the first visible character of a line. */
function startsLine(text: string, at: number): boolean {
  let before = at - 1
  while (text.charAt(before) === ' ' || text.charAt(before) === '\t') before--
  return before < 0 || text.charAt(before) === '\n'
}

/**
 * Takes out what stands between quotation marks; null where the marks do not pair. A quotation of several paragraphs repeats its opening
 * mark at the start of each and closes once, so an opening mark at the start of a line inside a quotation opens nothing.
 */
export function takeQuotations(text: string): Unquoted | null {
  const quotations: string[] = []
  let skeleton = ''
  let quoted = ''
  let depth = 0
  let isStraight = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    const opens = opening.includes(character) || (character === '"' && depth === 0)
    const closes = isStraight ? character === '"' : closing.includes(character)
    if (opens && depth > 0 && startsLine(text, at)) continue
    if (opens) {
      if (depth === 0) isStraight = character === '"'
      else quoted += character
      if (depth === 0 || !isStraight) depth++
    } else if (closes && depth > 0) {
      depth--
      if (depth > 0) quoted += character
      else {
        skeleton += `\ue000${quotations.length}\ue001`
        quotations.push(quoted.trim())
        quoted = ''
      }
    } else if (depth > 0) quoted += character
    else if (character !== '\ue000' && character !== '\ue001') skeleton += character
  }
  return depth === 0 ? { skeleton, quotations } : null
}
