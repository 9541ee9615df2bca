import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type { Kysely } from 'kysely'
import { type Pack, pack } from 'tar-stream'
import { WatchError } from '../../watch-error.ts'
import { type Copying, Digesting, lineOf } from '../copying.ts'
import type { Engine } from '../engine.ts'
import { migrationsOf } from '../migrations.ts'
import type { Tables } from '../schema.ts'
import { entryName, type Manifest } from './manifest.ts'

/** What a backup came to. */
export interface WrittenBackup {
  readonly rows: number
  readonly documents: number
}

/**
 * Writes a backup of the store, and of the kept documents where their folder is given, into a new file that only its owner may read. The store is read as of
 * one moment, while the service goes on. The file has its name once it is whole. Throws `USAGE` where the name is taken.
 */
export async function writeBackup(engine: Engine, path: string, documentsFolder: string | null, at: Date): Promise<WrittenBackup> {
  const unfinished = `${path}.unfinished`
  await refuseTaken(path)
  try {
    const written = await engine.copying.snapshot(async (db) => {
      const documents = documentsFolder === null ? null : await documentsIn(documentsFolder)
      const manifest = await describe(engine.copying, db, documents, at)
      const archive = pack()
      const writing = pipeline(archive, createGzip({ level: 6 }), createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true }))
      const filling = fill(archive, engine.copying, db, manifest, documentsFolder, documents?.map(({ path }) => path) ?? [])
      await Promise.all([writing, filling])
      return { rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0), documents: manifest.documents?.files ?? 0 }
    })
    await refuseTaken(path)
    await rename(unfinished, path)
    return written
  } catch (error) {
    await rm(unfinished, { force: true })
    throw writeFault(error, path)
  }
}

async function refuseTaken(path: string): Promise<void> {
  const taken = await stat(path).catch(() => undefined)
  if (taken) throw new WatchError('USAGE', `${path}: the file is there already. Name another.`)
}

function writeFault(error: unknown, path: string): unknown {
  if (error instanceof WatchError || !(error instanceof Error) || !('code' in error)) return error
  const reasons: Readonly<Record<string, string>> = {
    ENOSPC: 'the disk is full. Free some space.',
    EROFS: 'the disk may only be read.',
    EACCES: 'this user may not write there.',
    ENOENT: 'there is no such folder.',
    EEXIST: 'another backup is being written there. If none is, remove the file that ends in .unfinished.',
  }
  return new WatchError('USAGE', `${path} cannot be written: ${reasons[String(error.code)] ?? String(error.code)}`, { cause: error })
}

interface KeptFile {
  /** Below the folder of documents. */
  readonly path: string
  readonly bytes: number
}

async function documentsIn(folder: string): Promise<readonly KeptFile[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => [])
  const files: KeptFile[] = []
  for (const path of names.toSorted()) {
    if (entryName(`documents/${path}`) === null) continue
    files.push({ path, bytes: (await stat(join(folder, path))).size })
  }
  return files
}

async function describe(copying: Copying, db: Kysely<Tables>, documents: readonly KeptFile[] | null, at: Date): Promise<Manifest> {
  const tables: Manifest['tables'] = []
  let rowBytes = 0
  for (const name of await copying.tables(db)) {
    const digesting = new Digesting()
    for await (const rows of copying.rows(db, name)) {
      for (const row of rows) digesting.add(row)
      rowBytes += linesOf(rows).length
    }
    tables.push({ name, ...digesting.result })
  }
  return {
    format: 'mandate-watch-backup',
    version: 1,
    madeAt: at.toISOString(),
    migrations: [...(await migrationsOf(db))],
    rowBytes,
    tables,
    documents: documents && { files: documents.length, bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0) },
  }
}

function linesOf(rows: Parameters<typeof lineOf>[0][] | readonly Parameters<typeof lineOf>[0][]): Buffer {
  return Buffer.from(rows.map((row) => `${lineOf(row)}\n`).join(''))
}

async function fill(
  archive: Pack,
  copying: Copying,
  db: Kysely<Tables>,
  manifest: Manifest,
  folder: string | null,
  documents: readonly string[],
): Promise<void> {
  try {
    await add(archive, 'manifest.json', Buffer.from(JSON.stringify(manifest)))
    for (const { name } of manifest.tables) {
      let part = 0
      for await (const rows of copying.rows(db, name)) {
        part += 1
        await add(archive, `tables/${name}/${String(part).padStart(6, '0')}.jsonl`, linesOf(rows))
      }
    }
    for (const path of documents) await add(archive, `documents/${path}`, await readFile(join(folder ?? '', path)))
    archive.finalize()
  } catch (error) {
    archive.destroy(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
}

/** Waits until the archive has taken the bytes on, so that memory stays flat. */
async function add(archive: Pack, name: string, bytes: Buffer): Promise<void> {
  const entry = archive.entry({ name, size: bytes.length, mode: 0o600 })
  const taken = once(entry, 'finish')
  entry.end(bytes)
  await taken
}
