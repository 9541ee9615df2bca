import { beginsAdoption } from './adoption.ts'
import { opensOperative, opensPreambular } from './opening-words.ts'
import { printedNumber } from './printed-number.ts'

const openingLine = /^[“"]?the human rights council\s*,?$/i
const annexLine = /^annex(?:es)?(?: [ivx]{1,5})?$/i

/** True for `The Human Rights Council,` on a line of its own, quoted in a decision that adopts “the text below”. */
export const isOpeningLine = (line: string): boolean => line.length < 60 && openingLine.test(line.trim())

/** True for `Annex`, `Annex II` on a line of its own. */
export const isAnnexLine = (line: string): boolean => line.length < 20 && annexLine.test(line.trim())

/** Longer lines are paragraphs. */
const longestHeading = 150

const endsClause = (line: string): boolean => /[.;:,\])”]$/.test(line) || /[;,] (?:and|or)$/.test(line)

const opensParagraph = (line: string): boolean => printedNumber(line)?.firm === true || opensPreambular(line) || opensOperative(line)

/** True where a line begins a paragraph although no blank line stands before it. */
const begins = (line: string, before: string): boolean => endsClause(before) && opensParagraph(line)

/** True for a short line between the end of a paragraph and the beginning of the next. */
const isHeadingBetween = (line: string, before: string, after: string): boolean =>
  line.length <= longestHeading && /[.;]$/.test(before) && /^[A-Z]/.test(line) && !endsClause(line) && opensParagraph(after)

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim())

/** The lines of one block in the paragraphs that they form. */
function paragraphsIn(lines: readonly string[], noBlankLines: boolean): string[] {
  const paragraphs: string[][] = []
  lines.forEach((line, at) => {
    const current = paragraphs.at(-1)
    const before = lines[at - 1] ?? ''
    const apart =
      isOpeningLine(line) ||
      isOpeningLine(before) ||
      beginsAdoption(line) ||
      isAnnexLine(line) ||
      (noBlankLines &&
        (begins(line, before) ||
          isHeadingBetween(line, before, lines[at + 1] ?? '') ||
          isHeadingBetween(before, lines[at - 2] ?? '', line)))
    if (current && !apart) current.push(line)
    else paragraphs.push([line])
  })
  return paragraphs.map((wrapped) => wrapped.join('\n').replace(/(?<=[a-z]-)\n(?=[a-z])/g, ''))
}

/**
 * Texts with one paragraph each, from texts that may hold several where nothing but line breaks parts them. Lines that only look like a
 * beginning (a wrapped `2030.`) are left alone in a document that parts most of its paragraphs otherwise.
 */
export function onePerText(texts: readonly string[]): readonly string[] {
  const wrapped = texts.filter((text) => text.includes('\n')).map(linesOf)
  if (wrapped.length === 0) return texts
  let beginnings = 0
  for (const lines of wrapped) for (let at = 1; at < lines.length; at++) if (begins(lines[at] ?? '', lines[at - 1] ?? '')) beginnings++
  const noBlankLines = beginnings * 2 > texts.length
  return texts.flatMap((text) => (text.includes('\n') ? paragraphsIn(linesOf(text), noBlankLines) : text))
}
