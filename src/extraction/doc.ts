import { countLists } from './automatic-numbers.ts'
import type { Confidence, Extraction } from './block.ts'
import { openDoc, type Story } from './doc-file.ts'
import { docLists } from './doc-lists.ts'
import { type DocParagraph, docReading } from './doc-paragraphs.ts'
import { storyCharacters } from './doc-text.ts'
import { type LaidText, laidOut } from './layout.ts'
import { readingDoubts } from './reading-doubts.ts'
import { richText } from './rich-text.ts'

/** Reads a Word 97–2003 document: automatic numbers are counted as Word prints them, notes, headers and footers stand apart. */
export function readDoc(bytes: Uint8Array): Extraction {
  const file = openDoc(bytes)
  const charactersOf = storyCharacters(file)
  const reading = docReading(file)
  const story = (name: Story): readonly DocParagraph[] => reading.paragraphs(charactersOf(name))
  const numberOf = countLists(docLists(file))
  const numbered = ({ runs, list }: DocParagraph) => {
    const number = list ? numberOf(list.id, list.level) : ''
    return richText([{ text: `${number} `, italic: false }, ...runs])
  }
  const boxes = story('boxes')
  const texts: LaidText[] = [
    ...[...story('text'), ...boxes].map((paragraph) => ({ role: 'body' as const, ...numbered(paragraph) })),
    ...notes([...story('footnotes'), ...story('endnotes')]),
    ...[...story('headers'), ...story('headerBoxes')].map(({ runs }) => ({ role: 'furniture' as const, ...richText(runs) })),
  ]
  return { format: 'doc', extractor: 'doc/1', blocks: laidOut(texts), confidence: confidence(reading.tracked(), boxes.length > 0) }
}

/** The notes in order, each with its mark in front: counted, or as typed. */
function notes(paragraphs: readonly DocParagraph[]): LaidText[] {
  let counted = 0
  return paragraphs.map(({ runs, notes: marks }) => {
    counted += marks
    return { role: 'footnote', ...richText([{ text: marks > 0 ? `${counted} ` : '', italic: false }, ...runs]) }
  })
}

function confidence(tracked: boolean, boxes: boolean): Confidence {
  const reasons: string[] = []
  if (tracked) reasons.push(readingDoubts.tracked)
  if (boxes) reasons.push(readingDoubts.textBoxes)
  return { level: reasons.length > 0 ? 'likely' : 'certain', reasons }
}
