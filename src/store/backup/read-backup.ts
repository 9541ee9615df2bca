import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Extract, extract } from 'tar-stream'
import { oneLine } from '../../text/one-line.ts'
import { WatchError } from '../../watch-error.ts'
import { type EntryName, entryName, Manifest } from './manifest.ts'

/** Who takes what is read, in the order in which it stands in the archive. */
export interface BackupReader {
  /** Before anything else; throws where it cannot be taken. */
  begin(manifest: Manifest): Promise<void>
  entry(name: EntryName, bytes: Buffer): Promise<void>
}

const mostManifestBytes = 1_000_000
/** Rows come some hundreds at a time, and documents were limited when they were fetched. */
const mostEntryBytes = 200_000_000
/** What a tar archive adds to each entry, and at its end. */
const overheadBytes = 1536

/**
 * Reads a backup from a file that may be anything. Throws `USAGE` for what is no backup, is cut off or damaged, holds names that no backup has, or unpacks
 * to more than it said; what was taken until then is to be thrown away.
 */
export async function readBackup(path: string, reader: BackupReader): Promise<Manifest> {
  const limit = { bytes: mostManifestBytes + 10_240 }
  const archive = extract()
  const unpacking = pipeline(createReadStream(path), createGunzip(), noMoreThan(limit, path), archive)
  try {
    const [manifest] = await Promise.all([readEntries(archive, limit, path, reader), unpacking])
    return manifest
  } catch (error) {
    archive.destroy()
    await unpacking.catch(() => undefined)
    throw readFault(error, path)
  }
}

async function readEntries(archive: Extract, limit: { bytes: number }, path: string, reader: BackupReader): Promise<Manifest> {
  let manifest: Manifest | undefined
  const left = { rowBytes: 0, documents: 0, documentBytes: 0 }
  for await (const entry of archive) {
    const { name, type, size } = entry.header
    if (type !== 'file') throw refused(path, `it holds "${oneLine(name)}", which is no file`)
    if (!manifest) {
      if (name !== 'manifest.json' || size > mostManifestBytes) throw refused(path, 'it does not begin as a backup does')
      manifest = readManifest(await bytesOf(entry), path)
      left.rowBytes = manifest.rowBytes
      left.documents = manifest.documents?.files ?? 0
      left.documentBytes = manifest.documents?.bytes ?? 0
      const mostEntries = left.documents + manifest.tables.reduce((sum, { rows }) => sum + rows, 0)
      limit.bytes += left.rowBytes + left.documentBytes + overheadBytes * mostEntries
      await reader.begin(manifest)
      continue
    }
    const known = entryName(name)
    if (!known) throw refused(path, `it holds "${oneLine(name).slice(0, 80)}", which no backup has`)
    if (known.kind === 'rows') left.rowBytes -= size
    else {
      left.documents -= 1
      left.documentBytes -= size
    }
    if (size > mostEntryBytes || left.rowBytes < 0 || left.documents < 0 || left.documentBytes < 0)
      throw refused(path, 'it holds more than it says')
    await reader.entry(known, await bytesOf(entry))
  }
  if (!manifest) throw refused(path, 'it is empty')
  if (left.rowBytes > 0 || left.documents > 0) throw refused(path, 'it is cut off')
  return manifest
}

function readManifest(bytes: Buffer, path: string): Manifest {
  try {
    return Manifest.parse(JSON.parse(bytes.toString()))
  } catch (cause) {
    throw new WatchError('USAGE', `${path} is not a backup that this Mandate Watch can read. Nothing was restored.`, { cause })
  }
}

async function bytesOf(entry: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of entry) if (part instanceof Uint8Array) parts.push(part)
  return Buffer.concat(parts)
}

function noMoreThan(limit: { readonly bytes: number }, path: string): Transform {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      if (seen > limit.bytes) done(refused(path, 'it unpacks to more than it says'))
      else done(null, chunk)
    },
  })
}

function refused(path: string, why: string): WatchError {
  return new WatchError('USAGE', `${path} is refused: ${why}. Nothing was restored.`)
}

/** Whatever unpacking says of bytes that are no archive. */
function readFault(error: unknown, path: string): unknown {
  if (error instanceof WatchError || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
    return new WatchError('USAGE', `${path} cannot be read (${code}).`, { cause: error })
  if (/^Z_|^ERR_STREAM|^ERR_/.test(code) || /tar|header|unexpected end|premature/i.test(error.message))
    return new WatchError(
      'USAGE',
      `${path} is not a whole backup: it is damaged, cut off, or another kind of file. Nothing was restored.`,
      { cause: error },
    )
  return error
}
