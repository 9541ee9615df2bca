import { execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))
const python = '/usr/bin/python3'
const hasBridge = ['/usr/lib/python3/dist-packages/uno.py', '/usr/lib/libreoffice/program/uno.py'].some((path) => existsSync(path))

/** False where the machine has no LibreOffice with its Python bridge: what needs it is skipped then, by a name that says so. */
export const officeAtHand = office !== undefined && hasBridge && existsSync(python)

/**
 * The file without the marks of its comments, which hold no text: Debian's LibreOffice without a window lacks the files to draw them, and ends where it
 * should.
 */
function withoutCommentMarks(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  return zipSync({ ...parts, 'word/document.xml': strToU8(body.replace(/<w:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\/>/g, '')) })
}

export interface BothTexts {
  readonly accepted: readonly string[]
  readonly rejected: readonly string[]
  /** Tracked changes that LibreOffice saw. */
  readonly changes: number
}

/** The texts of Word files, a paragraph each, with all tracked changes accepted and with all rejected, as LibreOffice has them. */
export async function bothTexts(files: readonly Uint8Array[]): Promise<readonly BothTexts[]> {
  if (!office) throw new Error('no LibreOffice on this machine')
  const folder = await mkdtemp(join(tmpdir(), 'mandate-watch-office-'))
  const pipe = `mandate-watch-${process.pid}`
  const running = spawn(
    office,
    ['--headless', '--norestore', '--nologo', `-env:UserInstallation=file://${folder}/profile`, `--accept=pipe,name=${pipe};urp;`],
    { stdio: 'ignore' },
  )
  try {
    const paths = files.map((_, index) => join(folder, `${index}.docx`))
    for (const [index, bytes] of files.entries()) await writeFile(paths[index] ?? '', withoutCommentMarks(bytes))
    const script = fileURLToPath(new URL('accept-changes.py', import.meta.url))
    const { stdout } = await promisify(execFile)(python, [script, pipe, ...paths], { timeout: 90_000 })
    return await Promise.all(
      paths.map(async (path) => ({
        accepted: await linesOf(path.replace('.docx', '.accepted.txt')),
        rejected: await linesOf(path.replace('.docx', '.rejected.txt')),
        changes: Number(new RegExp(`${path} accepted (\\d+)`).exec(stdout)?.[1]),
      })),
    )
  } finally {
    running.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

/** How often LibreOffice finds a tracked change and a comment in a file as it is. */
export async function readByOffice(file: Uint8Array): Promise<{ readonly changes: number; readonly comments: number }> {
  if (!office) throw new Error('no LibreOffice on this machine')
  const folder = await mkdtemp(join(tmpdir(), 'mandate-watch-office-'))
  try {
    await writeFile(join(folder, 'file.docx'), file)
    const options = [
      '--headless',
      '--norestore',
      `-env:UserInstallation=file://${folder}/profile`,
      '--convert-to',
      'fodt',
      '--outdir',
      folder,
    ]
    await promisify(execFile)(office, [...options, join(folder, 'file.docx')], { timeout: 60_000 })
    const read = await readFile(join(folder, 'file.fodt'), 'utf8')
    return { changes: read.split('<text:changed-region').length - 1, comments: read.split('<office:annotation ').length - 1 }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

async function linesOf(path: string): Promise<readonly string[]> {
  return (await readFile(path, 'utf8'))
    .replace(/^\ufeff/, '')
    .replace(/\n$/, '')
    .split('\n')
}
