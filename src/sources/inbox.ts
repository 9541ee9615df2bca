import { lstat, mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'
import { WatchError } from '../watch-error.ts'
import { defineSource } from './source.ts'

const id = 'inbox'

const Options = z.object({
  /** The drop folder; made where it is not there. */
  folder: z.string().min(1),
  /** Sizes that the last poll saw, by file name. The caller keeps it from poll to poll; a new map is a new start. */
  seen: z.instanceof(Map<string, number>),
})

/** More files than anybody drops at once; the rest is taken at the next poll. */
const mostFiles = 500

/**
 * Files that an operator drops into a folder. One is listed when its size has stood still for one poll, so that no half-copied file is read.
 * Hidden files, folders and links are passed over. What a file is, its bytes say; its name is only a name.
 */
export const inbox = defineSource<z.infer<typeof Options>>({
  id,
  summary: 'Drafts and prior texts that an operator drops into the inbox folder',
  options: Options,
  async *list({ folder, seen }, _fetchPage, signal) {
    const sizes = await fileSizes(folder)
    const still = [...sizes].filter(([name, size]) => seen.get(name) === size)
    seen.clear()
    for (const [name, size] of sizes) seen.set(name, size)
    for (const [name] of still) {
      if (signal.aborted) return
      yield { source: id, symbol: null, url: pathToFileURL(join(folder, name)) }
    }
  },
})

async function fileSizes(folder: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>()
  try {
    await mkdir(folder, { recursive: true })
    for (const name of (await readdir(folder)).sort().slice(0, mostFiles)) {
      const stat = name.startsWith('.') ? undefined : await lstat(join(folder, name)).catch(() => undefined)
      if (stat?.isFile()) sizes.set(name, stat.size)
    }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    throw new WatchError('SOURCE_UNREACHABLE', `the inbox folder cannot be read (${code}): make it readable, or set INBOX_DIR`, { cause })
  }
  return sizes
}

/** What became of a dropped file. */
export type InboxOutcome = { readonly kind: 'done' } | { readonly kind: 'refused'; readonly reason: string }

/** Moves a listed file out of the inbox, into `done/` or into `refused/` with the reason in a file beside it. Answers with its new path. */
export async function fileAway(url: URL, outcome: InboxOutcome): Promise<string> {
  const path = fileURLToPath(url)
  const folder = join(path, '..', outcome.kind)
  await mkdir(folder, { recursive: true })
  const target = await freePath(folder, safeName(path))
  await rename(path, target)
  if (outcome.kind === 'refused') await writeFile(`${target}.reason.txt`, `${outcome.reason}\n`)
  return target
}

/** A name that cannot disturb a terminal, a listing or a shell: letters, digits and plain punctuation, of moderate length. */
function safeName(path: string): string {
  const name = basename(path).normalize('NFC')
  const extension = extname(name).slice(0, 10)
  const stem = name.slice(0, name.length - extname(name).length).slice(0, 80)
  return `${stem}${extension}`.replace(/[^\p{L}\p{N} ._()-]/gu, '_').replace(/^[.\s-]+/, '_') || 'document'
}

async function freePath(folder: string, name: string): Promise<string> {
  const taken = new Set(await readdir(folder))
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  let free = name
  for (let copy = 2; taken.has(free); copy += 1) free = `${stem} (${copy})${extension}`
  return join(folder, free)
}
