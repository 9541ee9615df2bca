import type { Block } from '../extraction/block.ts'
import { foldSpace } from '../text/tidy.ts'
import { readAdoption } from './adoption.ts'
import { parseAmendment } from './amendment.ts'
import { documentParts } from './document-parts.ts'
import { type FrontMatter, readFrontMatter } from './front-matter.ts'
import { readParagraphs } from './paragraph-tree.ts'
import { parsingDoubts } from './parsing-doubts.ts'
import type { Doubt, Footnote, Resolution } from './resolution.ts'

const footnoteMark = /^(?<mark>\*{1,4}|\d{1,3}|[a-z])[.)]?\s+(?<text>\S[\s\S]*)$/

function footnoteOf({ text }: Block): Footnote {
  const folded = foldSpace(text)
  const { mark = '', text: words = folded } = footnoteMark.exec(folded)?.groups ?? {}
  return { mark, text: words }
}

/** `(PP3 HRC 27/32)`: where the words come from, as drafters note it in texts that are not yet issued. */
const sourceNote =
  /^\s*[([](?:based on |from |see )?(?:PP|OP) ?\d[^()[\]]{0,80}[)\]]\s*|\s*[([](?:based on |from |see )?(?:PP|OP) ?\d[^()[\]]{0,80}[)\]]\s*$/gi

function frontDoubts(front: FrontMatter, footnotes: readonly Footnote[]): Doubt[] {
  const { masthead, sponsors, title } = front
  const reasons: string[] = []
  if (title === null) reasons.push(parsingDoubts.noTitle)
  const isTabled = masthead.kind === 'draft resolution' || masthead.kind === 'revised draft resolution' || masthead.kind === 'amendment'
  if (isTabled && sponsors.length === 0) reasons.push(parsingDoubts.noSponsors)
  const noteOnMembers = footnotes.some(({ mark, text }) => mark.startsWith('*') && /^States? not (?:a )?members?/i.test(text))
  if (noteOnMembers && sponsors.length > 0 && sponsors.every(({ member }) => member)) reasons.push(parsingDoubts.noAsterisks)
  return reasons.map((reason) => ({ paragraph: null, reason }))
}

/** An amendment holds instructions, not paragraphs of its own: `parseAmendment` reads them. */
function amendmentAsResolution(blocks: readonly Block[], front: FrontMatter, footnotes: readonly Footnote[]): Resolution {
  const { title } = parseAmendment(blocks)
  const doubts = frontDoubts({ ...front, title }, footnotes)
  return {
    masthead: front.masthead,
    unofficial: front.unofficial,
    sponsors: front.sponsors,
    title,
    paragraphs: [],
    footnotes,
    annexes: [],
    adoption: null,
    doubts,
  }
}

/**
 * The resolution, decision, statement or draft in a document's blocks; of an amendment only what stands before its instructions. It never
 * throws: what is odd is told as doubts. Time is linear in the text.
 */
export function parseResolution(blocks: readonly Block[]): Resolution {
  const parts = documentParts(blocks)
  const front = readFrontMatter(parts.front)
  const footnotes = blocks.filter(({ role }) => role === 'footnote').map(footnoteOf)
  if (front.masthead.kind === 'amendment') return amendmentAsResolution(blocks, front, footnotes)
  const tree = readParagraphs(front.unofficial ? parts.paragraphs.map((text) => text.replace(sourceNote, '')) : parts.paragraphs)
  const adoption = readAdoption(parts.adoption, front.adoptedOn)
  const doubts = frontDoubts(front, footnotes)
  if (!parts.opened) doubts.push({ paragraph: null, reason: parsingDoubts.noOpening })
  if (tree.paragraphs.length === 0) doubts.push({ paragraph: null, reason: parsingDoubts.noParagraphs })
  return {
    masthead: front.masthead,
    unofficial: front.unofficial,
    sponsors: front.sponsors,
    title: front.title,
    paragraphs: tree.paragraphs,
    footnotes,
    annexes: parts.annexes,
    adoption: adoption.adoption,
    doubts: [...doubts, ...tree.doubts, ...adoption.doubts],
  }
}
