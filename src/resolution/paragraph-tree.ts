import { filled } from '../text/filled.ts'
import { foldSpace } from '../text/tidy.ts'
import { opensOperative, opensPreambular } from './opening-words.ts'
import { type Level, letterValue, romanValue, styleOf } from './paragraph-level.ts'
import { parsingDoubts } from './parsing-doubts.ts'
import { type PrintedNumber, printedNumber } from './printed-number.ts'
import type { Doubt, Paragraph } from './resolution.ts'

/** The preamble and the operative part as read, with what could not be read for certain. */
export interface ParagraphTree {
  readonly paragraphs: readonly Paragraph[]
  readonly doubts: readonly Doubt[]
}

/** Longer text without a full stop is a paragraph that lost its end, not a heading. */
const longestHeading = 250

/** More doubts than a person would read are counted instead. */
const mostDoubts = 40

/** One block with its printed number apart, and what is printed further on. */
interface Entry {
  /** The words without the number. */
  readonly text: string
  /** The words with it. */
  readonly whole: string
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
  /** From the paragraph down to the sub-paragraph read last. */
  levels: Level[]
  part: Paragraph['part']
  preambular: number
  operative: number
  /** How many texts without number stand under the present paragraph. */
  unnumbered: number
}

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60).trimEnd()} ...` : text}”`

const endsIn = (text: string, marks: string): boolean => text !== '' && marks.includes(text.charAt(text.length - 1))

const endsSentence = (text: string): boolean => endsIn(text, '.,;:])”"!?') || /[;,] (?:and|or)$/.test(text.slice(-6))

/** A short line without an end; in the preamble one that opens as a paragraph does has only lost its comma. */
const isHeading = (text: string, part: Paragraph['part']): boolean =>
  text.length <= longestHeading && !endsSentence(text) && !opensOperative(text) && (part === 'operative' || !opensPreambular(text))

function entriesOf(blocks: readonly string[]): Entry[] {
  const entries = blocks.map((printed): Entry => {
    const whole = foldSpace(printed)
    const number = printedNumber(whole)
    const isNumbered = number !== null && number.end < whole.length
    const text = isNumbered ? whole.slice(number.end) : whole
    return { text, whole, number: isNumbered ? number : null, nextFigure: null, nextLetter: null }
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

function begin(reading: Reading, label: string, text: string): void {
  closeOpen(reading)
  if (reading.labels.has(label)) reading.doubts.push({ paragraph: label, reason: parsingDoubts.sameNumber })
  reading.labels.add(label)
  const parent = reading.levels.at(-1)?.label ?? null
  reading.open = { paragraph: { label, part: reading.part, depth: reading.levels.length, parent }, pieces: [text] }
}

function beginTop(reading: Reading, prefix: 'PP' | 'OP', value: number, suffix: string, text: string): string {
  const label = `${prefix}${value}${suffix && ` ${suffix}`}`
  reading.part = prefix === 'PP' ? 'preambular' : 'operative'
  reading.unnumbered = 0
  reading.levels = []
  begin(reading, label, text)
  reading.levels = [{ style: 'figure', form: '1', value, label }]
  return label
}

function readNumbered(reading: Reading, number: PrintedNumber, text: string, nextFigure: number | null): void {
  const value = Number(number.token)
  const part = number.form === 'PP' ? 'preambular' : 'operative'
  const due = reading[part] + 1
  const label = beginTop(reading, part === 'preambular' ? 'PP' : 'OP', value, number.suffix, text)
  if (number.suffix !== '') return
  if (value !== due) reading.doubts.push({ paragraph: label, reason: filled(parsingDoubts.otherNumber, { printed: value, due }) })
  const misprinted = value !== due && nextFigure === due + 1
  reading[part] = misprinted ? due : value
}

function readLettered(reading: Reading, number: PrintedNumber, text: string, nextLetter: string | null): void {
  const opensList = endsIn(reading.open?.pieces.at(-1) ?? '', ':')
  const style = styleOf(number, reading.levels, nextLetter, opensList)
  const value = (style === 'roman' ? romanValue(number.token) : letterValue(number.token)) ?? 0
  const same = reading.levels.findIndex((level) => level.style === style && level.form === number.form)
  const due = (reading.levels[same]?.value ?? 0) + 1
  if (same > 0) reading.levels.length = same
  const label = `${reading.levels.at(-1)?.label}(${number.token}${number.suffix && ` ${number.suffix}`})`
  begin(reading, label, text)
  reading.levels.push({ style, form: number.form, value, label })
  if (value !== due && number.suffix === '') reading.doubts.push({ paragraph: label, reason: parsingDoubts.otherLetter })
}

/** True where the text goes on with the paragraph that is open: that lost its end, or this begins in lower case. */
function goesOn(reading: Reading, text: string): boolean {
  const last = reading.open?.pieces.at(-1)
  if (last === undefined) return false
  if (/^[a-z]/.test(text)) return !endsIn(last, ';.:')
  return !endsSentence(last) && endsSentence(text) && !opensPreambular(text) && !opensOperative(text)
}

/** A text under a paragraph that carries no number of its own: `OP3(1)`, `OP3(2)`. */
function readUnderParagraph(reading: Reading, text: string): void {
  reading.unnumbered++
  reading.levels.length = 1
  const parent = reading.levels[0]?.label ?? 'OP'
  begin(reading, `${parent}(${reading.unnumbered})`, text)
  if (reading.unnumbered === 1)
    reading.doubts.push({ paragraph: parent, reason: filled(parsingDoubts.unnumberedText, { label: `${parent}(1)`, text: quoted(text) }) })
}

function readUnnumbered(reading: Reading, text: string, nextFigure: number | null, figuresPrinted: boolean): void {
  const numberIsFree = nextFigure === null || nextFigure > reading.operative + 1
  if (goesOn(reading, text)) reading.open?.pieces.push(text)
  else if (isHeading(text, reading.part)) reading.headings.push(text)
  else if (opensOperative(text) && numberIsFree && !endsIn(text, ',')) {
    const label = beginTop(reading, 'OP', ++reading.operative, '', text)
    if (figuresPrinted) reading.doubts.push({ paragraph: label, reason: parsingDoubts.noNumber })
  } else if (reading.part === 'preambular') beginTop(reading, 'PP', ++reading.preambular, '', text)
  else readUnderParagraph(reading, text)
}

function limited(doubts: readonly Doubt[]): readonly Doubt[] {
  if (doubts.length <= mostDoubts) return doubts
  return [
    ...doubts.slice(0, mostDoubts),
    { paragraph: null, reason: filled(parsingDoubts.moreNumbers, { count: doubts.length - mostDoubts }) },
  ]
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
  const entries = entriesOf(blocks)
  const figuresPrinted = entries.some(({ number }) => number?.style === 'figure' && number.firm)
  for (const { text, whole, number, nextFigure, nextLetter } of entries) {
    if (number?.style === 'letter' && reading.levels.length > 0) readLettered(reading, number, text, nextLetter)
    else if (number?.style === 'figure' && (number.firm || (Number(number.token) === reading.operative + 1 && opensOperative(text))))
      readNumbered(reading, number, text, nextFigure)
    else readUnnumbered(reading, whole, nextFigure, figuresPrinted)
  }
  closeOpen(reading)
  const headings = reading.headings.slice(0, 8).map(quoted).join(', ')
  const unread = headings === '' ? [] : [{ paragraph: null, reason: filled(parsingDoubts.headings, { headings }) }]
  return { paragraphs: reading.finished, doubts: [...limited(reading.doubts), ...unread] }
}
