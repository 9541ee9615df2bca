import { type DocxStyle, isOn, type ListPlace } from './docx-styles.ts'
import type { Run } from './rich-text.ts'
import { readXml, type XmlAttributes } from './xml.ts'

export interface DocxParagraph {
  readonly runs: readonly Run[]
  /** Its list place after style inheritance; undefined where it has no automatic number. */
  readonly list: { readonly id: string; readonly level: number } | undefined
  /** Ids of the notes that it refers to, in order, without those whose mark is typed (an asterisk). */
  readonly notes: readonly string[]
  /** Id of the note that it belongs to, in a notes part; `separator` notes are left out. */
  readonly noteOf: string | undefined
}

export interface DocxStory {
  readonly paragraphs: readonly DocxParagraph[]
  /** Whether it holds tracked changes: they are read as if accepted. */
  readonly tracked: boolean
  /** Symbols of a picture font, which have no text: they stand as U+FFFD. */
  readonly symbols: number
}

interface ParagraphDraft {
  readonly runs: (Run & { raised: boolean })[]
  readonly notes: string[]
  readonly noteOf: string | undefined
  style: string | undefined
  list: string | undefined
  level: number | undefined
  /** Its end was deleted in a tracked change, so that it runs on into the next one. */
  runsOn: boolean
}

interface RunDraft {
  style: string | undefined
  italic: boolean | undefined
  hidden: boolean | undefined
  raised: boolean
}

type StyleOf = (id: string | undefined) => DocxStyle

/** What a tracked change took away, what only old readers see, what a field is made from, and former properties. */
const skipped = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText', 'pPrChange', 'rPrChange', 'sectPrChange'])
const tracking = new Set(['ins', 'del', 'moveFrom', 'moveTo'])
const characters: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '\u2011' }

/** The paragraphs of one part of a .docx (`document.xml`, `footnotes.xml`, a header), in order; those of a text box follow their host. */
export function readStory(source: string, styleOf: StyleOf): DocxStory {
  const story = new StoryReader(styleOf)
  readXml(source, story)
  return { paragraphs: finish(story.drafts, styleOf), tracked: story.tracked, symbols: story.symbols }
}

class StoryReader {
  readonly drafts: ParagraphDraft[] = []
  tracked = false
  symbols = 0
  readonly #styleOf: StyleOf
  readonly #open: ParagraphDraft[] = []
  readonly #runs: RunDraft[] = []
  readonly #properties: ('paragraph' | 'run')[] = []
  #noteOf: string | undefined
  #skipping = 0
  #inText = false

  constructor(styleOf: StyleOf) {
    this.#styleOf = styleOf
  }

