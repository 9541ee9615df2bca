import { spawn } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** The programs that read scans, by their paths: pages become pictures, pictures become words. */
export interface ScanTools {
  readonly pdftoppm: string
  readonly tesseract: string
}

export type FoundTools =
  | { readonly kind: 'found'; readonly tools: ScanTools }
  | { readonly kind: 'missing'; readonly names: readonly string[] }

/** Looks for the programs in the folders of a `PATH`. */
export async function findScanTools(path: string): Promise<FoundTools> {
  const [tesseract, pdftoppm] = await Promise.all([findProgram('tesseract', path), findProgram('pdftoppm', path)])
  if (tesseract && pdftoppm) return { kind: 'found', tools: { tesseract, pdftoppm } }
  return { kind: 'missing', names: [...(tesseract ? [] : ['tesseract']), ...(pdftoppm ? [] : ['pdftoppm (poppler-utils)'])] }
}

async function findProgram(name: string, path: string): Promise<string | undefined> {
  for (const folder of path.split(delimiter).filter((folder) => folder !== '')) {
    const program = join(folder, name)
    const found = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (found) return program
  }
  return undefined
}

/** What a program may cost at most. */
export interface ToolLimits {
  readonly seconds: number
  /** Address space, in kilobytes. */
  readonly memoryKilobytes: number
  readonly outputBytes: number
}

/** What a program wrote to its standard output; undefined where it failed or went over a limit. */
export function runTool(program: string, parameters: readonly string[], limits: ToolLimits): Promise<Buffer | undefined> {
  // The shell only sets the limit of memory and gives way to the program; nothing of a document stands in its words.
  const child = spawn('/bin/sh', ['-c', 'ulimit -v "$0" 2>/dev/null; exec "$@"', String(limits.memoryKilobytes), program, ...parameters], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { OMP_THREAD_LIMIT: '1', LC_ALL: 'C' },
    timeout: limits.seconds * 1000,
    killSignal: 'SIGKILL',
  })
  const pieces: Buffer[] = []
  let bytes = 0
  child.stdout.on('data', (piece: Buffer) => {
    bytes += piece.length
    pieces.push(piece)
    if (bytes > limits.outputBytes) child.kill('SIGKILL')
  })
  return new Promise((resolve) => {
    child.once('error', () => resolve(undefined))
    child.once('close', (code) => resolve(code === 0 && bytes <= limits.outputBytes ? Buffer.concat(pieces) : undefined))
  })
}
