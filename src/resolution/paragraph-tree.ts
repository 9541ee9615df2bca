import { foldSpace } from '../text/tidy.ts'
import { opensOperative, opensPreambular } from './opening-words.ts'
import { type Level, letterValue, romanValue, styleOf } from './paragraph-level.ts'
import { type PrintedNumber, printedNumber } from './printed-number.ts'
import type { Doubt, Paragraph } from './resolution.ts'

/** The preamble and the operative part as read, with what could not be read for certain. */
export interface ParagraphTree {
  readonly paragraphs: readonly Paragraph[]
  readonly doubts: readonly Doubt[]
}

/** Longer text without a full stop is a paragraph that lost its end, not a heading. */
const longestHeading = 250

/** One block with its printed number apart, and what is printed further on. */
interface Entry {
  readonly text: string
  readonly number: PrintedNumber | null
  /** Value of the next printed paragraph number; null where none follows. */
  nextFigure: number | null
  /** The next printed letter before the next paragraph number. */
  nextLetter: string | null
}

/** The state of a reading: what stands finished, and the paragraph that is open and may still go on. */
interface Reading {
  readonly finished: Paragraph[]
  readonly doubts: Doubt[]
  readonly headings: string[]
  readonly labels: Set<string>
  open: { readonly paragraph: Omit<Paragraph, 'text'>; readonly pieces: string[] } | null
  levels: Level[]
  part: Paragraph['part']
  preambular: number
  operative: number
  /** How many unnumbered texts stand under the present paragraph. */
  unnumbered: number
}

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60).trimEnd()} ...` : text}”`

const endsSentence = (text: string): boolean =>
  '.,;:])”"!?'.includes(text.charAt(text.length - 1)) || text.endsWith('; and') || text.endsWith('; or') || text.endsWith(', and')

const startsLowerCase = (text: string): boolean => /^[a-z]/.test(text)

const isHeading = (text: string): boolean =>
  text.length <= longestHeading && !'.,;:'.includes(text.charAt(text.length - 1)) && !opensPreambular(text) && !opensOperative(text)

function entriesOf(blocks: readonly string[]): Entry[] {
  const entries = blocks.map((printed): Entry => {
    const text = foldSpace(printed)
    const number = printedNumber(text)
    const numbered = number !== null && number.end < text.length
    return { text: numbered ? text.slice(number.end) : text, number: numbered ? number : null, nextFigure: null, nextLetter: null }
  })
  let figure: number | null = null
  let letter: string | null = null
  for (const entry of entries.toReversed()) {
    entry.nextFigure = figure
    entry.nextLetter = letter
    if (entry.number?.style === 'letter') letter = entry.number.token
    if (entry.number?.style === 'figure' && entry.number.firm) {
      figure = Number(entry.number.token)
      letter = null
    }
  }
  return entries.filter((entry) => entry.text !== '')
}

function closeOpen(reading: Reading): void {
  if (reading.open) reading.finished.push({ ...reading.open.paragraph, text: reading.open.pieces.join(' ') })
  reading.open = null
}

function begin(reading: Reading, label: string, depth: number, parent: string | null, text: string): void {
  closeOpen(reading)
  if (reading.labels.has(label)) reading.doubts.push({ paragraph: label, reason: 'more than one paragraph carries this number' })
  reading.labels.add(label)
  reading.open = { paragraph: { label, part: reading.part, depth, parent }, pieces: [text] }
}

function beginTop(reading: Reading, prefix: 'PP' | 'OP', value: number, suffix: string, text: string): void {
  const label = `${prefix}${value}${suffix && ` ${suffix}`}`
  reading.part = prefix === 'PP' ? 'preambular' : 'operative'
  reading.unnumbered = 0
  reading.levels = [{ style: 'figure', form: '1', value, label }]
  begin(reading, label, 0, null, text)
}

function readNumbered(reading: Reading, number: PrintedNumber, text: string): void {
  const value = Number(number.token)
  const prefix = number.form === 'PP' ? 'PP' : 'OP'
  const previous = prefix === 'PP' ? reading.preambular : reading.operative
  beginTop(reading, prefix, value, number.suffix, text)
  if (value !== previous + 1 && number.suffix === '')
    reading.doubts.push({
      paragraph: `${prefix}${value}`,
      reason: previous === 0 ? `the first number printed is ${value}` : `number ${value} follows number ${previous}`,
    })
  if (prefix === 'PP') reading.preambular = value
  else reading.operative = value
}

