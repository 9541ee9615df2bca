import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { WatchRecord } from '../council/record.ts'
import { readSymbol } from '../documents/document-symbol.ts'
import { sniffFormat } from '../extraction/sniff.ts'
import { readTxt } from '../extraction/txt.ts'
import { parseResolution } from '../resolution/parse-resolution.ts'
import type { Doubt, Resolution } from '../resolution/resolution.ts'
import { oneLine } from '../text/one-line.ts'
import { WatchError } from '../watch-error.ts'

/** Reads a text for `compare`: a document symbol from the store where one is given, else a file. Throws `DOCUMENT_UNREADABLE`. */
export async function readText(given: string, file: string, record: WatchRecord | undefined): Promise<Resolution> {
  const symbol = record ? readSymbol(given) : undefined
  if (!record || !symbol) return readFileAsResolution(given, file)
  const held = await record.text(symbol)
  if (!held)
    throw new WatchError('DOCUMENT_UNREADABLE', `${symbol}: this text is not in the store. Drop it into the inbox folder, or name a file.`)
  return held.resolution
}

async function readFileAsResolution(given: string, file: string): Promise<Resolution> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT' ? 'there is no such file. Check the path.' : `this file cannot be read (${cause.code ?? cause.message}).`
    throw new WatchError('DOCUMENT_UNREADABLE', `${oneLine(given)}: ${why}`, { cause })
  })
  const format = sniffFormat(bytes)
  const promised = extname(file).toLowerCase()
  if (format === 'html' && promised !== '.html' && promised !== '.htm')
    throw new WatchError(
      'DOCUMENT_UNREADABLE',
      `${oneLine(given)}: this is an HTML page, not a document. Fetch the document again, or save the page as .html.`,
    )
  if (format === 'txt') return withParagraphs(given, parseResolution(readTxt(bytes).blocks))
  const { readDocument } = await import('../extraction/read-document.ts')
  const { withScans } = await import('../extraction/with-scans.ts')
  const { programPath } = await import('../service/surroundings.ts')
  const outcome = await withScans(await readDocument(bytes), bytes, programPath())
  if (outcome.kind === 'unreadable') throw new WatchError('DOCUMENT_UNREADABLE', `${oneLine(given)}: ${oneLine(outcome.detail)}`)
  const resolution = parseResolution(outcome.blocks)
  const doubts: readonly Doubt[] = outcome.confidence.reasons.map((reason) => ({ paragraph: null, reason }))
  return withParagraphs(given, { ...resolution, doubts: [...resolution.doubts, ...doubts] })
}

/** A text without a single paragraph is no resolution: comparing it would call everything lost. */
function withParagraphs(given: string, resolution: Resolution): Resolution {
  if (resolution.paragraphs.length > 0) return resolution
  throw new WatchError(
    'DOCUMENT_UNREADABLE',
    `${oneLine(given)}: no paragraphs of a resolution were found in this text. Check that it is the right file.`,
  )
}
