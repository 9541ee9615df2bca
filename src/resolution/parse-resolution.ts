import type { Block } from '../extraction/block.ts'
import { foldSpace } from '../text/tidy.ts'
import { beginsAdoption, readAdoption } from './adoption.ts'
import { readFrontMatter } from './front-matter.ts'
import { opensOperative, opensPreambular } from './opening-words.ts'
import { readParagraphs } from './paragraph-tree.ts'
import { printedNumber } from './printed-number.ts'
import type { Doubt, Footnote, Resolution } from './resolution.ts'

const opening = /^\s*the human rights council\s*,?\s*$/i
const annex = /^annex(?: [ivx]{1,5})?$/i

/** Where the parts of a document begin, as positions in its blocks. */
interface Parts {
  readonly front: number
  readonly body: number
  readonly adoption: number
  readonly annex: number
}

const isOpening = ({ text }: Block): boolean => text.length < 60 && opening.test(text)

const isAnnexHeading = (text: string): boolean => text.length < 20 && annex.test(foldSpace(text))

const firstLine = (text: string): string => text.slice(0, 200).trimStart().split('\n', 1)[0] ?? ''

/** True for a block that can only be a paragraph: numbered, or opening as one and ending in a stop. */
const isParagraph = ({ text }: Block): boolean =>
  printedNumber(text)?.firm === true || (/[.,;:]\s*$/.test(text.slice(-3)) && (opensPreambular(text) || opensOperative(text)))

function partsOf(blocks: readonly Block[]): Parts {
  const opened = blocks.findIndex(isOpening)
  const first = opened < 0 ? blocks.findIndex(isParagraph) : opened
  const front = Math.max(first, 0)
  const body = opened < 0 ? front : opened + 1
  let adoption = blocks.length
  let annexed = blocks.length
  for (let at = body; at < blocks.length; at++) {
    const text = blocks[at]?.text ?? ''
    if (adoption === blocks.length && beginsAdoption(firstLine(text))) adoption = at
    if (isAnnexHeading(text)) {
      annexed = at
      break
    }
  }
  return { front, body, adoption: Math.min(adoption, annexed), annex: annexed }
}

/** Lines after the adoption up to the annex, and the annex's, for a document that parts nothing by blank lines. */
function partLinesAtAnnex(texts: readonly string[]): { adoption: string[]; annex: string[] } {
  const lines = texts.flatMap((text) => text.split('\n')).map(foldSpace)
  const at = lines.findIndex(isAnnexHeading)
  return at < 0 ? { adoption: lines, annex: [] } : { adoption: lines.slice(0, at), annex: lines.slice(at + 1) }
}

const footnoteMark = /^(?<mark>\*{1,4}|\d{1,3}|[a-z])[.)]?\s+(?<text>\S[\s\S]*)$/

function footnoteOf({ text }: Block): Footnote {
  const folded = foldSpace(text)
  const { mark = '', text: words = folded } = footnoteMark.exec(folded)?.groups ?? {}
  return { mark, text: words }
}

/**
 * The resolution, decision, statement or draft in a document's blocks. It never throws: what is odd is told as doubts. Time is linear in
 * the text. Footnotes and page furniture are told apart by the blocks' roles.
 */
export function parseResolution(blocks: readonly Block[]): Resolution {
  const body = blocks.filter(({ role }) => role === 'body' || role === 'masthead')
  const parts = partsOf(body)
  const texts = body.map(({ text }) => text)
  const front = readFrontMatter(texts.slice(0, parts.front))
  const tree = readParagraphs(texts.slice(parts.body, parts.adoption))
  const back = partLinesAtAnnex(texts.slice(parts.adoption, parts.annex))
  const adoption = readAdoption(back.adoption, front.adoptedOn)
  const annexes = [...back.annex, ...texts.slice(parts.annex + 1).map(foldSpace)]

  const doubts: Doubt[] = [...front.doubts]
  if (parts.body === parts.front) doubts.push({ paragraph: null, reason: 'the opening line “The Human Rights Council,” was not found' })
  if (tree.paragraphs.length === 0) doubts.push({ paragraph: null, reason: 'no paragraphs were found' })
  doubts.push(...tree.doubts, ...adoption.doubts)

  return {
    masthead: front.masthead,
    unofficial: front.unofficial,
    sponsors: front.sponsors,
    title: front.title,
    paragraphs: tree.paragraphs,
    footnotes: blocks.filter(({ role }) => role === 'footnote').map(footnoteOf),
    annexes: annexes.filter((text) => text !== ''),
    adoption: adoption.adoption,
    doubts,
  }
}