function readLettered(reading: Reading, number: PrintedNumber, text: string, nextLetter: string | null): void {
  const style = styleOf(number.token, number.form, reading.levels, nextLetter)
  const value = (style === 'roman' ? romanValue(number.token) : letterValue(number.token)) ?? 0
  const same = reading.levels.findIndex((level) => level.style === style && level.form === number.form)
  const previous = reading.levels[same]?.value ?? 0
  if (same > 0) reading.levels.length = same
  const parent = reading.levels.at(-1)?.label ?? ''
  const label = `${parent}(${number.token}${number.suffix && ` ${number.suffix}`})`
  begin(reading, label, reading.levels.length, parent, text)
  reading.levels.push({ style, form: number.form, value, label })
  if (value !== previous + 1 && number.suffix === '')
    reading.doubts.push({
      paragraph: label,
      reason: previous === 0 ? 'the letters before this one are missing' : 'a letter before this one is missing or out of order',
    })
}

/** True where the text goes on with the paragraph that is open: it lost its end, or the text begins in lower case. */
function goesOn(reading: Reading, text: string): boolean {
  const last = reading.open?.pieces.at(-1)
  if (last === undefined) return false
  if (startsLowerCase(text)) return !last.endsWith(';') && !last.endsWith('.') && !last.endsWith(':')
  return !endsSentence(last) && endsSentence(text) && !opensPreambular(text) && !opensOperative(text)
}

function readUnnumbered(reading: Reading, text: string, nextFigure: number | null): void {
  if (goesOn(reading, text)) {
    reading.open?.pieces.push(text)
    return
  }
  if (isHeading(text)) {
    reading.headings.push(text)
    return
  }
  const numberIsFree = nextFigure === null || nextFigure > reading.operative + 1
  if (opensOperative(text) && numberIsFree) {
    reading.operative++
    beginTop(reading, 'OP', reading.operative, '', text)
    if (nextFigure !== null || reading.operative > 1)
      reading.doubts.push({ paragraph: `OP${reading.operative}`, reason: 'no number is printed before this paragraph; it was counted' })
  } else if (reading.part === 'preambular') {
    reading.preambular++
    beginTop(reading, 'PP', reading.preambular, '', text)
  } else {
    const parent = reading.levels[0]?.label ?? 'OP'
    reading.unnumbered++
    reading.levels.length = 1
    const label = `${parent}(${reading.unnumbered})`
    begin(reading, label, 1, parent, text)
    reading.doubts.push({ paragraph: label, reason: `no number is printed before ${quoted(text)}; it was read as part of ${parent}` })
  }
}

/** Reads the blocks that stand between the opening line and the adoption, in order, into labelled paragraphs. Time is linear in the text. */
export function readParagraphs(blocks: readonly string[]): ParagraphTree {
  const reading: Reading = {
    finished: [],
    doubts: [],
    headings: [],
    labels: new Set(),
    open: null,
    levels: [],
    part: 'preambular',
    preambular: 0,
    operative: 0,
    unnumbered: 0,
  }
  for (const { text, number, nextFigure, nextLetter } of entriesOf(blocks)) {
    if (number === null) readUnnumbered(reading, text, nextFigure)
    else if (number.style === 'letter') {
      if (reading.levels.length > 0) readLettered(reading, number, text, nextLetter)
      else readUnnumbered(reading, text, nextFigure)
    } else if (number.firm || (Number(number.token) === reading.operative + 1 && opensOperative(text))) readNumbered(reading, number, text)
    else readUnnumbered(reading, `${number.token} ${text}`, nextFigure)
  }
  closeOpen(reading)
  if (reading.headings.length > 0)
    reading.doubts.push({
      paragraph: null,
      reason: `read as headings and not compared: ${reading.headings.slice(0, 10).map(quoted).join(', ')}`,
    })
  return { paragraphs: reading.finished, doubts: reading.doubts }
}
