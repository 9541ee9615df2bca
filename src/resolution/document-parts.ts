import type { Block } from '../extraction/block.ts'
import { foldSpace } from '../text/tidy.ts'
import { beginsAdoption } from './adoption.ts'
import { opensOperative, opensPreambular } from './opening-words.ts'
import { isAnnexLine, isOpeningLine, onePerText } from './paragraph-beginnings.ts'
import { printedNumber } from './printed-number.ts'

/** The texts of a document's blocks, in the four parts that every resolution has. */
export interface DocumentParts {
  readonly front: readonly string[]
  readonly paragraphs: readonly string[]
  /** Lines: meeting, date, vote. */
  readonly adoption: readonly string[]
  readonly annexes: readonly string[]
  /** False where no line `The Human Rights Council,` stands; then the paragraphs begin with the first block that can only be one, if any. */
  readonly opened: boolean
}

/** `The Human Rights Council,` and its first paragraph in one block, or a decision in one sentence (`The Human Rights Council decides ...`). */
const openingSentence = /^\s*The Human Rights Council(?:,\s+(?=[A-Z])|\s+(?=(?:decide|take|request|note|recall)[sd]?\b))/

/** Enough of a text to see what its first line begins with. */
const beginning = (text: string): string => text.slice(0, 60).trimStart()

/** True for a text that can only be a paragraph: numbered, or opening as one and ending in a stop. */
const isParagraph = (text: string): boolean =>
  printedNumber(text)?.firm === true || (/[.,;:]\s*$/.test(text.slice(-3)) && (opensPreambular(text) || opensOperative(text)))

/** A paragraph of a quoted text: the opening mark is repeated before each, the closing one stands after the last. */
const unquoted = (text: string): string => text.replace(/^\s*[“"]/, '').replace(/([.;])[”"]\s*$/, '$1')

/** Where the front matter ends and the paragraphs begin, and what of the opening block is already a paragraph. */
function openingIn(texts: readonly string[]): { front: number; body: number; opened: boolean; first: readonly string[] } {
  const line = texts.findIndex(isOpeningLine)
  if (line >= 0) return { front: line, body: line + 1, opened: true, first: [] }
  const sentence = texts.findIndex((text) => openingSentence.test(text))
  if (sentence >= 0) {
    const words = (texts[sentence] ?? '').replace(openingSentence, '')
    return { front: sentence, body: sentence + 1, opened: true, first: [words.charAt(0).toUpperCase() + words.slice(1)] }
  }
  const paragraph = texts.findIndex(isParagraph)
  const first = paragraph < 0 ? texts.length : paragraph
  return { front: first, body: first, opened: false, first: [] }
}

/** Parts a document's body and masthead blocks; furniture and footnotes are left out by their roles. */
export function documentParts(blocks: readonly Block[]): DocumentParts {
  const texts = onePerText(blocks.filter(({ role }) => role === 'body' || role === 'masthead').map(({ text }) => text))
  const { front, body, opened, first } = openingIn(texts)
  const isQuoted = /^\s*[“"]/.test(texts[front] ?? '')
  let adoption = texts.length
  let annex = texts.length
  for (let at = body; at < texts.length && annex === texts.length; at++) {
    const text = texts[at] ?? ''
    if (adoption === texts.length && beginsAdoption(beginning(text))) adoption = at
    if (isAnnexLine(text)) annex = at
  }
  const end = Math.min(adoption, annex)
  const backLines = texts
    .slice(end, annex)
    .flatMap((text) => text.split('\n'))
    .map(foldSpace)
  const inBack = backLines.findIndex(isAnnexLine)
  const afterBack = inBack < 0 ? [] : backLines.slice(inBack + 1)
  return {
    front: texts.slice(0, front),
    paragraphs: [...first, ...texts.slice(body, end).filter((text) => !isOpeningLine(text))].map((text) =>
      isQuoted ? unquoted(text) : text,
    ),
    adoption: inBack < 0 ? backLines : backLines.slice(0, inBack),
    annexes: [...afterBack, ...texts.slice(annex + 1).map(foldSpace)].filter((text) => text !== ''),
    opened,
  }
}
