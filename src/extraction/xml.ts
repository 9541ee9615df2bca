import { SaxesParser } from 'saxes'
import { UnreadableDocument } from './unreadable.ts'

/** Attributes by local name. */
export type XmlAttributes = Readonly<Record<string, string>>

export interface XmlListener {
  /** `name` is the local name: the prefix a file chose does not matter. */
  open?(name: string, attributes: XmlAttributes): void
  close?(name: string): void
  text?(text: string): void
}

/** Deeper nesting than any word processor writes. */
const deepest = 256

/** Reads XML as events. Nothing outside the text is ever fetched, and a document type, which could declare entities, is refused. */
export function readXml(source: string, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  parser.on('doctype', () => {
    throw new UnreadableDocument('broken', 'declares XML entities, which no word processor does. Open and save it again, or use the PDF.')
  })
  parser.on('error', (cause) => {
    throw new UnreadableDocument('broken', 'has damaged XML inside. Fetch or drop it again.', { cause })
  })
  parser.on('opentag', ({ local, attributes }) => {
    depth += 1
    if (depth > deepest) throw new UnreadableDocument('broken', 'nests its XML deeper than any word processor does. Use the PDF.')
    if (!listener.open) return
    const byLocalName: Record<string, string> = Object.create(null)
    for (const attribute of Object.values(attributes)) byLocalName[attribute.local] = attribute.value
    listener.open(local, byLocalName)
  })
  parser.on('closetag', ({ local }) => {
    depth -= 1
    listener.close?.(local)
  })
  if (listener.text) {
    parser.on('text', (text) => listener.text?.(text))
    parser.on('cdata', (text) => listener.text?.(text))
  }
  parser.write(source).close()
}
