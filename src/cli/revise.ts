import { readFile } from 'node:fs/promises'
import type { Block } from '../extraction/block.ts'
import { readDocument } from '../extraction/read-document.ts'
import { oneLine } from '../text/one-line.ts'
import { enterOralRevision } from '../watch/enter-oral-revision.ts'
import { WatchError } from '../watch-error.ts'
import { draftSymbol, enterAndPrint, nameGiven } from './entered.ts'

/** Enters an oral revision that somebody heard in the room. */
export async function revise(given: string, file: string, by: string): Promise<number> {
  const symbol = draftSymbol(given, 'a draft')
  const heardBy = nameGiven(by, 'Ana, in the room')
  const blocks = await blocksOf(file)
  return enterAndPrint(file, (watch) => enterOralRevision(watch, { symbol, blocks, heardBy }))
}

async function blocksOf(file: string): Promise<readonly Block[]> {
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === 'ENOENT' ? 'there is no such file. Check the path.' : `this file cannot be read (${cause.code ?? cause.message}).`
    throw new WatchError('DOCUMENT_UNREADABLE', `${oneLine(file)}: ${why}`, { cause })
  })
  const outcome = await readDocument(bytes)
  if (outcome.kind === 'unreadable') throw new WatchError('DOCUMENT_UNREADABLE', `${oneLine(file)}: ${oneLine(outcome.detail)}`)
  return outcome.blocks
}
