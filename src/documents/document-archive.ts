import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { DocumentSymbol } from './document-symbol.ts'

/** How bytes came here: kept beside them, so that the store can be rebuilt from them. */
const FetchRecord = z.object({
  symbol: DocumentSymbol.nullable(),
  source: z.string(),
  url: z.string(),
  fetchedAt: z.iso.datetime(),
  status: z.int(),
  headers: z.record(z.string(), z.string()),
  /** What read the bytes last (`docx/1`), or why nothing could (`truncated`); null while nobody tried. */
  reading: z.string().nullable().default(null),
})
export type FetchRecord = Readonly<z.infer<typeof FetchRecord>>

/** How bytes came, before anybody read them. */
export type Arrival = Omit<FetchRecord, 'reading'>

/** Where the bytes of every document are kept, by their SHA-256. What is kept never changes. */
export interface DocumentArchive {
  /** Keeps bytes and how they came, on the disk before it answers with their SHA-256 in lower-case hex. Keeping them again changes nothing. */
  keep(bytes: Uint8Array, arrival: Arrival): Promise<string>
  /** Writes beside kept bytes what read them, or why nothing could. */
  noteReading(sha256: string, reading: string): Promise<void>
  /** Undefined where no such bytes are kept, or the disk damaged them. */
  read(sha256: string): Promise<Uint8Array | undefined>
  /** Everything that is kept, with how each first came, in no particular order. */
  records(): AsyncIterable<{ readonly sha256: string; readonly record: FetchRecord }>
}

const hexDigest = /^[0-9a-f]{64}$/

/** The archive in a folder, made where it is not there. */
export function documentArchive(folder: string): DocumentArchive {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256)
  const read = async (sha256: string): Promise<Uint8Array | undefined> => {
    if (!hexDigest.test(sha256)) return undefined
    const bytes = await readFile(pathOf(sha256)).catch(whereAbsent)
    return bytes && digestOf(bytes) === sha256 ? bytes : undefined
  }
  const recordOf = async (sha256: string): Promise<FetchRecord | undefined> => {
    const json = await readFile(`${pathOf(sha256)}.json`, 'utf8').catch(whereAbsent)
    return json === undefined ? undefined : readRecord(json)
  }
  const writeRecord = (sha256: string, record: FetchRecord): Promise<void> =>
    writeWhole(`${pathOf(sha256)}.json`, Buffer.from(`${JSON.stringify(record)}\n`))
  return {
    read,
    async keep(bytes, arrival) {
      const sha256 = digestOf(bytes)
      if (!(await read(sha256))) await writeWhole(pathOf(sha256), bytes)
      if (!(await recordOf(sha256))) await writeRecord(sha256, { ...arrival, reading: null })
      return sha256
    },
    async noteReading(sha256, reading) {
      const record = await recordOf(sha256)
      if (record && record.reading !== reading) await writeRecord(sha256, { ...record, reading })
    },
    async *records() {
      const names = (await readdir(folder, { recursive: true }).catch(whereAbsent)) ?? []
      for (const name of names.filter((name) => name.endsWith('.json'))) {
        const sha256 = name.slice(-'.json'.length - 64, -'.json'.length)
        const record = hexDigest.test(sha256) ? await recordOf(sha256) : undefined
        if (record) yield { sha256, record }
      }
    },
  }
}

/** Undefined for a record that the disk damaged: its bytes are kept all the same. */
function readRecord(json: string): FetchRecord | undefined {
  try {
    return FetchRecord.parse(JSON.parse(json))
  } catch {
    return undefined
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function whereAbsent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** Writes beside the place and moves the finished file there: a crash leaves the old state or the new one, never half a file. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true })
  const beside = join(folder, `.${randomUUID()}`)
  try {
    await using file = await open(beside, 'wx')
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
  await rename(beside, path)
  await using place = await open(folder)
  await place.sync()
}
