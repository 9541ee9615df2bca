import { countLists } from './automatic-numbers.ts'
import type { Confidence, Extraction } from './block.ts'
import { docxLists } from './docx-numbering.ts'
import { type DocxParagraph, type DocxStory, readStory } from './docx-paragraphs.ts'
import { docxStyles } from './docx-styles.ts'
import { laidOut } from './layout.ts'
import type { ExtractionLimits } from './limits.ts'
import { listNumber } from './list-number.ts'
import { readingDoubts } from './reading-doubts.ts'
import { type RichText, richText } from './rich-text.ts'
import { UnreadableDocument } from './unreadable.ts'
import { readXml } from './xml.ts'
import { zipParts } from './zip-parts.ts'

const textParts = /(?:^|\/)(?:document|styles|numbering|footnotes|endnotes|header\d*|footer\d*)\d*\.xml$|^_rels\/\.rels$/

/** Reads a Word document (Office Open XML): automatic numbers are counted as Word prints them, notes, headers and footers stand apart. */
export function readDocx(bytes: Uint8Array, limits: ExtractionLimits): Extraction {
  const parts = zipParts(bytes, (name) => textParts.test(name), limits)
  const main = mainPart(parts)
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const part = (name: string): string | undefined => parts.get(folder + name)
  const styleOf = docxStyles(part('styles.xml') ?? '<styles/>')
  const lists = docxLists(part('numbering.xml') ?? '<numbering/>', (style) => styleOf(style).list.list)
  const numberOf = countLists(lists)
  const story = (name: string): DocxStory => readStory(part(name) ?? '<part/>', styleOf)

  const body = readStory(parts.get(main) ?? '', styleOf)
  const footnotes = story('footnotes.xml')
  const endnotes = story('endnotes.xml')
  const furniture = [...parts.keys()]
    .filter((name) => name.startsWith(folder) && /(?:header|footer)\d*\.xml$/.test(name))
    .sort()
    .flatMap((name) => readStory(parts.get(name) ?? '', styleOf).paragraphs)
  const texts = [
    ...body.paragraphs.map((paragraph) => ({ role: 'body' as const, ...numbered(paragraph, numberOf) })),
    ...notesOf(body, [...footnotes.paragraphs, ...endnotes.paragraphs]).map((note) => ({ role: 'footnote' as const, ...note })),
    ...furniture.map((paragraph) => ({ role: 'furniture' as const, ...richText(paragraph.runs) })),
  ]
  return { format: 'docx', extractor: 'docx/1', blocks: laidOut(texts), confidence: confidence([body, footnotes]) }
}

/** The part that `_rels/.rels` names as the document. */
function mainPart(parts: ReadonlyMap<string, string>): string {
  let target = 'word/document.xml'
  readXml(parts.get('_rels/.rels') ?? '<none/>', {
    open(name, attributes) {
      if (name === 'Relationship' && attributes.Type?.endsWith('/officeDocument') && attributes.Target)
        target = attributes.Target.replace(/^\//, '')
    },
  })
  if (!parts.has(target))
    throw new UnreadableDocument('wrong-type', 'is a packed file, but not a Word document. Drop a .docx, .doc or .pdf.')
  return target
}

function numbered(paragraph: DocxParagraph, numberOf: (list: string, level: number) => string): RichText {
  if (!paragraph.list) return richText(paragraph.runs)
  const number = numberOf(paragraph.list.id, paragraph.list.level)
  return richText([{ text: `${number} `, italic: false }, ...paragraph.runs])
}

/** The notes in the order of the text, each with its mark in front: counted, or as typed. */
function notesOf(body: DocxStory, paragraphs: readonly DocxParagraph[]): RichText[] {
  const order = [...new Set(body.paragraphs.flatMap((paragraph) => paragraph.notes))]
  const begun = new Set<string>()
  return paragraphs.map((paragraph) => {
    const id = paragraph.noteOf ?? ''
    const counted = order.indexOf(id)
    const mark = counted >= 0 && !begun.has(id) ? `${listNumber(counted + 1, 'decimal')} ` : ''
    begun.add(id)
    return richText([{ text: mark, italic: false }, ...paragraph.runs])
  })
}

function confidence(stories: readonly DocxStory[]): Confidence {
  const reasons: string[] = []
  if (stories.some((story) => story.tracked)) reasons.push(readingDoubts.tracked)
  if (stories.some((story) => story.symbols > 0)) reasons.push(readingDoubts.pictureFont)
  return { level: reasons.length > 0 ? 'likely' : 'certain', reasons }
}
