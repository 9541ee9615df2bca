import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import { WatchError } from '../../watch-error.ts'
import { digests, putRows } from '../copying.ts'
import type { Engine } from '../engine.ts'
import { refuseIfDifferent, refuseUnlessEmpty } from '../migrate-store.ts'
import { knowsMigration, migrate } from '../migrations.ts'
import type { Tables } from '../schema.ts'
import { openEngine } from '../store.ts'
import type { Manifest } from './manifest.ts'
import { readBackup } from './read-backup.ts'

/** Where a backup is restored to: a data folder without a store, or an empty database; documents go below the data folder. */
export interface RestorePlace {
  readonly dataDir: string
  readonly databaseUrl: string | null
}

const AnyRows = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))

/** Files that make up the store in a data folder, beside the documents. */
const storeFile = 'watch.sqlite'
const documents = 'documents'

/**
 * Restores a backup into a place that is empty, all or nothing: it is unpacked beside the place, compared with what it says of itself, and moved there once
 * it is whole. Throws `USAGE` for a file that is refused, `STORE_UNUSABLE` for a place that is taken.
 */
export async function restoreBackup(path: string, place: RestorePlace): Promise<Manifest> {
  await refuseTaken(place)
  const aside = join(place.dataDir, `restoring-${randomBytes(4).toString('hex')}`)
  await mkdir(aside, { recursive: true })
  try {
    const engine = openEngine(aside, place.databaseUrl)
    let manifest: Manifest
    try {
      manifest = await restoreRows(path, engine, aside)
      await migrate(engine)
    } finally {
      await engine.close()
    }
    await refuseTaken(place)
    for (const name of [storeFile, documents]) await rename(join(aside, name), join(place.dataDir, name)).catch(unlessAbsent)
    return manifest
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

async function restoreRows(path: string, engine: Engine, aside: string): Promise<Manifest> {
  const started = Promise.withResolvers<Manifest>()
  const shaped = Promise.withResolvers<Transaction<Tables>>()
  const ended = Promise.withResolvers<void>()
  let transaction: Promise<void> | undefined
  const begin = async (manifest: Manifest) => {
    await refuseUnfit(manifest, engine, aside)
    await migrate(engine, new Set(manifest.migrations))
    transaction = engine.db.transaction().execute(async (write) => {
      refuseUnlessEmpty(engine, await digests(engine.copying, write))
      shaped.resolve(write)
      await ended.promise
      await engine.copying.settled(write)
      refuseIfDifferent(
        new Map(manifest.tables.map(({ name, rows, digest }) => [name, { rows, digest }])),
        await digests(engine.copying, write),
      )
    })
    transaction.catch(shaped.reject)
    await shaped.promise
    started.resolve(manifest)
  }
  try {
    await readBackup(path, {
      begin,
      async entry(name, bytes) {
        const manifest = await started.promise
        if (name.kind === 'document') return keep(join(aside, documents, name.path), bytes)
        if (!manifest.tables.some((table) => table.name === name.table))
          throw new WatchError('USAGE', `${path} is refused: it holds a table that it does not name. Nothing was restored.`)
        await putRows(await shaped.promise, name.table, rowsOf(bytes, path))
      },
    })
    ended.resolve()
    await transaction
    return await started.promise
  } catch (error) {
    ended.reject(error)
    ended.promise.catch(() => undefined)
    await transaction?.catch(() => undefined)
    throw error
  }
}

async function refuseUnfit(manifest: Manifest, engine: Engine, aside: string): Promise<void> {
  const newer = manifest.migrations.find((name) => !knowsMigration(engine, name))
  if (newer) throw new WatchError('USAGE', `The backup was written by a newer Mandate Watch (${newer}). Nothing was restored.`)
  const { bavail, bsize } = await statfs(aside)
  const needed = manifest.rowBytes + (manifest.documents?.bytes ?? 0)
  if (needed > bavail * bsize)
    throw new WatchError('USAGE', `The backup unpacks to ${Math.ceil(needed / 1_000_000)} MB, and the disk has less. Nothing was restored.`)
}

function rowsOf(bytes: Buffer, path: string) {
  try {
    return bytes
      .toString()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => AnyRows.parse(JSON.parse(line)))
  } catch (cause) {
    throw new WatchError('USAGE', `${path} is damaged: it holds rows that cannot be read. Nothing was restored.`, { cause })
  }
}

async function keep(path: string, bytes: Buffer): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, bytes, { flag: 'wx' })
}

async function refuseTaken({ dataDir, databaseUrl }: RestorePlace): Promise<void> {
  const names = await readdir(dataDir).catch(() => [])
  const taken = names.find((name) => (databaseUrl === null && name.startsWith(storeFile)) || name === documents)
  if (taken)
    throw new WatchError(
      'STORE_UNUSABLE',
      `${join(dataDir, taken)} is there already: nothing is ever overwritten. Move it away, or set DATA_DIR to an empty folder.`,
    )
}

function unlessAbsent(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