  open(name: string, attributes: XmlAttributes): void {
    if (tracking.has(name)) this.tracked = true
    if (this.#skipping > 0) this.#skipping += 1
    else if (this.#properties.length > 0) this.#readProperty(name, attributes)
    else if (skipped.has(name)) this.#skipping = 1
    else if (name === 'pPr') this.#properties.push('paragraph')
    else if (name === 'rPr') this.#properties.push('run')
    else this.#readContent(name, attributes)
  }

  close(name: string): void {
    if (this.#skipping > 0) this.#skipping -= 1
    else if (name === 'pPr' || name === 'rPr') this.#properties.pop()
    else if (name === 'p') this.#open.pop()
    else if (name === 'r') this.#runs.pop()
    else if (name === 't') this.#inText = false
    else if (name === 'footnote' || name === 'endnote') this.#noteOf = undefined
  }

  text(text: string): void {
    if (this.#inText && this.#skipping === 0) this.#add(text.replace(/\n/g, ' '))
  }

  #readContent(name: string, attributes: XmlAttributes): void {
    const character = characters[name]
    if (character !== undefined) this.#add(character)
    else if (name === 't') this.#inText = true
    else if (name === 'p') this.#openParagraph()
    else if (name === 'r') this.#runs.push({ style: undefined, italic: undefined, hidden: undefined, raised: false })
    else if (name === 'sym') this.#addSymbol(attributes)
    else if (name === 'footnote' || name === 'endnote') this.#noteOf = attributes.type?.match(/separator/i) ? 'separator' : attributes.id
    else if ((name === 'footnoteReference' || name === 'endnoteReference') && !isMarked(attributes))
      this.#open.at(-1)?.notes.push(attributes.id ?? '')
  }

  #readProperty(name: string, attributes: XmlAttributes): void {
    if (name === 'pPr' || name === 'rPr') this.#properties.push(name === 'pPr' ? 'paragraph' : 'run')
    else if (skipped.has(name) && name !== 'del') this.#skipping = 1
    else if (this.#properties[0] === 'paragraph') this.#readParagraphProperty(name, attributes)
    else this.#readRunProperty(name, attributes)
  }

  #readParagraphProperty(name: string, attributes: XmlAttributes): void {
    const paragraph = this.#open.at(-1)
    if (!paragraph) return
    if (name === 'pStyle') paragraph.style = attributes.val
    else if (name === 'numId') paragraph.list = attributes.val
    else if (name === 'ilvl') paragraph.level = Number(attributes.val) || 0
    else if (name === 'del') paragraph.runsOn = true
  }

  #readRunProperty(name: string, attributes: XmlAttributes): void {
    const run = this.#runs.at(-1)
    if (!run) return
    if (name === 'rStyle') run.style = attributes.val
    else if (name === 'i') run.italic = isOn(attributes)
    else if (name === 'vanish') run.hidden = isOn(attributes)
    else if (name === 'vertAlign') run.raised = attributes.val === 'superscript'
  }

  #openParagraph(): void {
    const paragraph: ParagraphDraft = {
      runs: [],
      notes: [],
      noteOf: this.#noteOf,
      style: undefined,
      list: undefined,
      level: undefined,
      runsOn: false,
    }
    this.drafts.push(paragraph)
    this.#open.push(paragraph)
  }

  #add(text: string): void {
    const paragraph = this.#open.at(-1)
    const run = this.#runs.at(-1)
    if (!paragraph || !run) return
    const [paragraphStyle, runStyle] = [this.#styleOf(paragraph.style), this.#styleOf(run.style)]
    if (run.hidden ?? (runStyle.hidden || paragraphStyle.hidden)) return
    paragraph.runs.push({ text, italic: run.italic ?? (runStyle.italic || paragraphStyle.italic), raised: run.raised })
  }

  #addSymbol(attributes: XmlAttributes): void {
    const bullet = attributes.char?.toUpperCase() === 'F0B7'
    if (!bullet) this.symbols += 1
    this.#add(bullet ? '•' : '\ufffd')
  }
}

/** A note whose mark is typed in the text beside it, such as `*`. */
function isMarked(attributes: XmlAttributes): boolean {
  return attributes.customMarkFollows !== undefined && isOn({ val: attributes.customMarkFollows })
}

function finish(drafts: readonly ParagraphDraft[], styleOf: StyleOf): DocxParagraph[] {
  const paragraphs: DocxParagraph[] = []
  let carried: ParagraphDraft | undefined
  for (const draft of drafts) {
    const whole: ParagraphDraft = carried
      ? { ...draft, runs: [...carried.runs, ...draft.runs], notes: [...carried.notes, ...draft.notes] }
      : draft
    carried = draft.runsOn ? whole : undefined
    if (carried || whole.noteOf === 'separator') continue
    paragraphs.push({
      runs: whole.runs.filter((run) => !(run.raised && /^\s*\d{1,3}\s*$/.test(run.text))),
      list: listPlace(whole, styleOf(whole.style).list),
      notes: whole.notes,
      noteOf: whole.noteOf,
    })
  }
  return paragraphs
}

function listPlace(own: ListPlace, inherited: ListPlace): DocxParagraph['list'] {
  const id = own.list ?? inherited.list
  return id === undefined || id === '0' ? undefined : { id, level: own.level ?? inherited.level ?? 0 }
}
