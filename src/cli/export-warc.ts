import { randomUUID } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { documentArchive } from '../documents/document-archive.ts'
import { warcDocument, warcInfo } from '../documents/warc.ts'
import { documentsFolder } from '../service/running-watch.ts'
import { settingsFromEnvironment } from '../service/surroundings.ts'
import { oneLine } from '../text/one-line.ts'
import { WatchError } from '../watch-error.ts'

/** Writes every kept document into a web archive (WARC 1.1); each record packed by itself where the name ends in .gz. Never over a file that is there. */
export async function exportWarc(path: string): Promise<number> {
  const archive = documentArchive(documentsFolder(settingsFromEnvironment().dataDir))
  const packed = path.endsWith('.gz')
  const file = await newFile(path)
  const write = (record: Buffer): Promise<unknown> => file.writeFile(packed ? gzipSync(record) : record)
  let documents = 0
  try {
    await write(warcInfo(randomUUID(), new Date().toISOString(), 'MandateWatch/0.1'))
    for await (const { sha256, record } of archive.records()) {
      const bytes = await archive.read(sha256)
      if (!bytes) continue
      await write(warcDocument(bytes, record, randomUUID))
      documents += 1
    }
  } finally {
    await file.close()
  }
  process.stdout.write(`${oneLine(path)}: ${documents} ${documents === 1 ? 'document' : 'documents'}.\n`)
  return 0
}

async function newFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'wx')
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    const why = code === 'EEXIST' ? 'the file is there already. Name another.' : `the file cannot be written (${code}). Check the path.`
    throw new WatchError('USAGE', `${oneLine(path)}: ${why}`, { cause })
  }
}
