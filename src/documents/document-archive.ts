import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes of every document are kept, by their SHA-256. What is kept never changes. */
export interface DocumentArchive {
  /** Keeps bytes, whole and on the disk before it answers with their SHA-256 in lower-case hex. Keeping them again changes nothing. */
  keep(bytes: Uint8Array): Promise<string>
  /** Undefined where no such bytes are kept, or the disk damaged them. */
  read(sha256: string): Promise<Uint8Array | undefined>
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
  return {
    read,
    async keep(bytes) {
      const sha256 = digestOf(bytes)
      if (!(await read(sha256))) await writeWhole(pathOf(sha256), bytes)
      return sha256
    },
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
