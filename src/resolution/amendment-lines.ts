import { foldSpace } from '../text/tidy.ts'
import { opensOperative, opensPreambular } from './opening-words.ts'
import { printedNumber } from './printed-number.ts'

/** The lines of an amendment: its front (masthead, sponsors, title of the target), then the lines of each instruction. */
export interface AmendmentLines {
  readonly front: readonly string[]
  readonly instructions: readonly (readonly string[])[]
}

const describers =
  'existing|new|chapeau of|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|penultimate|final|[a-z]{3,12}-[a-z]{3,8}th|[a-z]{3,12}th|\\d{1,2}(?:st|nd|rd|th)|preambular|operative|sentence|line|of|and|,'
const reference = `(?:the )?(?:(?:${describers}) ){0,8}(?:(?:sub-?)?paragraphs?\\b|title\\b|preamble\\b|[po]p ?\\d)`
const action =
  '(?:deletion of|insertion of|addition of|replacement of|delete|remove|omit|strike|insert|add|replace|substitute|amend|change|move|renumber|modify|reword)\\b'

/** How an instruction begins. A new paragraph begins otherwise: with its number and a verb, or with a participle. */
const beginning = new RegExp(
  `^(?:\\d{1,3} ?[.)]|\\([a-z]{1,3}\\)|[-–•])? ?(?:(?:in|after|before|between|from|at the (?:end|beginning|start) of) ${reference}|${action}|${reference}.{0,40}(?:should|shall|would|to|reads?\\b|:|is |be ))`,
  'i',
)

/** No place that an amendment names in a line of its own takes more letters. */
const longestPlace = 80

const startsWithAction = new RegExp(`^${action}`, 'i')

/** `Operative paragraph 4`, `PP3:` on a line of its own: what stands under it is asked for there. */
const placeAlone = new RegExp(`^(?:in )?${reference}(?: ?\\d{1,3}(?: ?(?:bis|ter|quater))?(?: ?\\([a-z]{1,4}\\)){0,3})? ?:?$`, 'i')

const heading = /\bamendments? to (?:the )?(?:revised )?draft (?:resolution|decision)\b/i

/** `58/…` before a title. */
const titleNumber = /^(?:S-)?\d{1,3}\/(?:\d{1,4}\b|…|\.{2,3}|\[)/

const isBeginning = (line: string): boolean => /^[A-Z\d([–•-]/.test(line) && (beginning.test(line) || isPlaceAlone(line))

const isPlaceAlone = (line: string): boolean => line.length <= longestPlace && placeAlone.test(line)

const endsClause = (line: string): boolean => /[.,;:]["”»]?$/.test(line)

const opensParagraph = (line: string): boolean => {
  const words = line.replace(/^[“„«"]/, '')
  return printedNumber(words)?.firm === true || opensOperative(words) || opensPreambular(words)
}

/** The lines of a block, wrapped ones joined: one begins with an instruction, a title, or where a clause has ended and a paragraph opens. */
function unwrapped(text: string): string[] {
  const lines: string[][] = []
  let before = ''
  for (const line of text.split('\n').map(foldSpace)) {
    const opens = titleNumber.test(line) || isBeginning(line) || ((endsClause(before) || titleNumber.test(before)) && opensParagraph(line))
    const current = lines.at(-1)
    if (current && !opens) current.push(line)
    else lines.push([line])
    before = line
  }
  return lines.map((wrapped) => wrapped.join(' ').trim()).filter((line) => line !== '')
}

/** How many quotations are open after a line. A quotation of several paragraphs repeats its opening mark at the start of each. */
function openAfter(line: string, open: number): number {
  const opened = line.match(/[“„«]/g)?.length ?? 0
  const closed = line.match(/[”»]/g)?.length ?? 0
  const repeated = open > 0 && /^[“„«]/.test(line) ? 1 : 0
  return Math.max(0, open + opened - repeated - closed)
}

const ownNumber = (line: string): number => Number(/^(\d{1,3}) ?[.)] /.exec(line)?.[1] ?? Number.NaN)

/** Where the instructions begin: below the heading and the target's title; with the first instruction in notes that have no heading. */
function firstInstruction(lines: readonly string[]): number {
  const at = lines.findIndex((line) => heading.test(line))
  if (at < 0) return lines.findIndex(isBeginning)
  const below = lines[at + 1] ?? ''
  const isTitle = titleNumber.test(below) || (below !== '' && !isBeginning(below) && !/[.:;]$/.test(below))
  return isTitle ? at + 2 : at + 1
}

/** Parts the texts of an amendment's blocks. Every line below the front belongs to an instruction: none is lost. */
export function amendmentLines(texts: readonly string[]): AmendmentLines {
  const lines = texts.flatMap(unwrapped)
  const first = firstInstruction(lines)
  if (first < 0) return { front: lines, instructions: [] }
  const instructions: string[][] = []
  let place: string | null = null
  let open = 0
  let before = ''
  for (const line of lines.slice(first)) {
    const current = instructions.at(-1)
    const isNext = ownNumber(line) === ownNumber(current?.[0] ?? '') + 1 && endsClause(before)
    if (current && (open > 0 || !(isBeginning(line) || isNext))) current.push(line)
    else if (isPlaceAlone(line)) {
      place = line
      instructions.push([line])
    } else if (place !== null && startsWithAction.test(line)) {
      if (before === place) current?.push(line)
      else instructions.push([place, line])
    } else {
      place = null
      instructions.push([line])
    }
    open = openAfter(line, open)
    before = line
  }
  return { front: lines.slice(0, first), instructions }
}
