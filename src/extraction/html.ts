import { type CheerioAPI, load } from 'cheerio'
import type { Extraction } from './block.ts'
import { laidOut } from './layout.ts'
import { listNumber } from './list-number.ts'
import { type Run, richText } from './rich-text.ts'

type PageNode = ReturnType<CheerioAPI['root']>[number]['childNodes'][number]
type PageElement = Extract<PageNode, { readonly tagName: string }>

/** Elements that are a paragraph each, or part paragraphs. */
const blockElements = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const silentElements = new Set('script style noscript template head title iframe object svg select button textarea input del'.split(' '))
const furnitureElements = new Set(['nav', 'header', 'footer', 'aside', 'form'])
const italicElements = new Set(['i', 'em', 'cite', 'dfn'])
const listTypes: Readonly<Record<string, string>> = { '1': 'decimal', a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' }
/** Deeper nesting than any page for people; what lies deeper is left out. */
const deepest = 200

interface Draft {
  readonly runs: Run[]
  readonly furniture: boolean
}

/** Reads an HTML page. Items of ordered lists get their printed numbers; raised numbers, the marks of notes, are left out. */
export function readHtml(bytes: Uint8Array): Extraction {
  const page = load(Buffer.from(bytes))
  const reader = new PageReader(page)
  reader.read(page.root().contents().toArray(), { italic: false, furniture: false, depth: 0 })
  const texts = reader.drafts.map(({ runs, furniture }) => ({
    role: furniture ? ('furniture' as const) : ('body' as const),
    ...richText(runs),
  }))
  return { format: 'html', extractor: 'html/1', blocks: laidOut(texts), confidence: { level: 'likely', reasons: [] } }
}

interface Place {
  readonly italic: boolean
  readonly furniture: boolean
  readonly depth: number
}

class PageReader {
  readonly drafts: Draft[] = [{ runs: [], furniture: false }]
  readonly #page: CheerioAPI

  constructor(page: CheerioAPI) {
    this.#page = page
  }

  read(nodes: readonly PageNode[], place: Place): void {
    if (place.depth > deepest) return
    for (const node of nodes) {
      if (node.type === 'text') this.#add(node.data.replace(/\s+/g, ' '), place.italic)
      else if (node.type === 'tag') this.#readElement(node, place)
    }
  }

  #readElement(element: PageElement, place: Place): void {
    const name = element.name.toLowerCase()
    if (silentElements.has(name) || (name === 'sup' && /^\s*\[?\d{1,3}\]?\s*$/.test(this.#page(element).text()))) return
    if (name === 'br') this.#add('\n', false)
    const furniture = place.furniture || furnitureElements.has(name)
    const parts = blockElements.has(name)
    if (parts) this.#part(furniture)
    if (name === 'li') this.#add(`${itemNumber(element)} `, false)
    this.read(element.children, { italic: place.italic || italicElements.has(name), furniture, depth: place.depth + 1 })
    if (parts) this.#part(place.furniture)
  }

  #part(furniture: boolean): void {
    this.drafts.push({ runs: [], furniture })
  }

  #add(text: string, italic: boolean): void {
    this.drafts.at(-1)?.runs.push({ text, italic })
  }
}

/** `1.`, `(a)` or `(i)` as a resolution prints it for an item of an ordered list; a bullet for others. */
function itemNumber(item: PageElement): string {
  const list = item.parent
  if (list?.type !== 'tag' || list.name.toLowerCase() !== 'ol') return '•'
  const before = list.children.filter((child) => child.type === 'tag' && child.name.toLowerCase() === 'li')
  const number = (Number.parseInt(list.attribs.start ?? '1', 10) || 1) + before.indexOf(item)
  const format = listTypes[list.attribs.type ?? '1'] ?? 'decimal'
  return format === 'decimal' ? `${number}.` : `(${listNumber(number, format)})`
}
